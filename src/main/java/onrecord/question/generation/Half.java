package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** Whether words are but half of what is said: their point comes after them. */
final class Half {
  /** "either the boats leave": what else, is cut off. */
  private static final Pattern EITHER = Pattern.compile("\\b[Ee]ither\\b(?!.*\\bor\\b)");

  /**
   * "the town – and its boats", "the toll is fair – but", "the costs – rent, light – which raise
   * the toll".
   */
  private static final Pattern DASHED =
      Pattern.compile(
          "\\s*+(?:--++|[–—])\\s*+(?:(?:and|or|nor|but)\\b|[^.?!\\n–—]{3,90}?(?:(?<!-)--++|[–—]|,)\\s*+which\\b)");

  /** "the toll is high…": the outlet leaves out the rest. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\s?(?:…|\\.\\s?\\.)");

  /** "the “gifts,” of which few know". */
  private static final String ON = "(?:that|which|who|whom|whose|of|to)\\b";

  private static final Pattern AFTER_MARK =
      Pattern.compile("[,.]?(?:[\"”]|'') (?!to (?:reporters|the press)\\b)" + ON);

  /** "nobody wins by closing the pier [and telling all to row]": by both, or so the outlet adds. */
  private static final Pattern DOING =
      Pattern.compile(
          "\\b(?:by|without|from|for|of|about|than|before|after|in|against|with) \\p{Ll}{2,}ing\\b"
              + "|\\b(?:is|was) (?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}\\p{Ll}{2,}ing\\b");

  /** The same after who said so: "the “gifts,” Roe said, that few know of". */
  private static final Pattern AFTER_CUE = Pattern.compile(", [\"“]?" + ON);

  /** So far from the words their cue stands, with nothing between but who speaks. */
  private static final int NEAR = 60;

  /** "She stayed because strike pay[, at 45 crowns a day, did not cover the rent]". */
  private static final Pattern REASON =
      Pattern.compile(" because(?! (?:of|he|she|it|they|we|you|I)\\b)(?: [\\p{L}’'-]+){1,3}$");

  private static final Pattern COMMA = Pattern.compile(", ");

  private Half() {}

  /**
   * Whether they are.
   *
   * @param quoted whether all of them stand in quotation marks: then they end where the marks do
   */
  static boolean is(Span at, boolean quoted, Attribution said, String text) {
    return EITHER.matcher(at.in(text)).find()
        || goesOn(COMMA, at.end(), text)
            && !Ends.isBeforeSaying(at.end(), text)
            && REASON.matcher(at.in(text)).find()
        || goesOn(DASHED, at.end(), text)
        || goesOn(LEFT_OUT, at.end(), text)
        || !quoted
            && (goesOn(AFTER_MARK, at.end(), text)
                || goesOnAfterCue(at.end(), said, text)
                || Ends.isBeforeSaying(at.end(), text) && DOING.matcher(at.in(text)).find());
  }

  private static boolean goesOnAfterCue(int end, Attribution said, String text) {
    return said.cue().stream()
        .anyMatch(
            cue ->
                cue.start() > end
                    && cue.start() - end < NEAR
                    && isOneSentence(end, cue.start(), text)
                    && goesOn(AFTER_CUE, cue.end(), text));
  }

  /** "Gov. Ann Lund" has a stop, but no end of a sentence. */
  private static boolean isOneSentence(int start, int end, String text) {
    return text.substring(start, end).matches("[^\\n“]*")
        && new Sentences(text).in(new Span(start, end)).size() == 1;
  }

  private static boolean goesOn(Pattern on, int end, String text) {
    return on.matcher(text).region(end, text.length()).lookingAt();
  }
}
