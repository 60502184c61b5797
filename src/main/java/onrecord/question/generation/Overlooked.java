package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
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

  /** What makes the word before it a part of a longer name. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:[\\p{L}’'-]|\\p{Lu}[\\p{L}.-]{0,20} )\\z");

  private static final Pattern NAME_AFTER = Pattern.compile("[\\p{L}-]| \\p{Lu}");
  private static final Pattern WORD_BEFORE = Pattern.compile("(?U:\\b)\\p{L}+(?= \\z)");

  /** As far back as a part of a name is looked for. */
  private static final int LONGEST_BEFORE = 22;

  private final String text;
  private final List<Name> found;
  private final Story story;

  /** Where the text begins or ends inside a quotation, what is shown of that too. */
  private final Once<List<String>> quoted = new Once<>(this::readQuoted);

  /**
   * @param found whom reading found there
   */
  Overlooked(String text, List<Name> found, Story story) {
    this.text = text;
    this.found = found;
    this.story = story;
  }

  /** Those of a passage. */
  static Overlooked of(Passage passage, Story story) {
    return new Overlooked(passage.text(), passage.names(), story);
  }

  private List<String> readQuoted() {
    String marked = Excerpt.marked(text);
    return Quotations.in(marked == null ? text : marked);
  }

  boolean is(Name name) {
    return name.kind() == Name.Kind.PERSON
        && !found.contains(name)
        && (isQuoted(name) || isBare(name) || isByFirstName(name));
  }

  /** "“Roe talks of growth,” Moe said": a surname inside a quotation, and no relative's. */
  private boolean isQuoted(Name name) {
    String surname = surname(name);
    return name.aliases().contains(surname)
        && text.contains(surname)
        && quoted.get().stream().anyMatch(words -> isMeant(name, surname, words))
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
    return Words.formPlaces(words, surname)
        .mapToObj(at -> wordBefore(at, words))
        .anyMatch(
            before ->
                before == null
                    || !FirstNames.has(before)
                    || Words.contains(name.name() + " " + name.title(), before));
  }

  private static String wordBefore(int place, String words) {
    Matcher before = WORD_BEFORE.matcher(words).region(0, place);
    return before.find() ? before.group() : null;
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

  /** "“Jo is the best of us,” Moe said", of the only Jo of an article that calls her so. */
  boolean isByFirstName(Name name) {
    String first = first(name);
    return !name.familyNameFirst()
        && name.name().contains(" ")
        && name.aliases().contains(first)
        && text.contains(first)
        && quoted.get().stream().anyMatch(words -> standsAlone(first, words))
        && !Words.hasForm(text, name.lastWord())
        && Gazetteer.find(first).isEmpty()
        && story.people.all().stream()
            .noneMatch(other -> !other.equals(name) && Words.contains(other.name(), first));
  }

  /** Whether a first name there is that of somebody whom the stem tells. */
  boolean isTold(String first) {
    return found.stream().filter(name -> first(name).equals(first)).anyMatch(this::isByFirstName);
  }

  /** Whether a word stands there that is no part of a longer name. */
  private static boolean standsAlone(String word, String text) {
    return Words.places(text, word)
        .anyMatch(at -> !endsName(at, text) && !beginsName(at + word.length(), text));
  }

  private static boolean endsName(int at, String text) {
    return NAME_BEFORE.matcher(text).region(Math.max(0, at - LONGEST_BEFORE), at).find();
  }

  private static boolean beginsName(int end, String text) {
    return NAME_AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}
