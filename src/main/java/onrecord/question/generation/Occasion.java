package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Indefinite;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/**
 * Where and to whom something was said: "at a press conference", or told "reporters outside the
 * town hall".
 *
 * @param told whether the words follow "told"
 * @param at where the article says so
 */
record Occasion(String words, boolean told, Span at) {
  private static final String NOUN = String.join("|", Lexicon.list("occasion"));
  private static final String AUDIENCE = String.join("|", Lexicon.list("audience"));

  /** Up to three words that describe it, none of them a day or a possessive. */
  private static final String DESCRIBED = "((?:(?!" + Weekdays.OF_ANY_WEEK + ")[\\p{L}-]+ ){0,3}?)";

  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?i:(told|during|at|in)) (a|an|the|his|her|their|its|(?:\\p{Lu}\\p{Ll}+day|this"
              + " week|last week)['’]s) "
              + DESCRIBED
              + "("
              + NOUN
              + ")\\b"
              + "( to the [\\p{L}-]+ [\\p{L}-]+| in (?!"
              + Months.ANY
              + ")\\p{Lu}\\p{Ll}+(?: (?!"
              + Weekdays.ANY
              + "|"
              + Months.ANY
              + "|"
              + Roles.SHORT
              + ")\\p{Lu}\\p{Ll}+)?| outside the(?: [\\p{Ll}]+){1,2})?");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\btold ((?:[\\p{L}]+ )?(?:"
              + AUDIENCE
              + ")(?: (?:outside|at|in) the"
              + "(?: [\\p{Ll}]+){1,2})?)\\b");

  /** Nouns that say how rather than where: an occasion named by them needs "in". */
  private static final Set<String> WRITTEN =
      Set.of(
          "statement",
          "letter",
          "email",
          "address",
          "speech",
          "interview",
          "presentation",
          "lecture",
          "sermon",
          "podcast",
          "broadcast",
          "testimony",
          "debate");

  /**
   * The first occasion that a sentence names, or null.
   *
   * @param sentence with what was said blanked out
   * @param offset where the sentence stands
   */
  static Occasion in(String sentence, int offset) {
    Matcher told = TOLD.matcher(sentence);
    if (told.find()) {
      return new Occasion(
          trimmed(told.group(1)), true, new Span(offset + told.start(), offset + told.end()));
    }
    Matcher event = EVENT.matcher(sentence);
    if (!event.find()) {
      return null;
    }
    String noun = event.group(4);
    // a trial in which something was measured, and none in which somebody spoke
    if (noun.equals("trial") && event.group(1).equals("in")) {
      return null;
    }
    String described = event.group(3);
    String determiner = Indefinite.before(described + noun);
    String where = event.group(5) == null ? "" : trimmed(event.group(5));
    String preposition = WRITTEN.contains(noun) ? "in " : "at ";
    return new Occasion(
        preposition + determiner + described + noun + where,
        false,
        new Span(offset + event.start(), offset + event.end()));
  }

  /** A phrase that ran on into the next clause is cut at the word that begins it. */
  private static String trimmed(String phrase) {
    return phrase
        .replaceFirst(" (on|that|and|when|where|who|before|after|for|about|as|to|with|is|was)$", "")
        // of which country, a reader does not know
        .replaceFirst(" in the (?:capital|city|town|country)$", "");
  }

  /** "said at a press conference", "told reporters": the verb with the occasion in its place. */
  String after(String verb) {
    return told ? "told " + words : verb + " " + words;
  }

  /** Whether nobody can "make a statement" there without saying so twice. */
  boolean isAStatement() {
    return words.matches("in an? (?:.* )?statement\\b.*");
  }

  /** The occasion where no verb of saying stands before it. */
  String alone() {
    return told ? "to " + words : words;
  }
}
