package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an outlet adds of its own to words that it reports: they are no longer the speaker's. {@link
 * Ends} cuts off what may be cut; where this is left, nothing is asked.
 */
final class Added {
  /** "a loan,” an odd word for a toll", ", the mayor of Norvik,", ", a sum that few have". */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "^‘[^‘]+,’ (?:an?|the|another|one|\\p{Lu}\\p{L}*)\\b[^‘]*$|, (?:an? )?(?:apparent|obvious|possible)\\b"
              + "|, an? \\p{L}+ (?:that|which|of|by|\\p{Lu}\\p{L}+)\\b|, the [^,]{3,60}(?:,|$)| [–—-]+ "
              + "|\\bwhat (?:he|she|it|they) (?:calls?|called|describe[sd]?|terms|termed)\\b");

  /** ", as is the custom", ", prompting protests", ", without offering numbers". */
  private static final Pattern JUDGED =
      Pattern.compile(
          ", as (?:is|was|has|had|have|are|were|he|she|they)\\b|, without \\p{L}+ing\\b|’[^‘]* despite \\b"
              + "|, "
              + Lexicon.anyOf("added.effect")
              + "\\b");

  /** "and cited the report", "but would not give a number", "while the fares rise". */
  private static final Pattern WENT_ON =
      Pattern.compile(
          ",’? while |,? and (?:to date|so far|since then)\\b"
              + "|\\bbut (?:(?:would|did)(?: not|n['’]t)|declined|refused)\\b|\\band "
              + Lexicon.anyOf("added.next")
              + "\\b");

  /** "in a radio interview": where it was said. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "\\b(?:during|in|at) an? (?:\\p{L}+ )?" + Lexicon.anyOf("added.occasion") + "\\b");

  private static final List<Pattern> ALL = List.of(EXPLAINED, JUDGED, WENT_ON, OCCASION);

  private Added() {}

  static boolean isIn(String reported) {
    return ALL.stream().anyMatch(added -> added.matcher(reported).find());
  }
}
