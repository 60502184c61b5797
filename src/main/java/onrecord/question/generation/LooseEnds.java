package onrecord.question.generation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Weekdays;

/**
 * What a reader of a passage and the line above it may ask back about: "the toll", "those plans",
 * "the Lund tax". Of several passages for the same words the one with the fewest is the plainest.
 */
final class LooseEnds {
  private static final Pattern POINTING =
      Pattern.compile("(?i)\\b(?:(?:this|these|such) \\p{L}{3,}|those (?!who\\b)\\p{L}{3,})");

  private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:others?|another|also)\\b");

  private static final Pattern THINGS = Pattern.compile("(?i)\\b(?:it|its|they|them|theirs?)\\b");

  /** "Decision" is told before; "decision to row" tells itself. */
  static final String TOLD_BEFORE =
      Lexicon.anyOf("told.before")
          + "\\b(?! (?:of|that|by|about|on|to|for|over|from|against|between|who|which|in|with|at)\\b)";

  /** "Roe’s decision". */
  private static final Pattern ACT = Pattern.compile("\\p{Lu}\\p{L}+['’]s? " + TOLD_BEFORE);

  /** After these a capital belongs to the sentence. */
  private static final String BEGINS = ".!?:“\"‘[(…";

  private final Passage passage;
  private final Story story;
  private final String text;

  private LooseEnds(Passage passage, Story story) {
    this.passage = passage;
    this.story = story;
    this.text = passage.text().replaceAll("\\s+", " ");
  }

  static int in(Passage passage, Story story) {
    var ends = new LooseEnds(passage, story);
    String told = EmptyWords.without(ends.text);
    return Definite.unclear(ends.text, story)
        + count(POINTING, told)
        + count(OTHERS, told)
        + things(told)
        + count(ACT, told)
        + ends.strangeNames()
        + ends.strangers();
  }

  private static int count(Pattern words, String text) {
    return (int) words.matcher(text).results().count();
  }

  /** An "it" or a "they" before anything that may be meant. */
  private static int things(String text) {
    return (int)
        THINGS
            .matcher(text)
            .results()
            .filter(
                found ->
                    !Things.areIn(
                        text.substring(0, found.start()), found.group().toLowerCase(Locale.ROOT)))
            .count();
  }

  /** "the Lund tax", where nothing else tells what Lund is. */
  private int strangeNames() {
    List<Token> tokens = Token.of(text);
    var strange = new HashSet<String>();
    for (int i = 1; i < tokens.size(); i++) {
      boolean alone =
          !tokens.get(i - 1).isCapital()
              && !BEGINS.contains(tokens.get(i - 1).text())
              && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapital());
      Token token = tokens.get(i);
      String word = token.text().replaceFirst("['’]s?$", "");
      if (alone && token.isCapital() && word.length() > 1 && !isKnown(word)) {
        strange.add(word);
      }
    }
    return strange.size();
  }

  private boolean isKnown(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Words.isEmpty(word)
        || story.people.isNationality(word)
        || Lexicon.list("role").contains(small)
        || Definite.KNOWN.containsAll(Words.content(word))
        || Months.has(word)
        || word.matches(Weekdays.ANY)
        || Gazetteer.find(word).isPresent()
        || Words.contains(above(), word)
        || passage.names().stream().anyMatch(name -> tells(name, word));
  }

  private String above() {
    String above = story.contextLine.of();
    return above == null ? "" : above;
  }

  /** A surname the stem explains; of a body, only the full name tells what it is. */
  private boolean tells(Name name, String word) {
    return Words.contains(name.name(), word)
        && (story.people.isPerson(name) || Words.hasForm(text, name.name()));
  }

  /** Of "he" and "she", how many stand before anybody who may be meant. */
  private int strangers() {
    return (int) Set.of("he", "she").stream().filter(this::isStranger).count();
  }

  private boolean isStranger(String pronoun) {
    return Pronouns.forms(pronoun)
        .matcher(text)
        .results()
        .map(found -> text.substring(0, found.start()))
        .findFirst()
        .filter(
            before -> passage.names().stream().noneMatch(name -> isMeant(name, pronoun, before)))
        .isPresent();
  }

  private boolean isMeant(Name name, String pronoun, String before) {
    return story.people.isPerson(name)
        && story.people.mentions(before, name)
        && !Pronouns.isOther(name, pronoun, story);
  }
}
