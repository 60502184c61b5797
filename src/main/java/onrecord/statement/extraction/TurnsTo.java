package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.BASE;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;

/** Where a sentence turns from what one said to what others say: "…, but farmers say". */
final class TurnsTo {
  /** "but the crews of the old ferry line say": their subject has fewer words. */
  private static final int SUBJECT = 9;

  private TurnsTo() {}

  /** Whether a clause behind this comma has a subject and a verb of saying of its own. */
  static boolean others(Items items, int comma, int to) {
    if (!items.low(comma).equals(",")
        || !items.low(comma + 1).matches("but|while|though|although|whereas|yet")) {
      return false;
    }
    for (int k = comma + 3; k < Math.min(to, comma + 2 + SUBJECT); k++) {
      if (says(items, k)) {
        return true;
      }
      boolean helps = items.low(k).matches("ha(s|ve|d)") || items.is(k, ADVERB);
      boolean verb = items.is(k, AUXILIARY | Lexicon.VERB | SUBORDINATOR);
      if (!items.letters(k) && !items.owner(k) || verb && !helps && !items.owner(k)) {
        return false;
      }
    }
    return false;
  }

  /** "say", "says", "unions claim", but not "the claims were". */
  private static boolean says(Items items, int k) {
    if (!items.is(k, SAY | TELL) || items.capital(k) || items.is(k + 1, AUXILIARY)) {
      return false;
    }
    boolean plural =
        items.low(k).equals("say")
            || items.is(k, BASE)
                && (items.low(k - 1).endsWith("s")
                    || items.is(k - 1, Lexicon.PEOPLE | Lexicon.PLURAL | Lexicon.PRONOUN));
    boolean one = items.is(k, PAST | THIRD) && !items.is(k - 1, DETERMINER | PREPOSITION);
    return plural || one;
  }
}
