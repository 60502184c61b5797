package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.question.flaw.Negation;
import onrecord.question.flaw.SentenceEnds;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * Words that a report tells as denied, doubted or not said: "Roe denied that the toll fell".
 * Whoever a person names as their source has not said so, and no question may have it that way.
 */
final class Disowned {
  private static final Pattern CUE = Lexicon.anyWord("disown");

  /** "did not rule out that", "never said that", "would not say that", "failed to explain how". */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(?i)\\b(?:refus|declin|fail|stopped short|expected|likely|supposed|set|due|about|yet)\\p{L}*(?: of)?(?: \\p{L}+ly)?(?: to)? $"
              + "|\\b(?:will|would|may|might|could|can|should|must|whether)(?: \\p{L}+ly)? $");

  private Disowned() {}

  /** Whether these words are told so; a quotation that stands in marks was said, whatever it is. */
  static boolean are(Attribution one, String text) {
    return one.isDecided()
        && one.type() == Attribution.Type.INDIRECT
        && one.cue().stream().limit(1).anyMatch(cue -> denies(cue, text));
  }

  private static boolean denies(Span cue, String text) {
    String before = SentenceEnds.before(cue.start(), text);
    return CUE.matcher(cue.in(text)).find()
        || Negation.before(before)
        || NOT_SAID.matcher(before).find();
  }
}
