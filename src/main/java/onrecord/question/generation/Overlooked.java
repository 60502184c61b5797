package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;

/**
 * People whom a passage names where reading does not look for them: inside a quotation, by the
 * first name, or by a surname before a noun ("a Roe candidacy").
 */
final class Overlooked {
  /** A shorter surname may be any word. */
  private static final int SHORTEST = 4;

  private final String text;
  private final List<String> quoted;
  private final List<Name> found;
  private final Story story;

  /**
   * @param found whom reading found there
   */
  Overlooked(String text, List<Name> found, Story story) {
    this.text = text;
    String marked = Excerpt.marked(text);
    this.quoted = Quotations.in(marked == null ? text : marked);
    this.found = found;
    this.story = story;
  }

  boolean is(Name name) {
    return name.kind() == Name.Kind.PERSON
        && !found.contains(name)
        && (isQuoted(name) || isBare(name) || isByFirstName(name, text, story));
  }

  /** "“Roe talks of growth,” Moe said": a surname inside a quotation, and no relative's. */
  private boolean isQuoted(Name name) {
    String surname = surname(name);
    return name.aliases().contains(surname)
        && quoted.stream().anyMatch(words -> isMeant(name, surname, words))
        && isOfNobodyFound(surname);
  }

  private static String surname(Name name) {
    return name.familyNameFirst() ? first(name) : name.lastWord();
  }

  private static String first(Name name) {
    return name.name().split(" ", 2)[0];
  }

  private boolean isOfNobodyFound(String surname) {
    return found.stream().noneMatch(one -> Words.contains(one.name(), surname));
  }

  /** By "Roe", "Mayor Roe" or "Jo Roe", but not by "Ann Roe", who may be somebody else. */
  private static boolean isMeant(Name name, String surname, String words) {
    return Pattern.compile("(?:\\b(\\p{L}+) )?\\b" + Pattern.quote(surname) + "\\b")
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .anyMatch(
            before ->
                before == null || !FirstNames.has(before) || Words.contains(name.name(), before));
  }

  /** "a Roe candidacy": the surname of one alone, which is no other word of the article. */
  private boolean isBare(Name name) {
    String surname = name.lastWord();
    return surname.length() >= SHORTEST
        && name.name().contains(" ")
        && standsAlone(surname, text)
        && isOfNobodyFound(surname)
        && !story.people.isCommon(surname)
        && Gazetteer.find(surname).isEmpty()
        && story.people.all().stream()
            .noneMatch(other -> !other.equals(name) && Words.contains(other.name(), surname));
  }

  /**
   * "“Jo is the best of us,” Moe said", of the only Jo of an article that calls her so.
   *
   * @param text of a passage
   */
  static boolean isByFirstName(Name name, String text, Story story) {
    String first = first(name);
    return !name.familyNameFirst()
        && name.name().contains(" ")
        && name.aliases().contains(first)
        && text.contains(first)
        && Quotations.in(text).stream().anyMatch(words -> standsAlone(first, words))
        && !Words.hasForm(text, name.lastWord())
        && Gazetteer.find(first).isEmpty()
        && story.people.all().stream()
            .noneMatch(other -> !other.equals(name) && Words.contains(other.name(), first));
  }

  /** Whether a first name in a passage is that of somebody whom the stem tells. */
  static boolean isTold(String first, Passage passage, Story story) {
    return passage.names().stream()
        .filter(name -> first(name).equals(first))
        .anyMatch(name -> isByFirstName(name, passage.text(), story));
  }

  /** Whether a word stands there that is no part of a longer name. */
  private static boolean standsAlone(String word, String text) {
    String name = Pattern.quote(word);
    return text.contains(word)
        && Pattern.compile(
                name
                    + "(?![\\p{L}-]| \\p{Lu})(?<!(?:[\\p{L}’'-]|\\p{Lu}[\\p{L}.-]{0,20} )"
                    + name
                    + ")")
            .matcher(text)
            .find();
  }
}
