package onrecord.question.generation;

import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Disowning;

/**
 * Words that a report tells as denied, doubted or not said: "Roe denied that the toll fell".
 * Whoever a person names as their source has not said so, and no question may have it that way.
 */
final class Disowned {
  private Disowned() {}

  /** Whether these words are told so; a quotation that stands in marks was said, whatever it is. */
  static boolean are(Attribution one, String text) {
    return one.isDecided() && areTold(one, text);
  }

  /** The same of what nobody has decided, and no rule is sure of, where a sentence stands there. */
  static boolean areNobodys(Attribution one, String text) {
    return are(one, text)
        || !one.confident() && areTold(one, text) && Clauses.isFinite(one.words(text));
  }

  private static boolean areTold(Attribution one, String text) {
    return one.type() == Attribution.Type.INDIRECT
        && one.cue().stream().limit(1).anyMatch(cue -> Disowning.is(cue, text));
  }
}
