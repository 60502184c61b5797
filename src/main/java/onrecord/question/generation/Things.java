package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Says;

/** Things in some words that an "it" or a "they" after them may go back to. */
final class Things {
  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "they", "them", "their", "theirs");

  /** "the old toll", "Norvik" inside a sentence, "Norvik has" at its beginning. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?i)\\b(?:the|an?|this|that|every|no|any|our|my|your|each|another|one) (?:[\\p{L}\\d’'-]+ ){0,3}?\\p{Ll}{3,}"
              + "|(?<![.?!:] |^|[\"“'])\\b(?-i:\\p{Lu}[\\p{L}-]{2,})|^[\"“']*(?-i:\\p{Lu}[\\p{L}-]{2,}) (?:has|is|was|will|had|says|said)\\b");

  /** "the drivers", "people", "the mayor and the clerk". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?!"
              + Lexicon.anyOf("no.several")
              + "\\b)(?:\\p{L}{3,}[^s\\W]s|(?i:"
              + Lexicon.anyOf("several")
              + "))\\b| and ");

  /** "the sociology lecturer" is no thing; "the mayor’s plan" is one. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:the|an?|this|that|every|our|my|your|each|another|one) "
              + "(?:(?!(?:of|by|for|in|at|on|to|from|with|and|or|who|that|is|was|has|had|will|would|"
              + Says.PLAIN
              + ")\\b)[\\p{L}-]+ ){0,2}?(?:"
              + Lexicon.anyOf("office", "calling", "somebody", "one.person")
              + ")\\b(?<!\\bgeneral)(?!['’]s)");

  private Things() {}

  /** Whether a pronoun may stand for things at all. */
  static boolean areMeantBy(String pronoun) {
    return PRONOUNS.contains(pronoun);
  }

  /** Whether words name a thing for "it", or several for "they". */
  static boolean areIn(String words, String pronoun) {
    return pronoun.startsWith("it")
        ? ONE.matcher(SOMEBODY.matcher(words).replaceAll(" ")).find()
        : SEVERAL.matcher(words).find();
  }
}
