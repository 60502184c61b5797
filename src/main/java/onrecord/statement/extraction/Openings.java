package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;

/**
 * "After Orr said the gate would close, the bakers met": a report in the clause that opens a
 * sentence ends where the main clause begins.
 */
final class Openings {
  /** So many items may stand between the subject of a main clause and its verb. */
  private static final int SUBJECT = 7;

  private Openings() {}

  /** The last item of a report in an opening clause, which runs to {@code end} at most. */
  static int end(Items items, Sentence s, Cue cue, int first, int end) {
    if (!opens(items, s, cue.first())) {
      return end;
    }
    boolean where = items.is(s.from(), PREPOSITION) && relative(items, s.from(), cue.first()) >= 0;
    boolean nested = items.is(first, SUBORDINATOR) && !items.low(first).matches("that|wh.*|how");
    for (int i = first + 1; i < end; i++) {
      if (",".equals(items.low(i)) && main(items, i + 1, end, where)) {
        if (!nested) {
          return i - 1;
        }
        nested = false;
      }
    }
    return end;
  }

  /** Whether the verb stands in a clause with "after", "when" or "as" that opens the sentence. */
  private static boolean opens(Items items, Sentence s, int verb) {
    int i = s.from();
    while (i < verb && items.is(i, ADVERB | CONJUNCTION)) {
      i++;
    }
    // "At the quay, where Orr announced her plan last year, views are split"
    int where = items.is(i, PREPOSITION) ? relative(items, i, verb) : -1;
    i = where >= 0 ? where : i;
    if (!items
        .low(i)
        .matches("after|as|when|while|although|though|since|because|before|once|where")) {
      return false;
    }
    for (int k = i; k < verb; k++) {
      if (",".equals(items.low(k)) && main(items, k + 1, verb + 1, false)) {
        return false;
      }
    }
    return true;
  }

  /** The "where" or "when" behind the comma of an opening adverbial, or -1. */
  private static int relative(Items items, int from, int verb) {
    for (int k = from; k < verb && k < from + SUBJECT; k++) {
      if (items.low(k).equals(",")) {
        return items.low(k + 1).matches("where|when") ? k + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether a subject with its verb begins here; a bare one is "bags" for "the bags". */
  private static boolean main(Items items, int from, int to, boolean bare) {
    boolean begins =
        bare
            || items.capital(from)
            || items.is(from, DETERMINER)
            || items.low(from).matches("he|she|it|they|we|i");
    for (int k = from; begins && k < to && k < from + SUBJECT; k++) {
      if (k > from && items.verb(k)) {
        return true;
      }
      boolean noun = items.letters(k) || items.low(k).matches("['’]s?");
      if (!noun || items.is(k, SUBORDINATOR) || k == from && items.is(k, PREPOSITION)) {
        return false;
      }
    }
    return false;
  }
}
