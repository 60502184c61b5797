package onrecord.question.generation;

import java.util.regex.Pattern;

/** Things in some words that an "it" or a "they" after them may go back to. */
final class Things {
  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\b(?:the|an?|this|that|every|no|any|our|my|your|each|another|one) (?:[\\p{L}\\d’'-]+ ){0,3}?\\p{Ll}{3,}"
              + "|(?<![.?!:] |^|[\"“'])\\b(?-i:\\p{Lu}[\\p{L}-]{2,})|^[\"“']*(?-i:\\p{Lu}[\\p{L}-]{2,}) (?:has|is|was|will|had|says|said)\\b");

  private static final Pattern THINGS =
      Pattern.compile(
          "\\b(?!(?:says|years|months|weeks|days|hours|minutes|times|decades)\\b)(?:\\p{L}{3,}[^s\\W]s|[Pp]eople|[Pp]olice|[Ww]omen|[Mm]en|[Cc]hildren|[Vv]oters"
              + "|[Aa]ny(?:one|body)|[Ss]ome(?:one|body)|[Ee]very(?:one|body)|[Ww]hoever|[Nn]obody)\\b| and ");

  private Things() {}

  /** Whether words name a thing for "it", or several for "they". */
  static boolean areIn(String words, String pronoun) {
    return (pronoun.startsWith("it") ? THING : THINGS).matcher(words).find();
  }
}
