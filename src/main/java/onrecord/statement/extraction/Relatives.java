package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.THIRD;

/** Where a report ends that stands in a clause with "who": before what whoever spoke then did. */
final class Relatives {
  /** ", a pilot of the old ferry line,": what tells more of something has fewer words. */
  private static final int APPOSITION = 12;

  private Relatives() {}

  /**
   * "Orr, who had said that the gate was shut, apologised": the last item of what was said.
   *
   * @param source what the verb of saying has before it
   * @param end the last item where no such clause ends before
   */
  static int end(Items items, Sentence s, NounPhrases.Phrase source, int from, int end) {
    int who = source.first();
    boolean apposed = items.low(who).matches("who|which") && items.low(who - 1).equals(",");
    if (!apposed || who - 1 <= s.from() || isVerbIn(items, s.from(), who)) {
      return end;
    }
    boolean inserted = false;
    int last = end;
    for (int k = from + 1; k < end; k++) {
      if (items.low(k).equals(",")) {
        boolean verb = isVerb(items, behindAdverbs(items, k + 1));
        if (verb && !inserted) {
          return k - 1;
        }
        // Behind what is inserted the clause itself may go on, where another comma ends it.
        last = verb ? k - 1 : last;
        inserted = !inserted && inserts(items, k, end);
      }
    }
    return last;
  }

  private static int behindAdverbs(Items items, int from) {
    int k = from;
    while (items.is(k, ADVERB)) {
      k++;
    }
    return k;
  }

  private static boolean isVerbIn(Items items, int from, int to) {
    for (int k = from; k < to; k++) {
      if (isVerb(items, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Items items, int k) {
    return items.letters(k)
        && !items.capital(k)
        && !items.owner(k)
        && (items.is(k, AUXILIARY | Lexicon.VERB)
            || items.is(k, REPORTING) && items.is(k, PAST | THIRD)
            || items.low(k).matches("\\p{Ll}{2,}ed"));
  }

  /** Whether what tells more begins with this comma, and another comma ends it. */
  private static boolean inserts(Items items, int comma, int end) {
    boolean opens =
        items.low(comma + 1).matches("who|which|whose|where|when|an?|the|\\p{Ll}+ing")
            || items.capital(comma + 1);
    for (int k = comma + 2; opens && k <= Math.min(end, comma + APPOSITION); k++) {
      if (items.low(k).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
