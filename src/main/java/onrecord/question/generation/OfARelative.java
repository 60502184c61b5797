package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;

/**
 * What is said of a thing that stands before it: "a phrase that Jo Roe said she had heard from
 * every mayor". The words have lost what was heard.
 */
final class OfARelative {
  private static final Pattern THING =
      Pattern.compile(
          "(?s).*\\b(?:an?|the|this|one|some|any|every) (?:[\\p{L}-]+ ){1,4}(?<!\\b(?:day|week|month|year|time|moment|night|morning) )(?:that|which|whom) ");

  /** Longer than such a thing. */
  private static final int NEAR = 80;

  private OfARelative() {}

  static boolean is(Attribution said, String text) {
    if (said.source().isEmpty() || said.content().isEmpty()) {
      return false;
    }
    int source = said.source().get(0).start();
    return source < said.content().get(0).start()
        && THING.matcher(text.substring(Math.max(0, source - NEAR), source)).matches();
  }
}
