package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.CALL;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ING;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.URGE;

/** Where the words of a report begin and end, so that they form a proposition. */
final class Clauses {
  /** A role behind a name has fewer words. */
  private static final int APPOSITION = 9;

  private static final long LINK = DETERMINER | ADVERB | Lexicon.CONJUNCTION | Lexicon.PREPOSITION;

  private Clauses() {}

  /** The last item of a report that begins at {@code from}. */
  static int end(Items items, int from, int to) {
    if (items.quote(from) && introduced(items, from)) {
      int last = from;
      for (int next = listed(items, last, to); next > 0; next = listed(items, last, to)) {
        last = next;
      }
      return last;
    }
    if (items.quote(from)
        && items.quotation(from).words() >= 5
        && ",".equals(items.low(from + 1))
        && items.low(from + 2).matches("but|and|while|although|though")
        && !more(items, from, to)) {
      return from;
    }
    for (int i = from; i < to; i++) {
      String low = items.low(i);
      if (low.equals(";")) {
        return i - 1;
      }
      if (items.quote(i)
          && (paused(items, i) && !more(items, i, to)
              || reporter(items, i + 1, to)
              || Glosses.isNextWord(items, i))) {
        return i;
      }
      if (i == from) {
        continue;
      }
      if (low.equals(",") || low.equals("—") || low.equals("–")) {
        if (TurnsTo.others(items, i, to)
            || predicate(items, i + 1) && !Glosses.isInserted(items, from, i)
            || reporter(items, i + 1, to)
            || items.is(i + 1, REPORTING) && items.is(i + 1, ING)
            || items.low(i + 1).matches("according|citing|referring|although")
            || Glosses.is(items, i + 1)
            || Glosses.isSource(items, i + 1, to)
            || items.low(i + 1).matches("who|which") && predicate(items, i + 2)) {
          return i - 1;
        }
      }
      if ((low.equals("and") || low.equals("but") || low.equals("while"))
          && (predicate(items, i + 1) && !Glosses.isWish(items, from, i + 1)
              || reporter(items, i + 1, to))) {
        return items.low(i - 1).equals(",") ? i - 2 : i - 1;
      }
      if (low.matches("and|but") && Glosses.isDone(items, from, i)) {
        return items.low(i - 1).equals(",") ? i - 2 : i - 1;
      }
      if (AskedFor.ends(items, from, i, to)) {
        return i - 2;
      }
    }
    return to - 1;
  }

  /** “take on the board,” because …: the clause around the quotation goes on. */
  private static boolean tied(Items items, int i) {
    return items
            .low(i)
            .matches("in|because|by|with|even|such|including|specifically|if|unless|while")
        || items.low(i).endsWith("ing") && !items.is(i, REPORTING) && !items.capital(i);
  }

  /** Whether the quotation ends with a comma: the narrator goes on. */
  private static boolean paused(Items items, int k) {
    Quotation quotation = items.quotation(k);
    int last = quotation.last() - 1;
    return quotation.closed()
        && !tied(items, k + 1)
        && (items.tokens.low[last].equals(",")
            || items.low(k + 1).equals(",")
                && items.low(k + 2).matches("which|who|where|as|noting|adding"));
  }

  /** Whether another quotation follows that "and" or the like joins to this one. */
  private static boolean more(Items items, int k, int to) {
    if (listed(items, k, to) > 0) {
      return true;
    }
    boolean joined = items.low(k + 1).matches("and|or|but|nor");
    for (int i = k + 1; i < to && joined; i++) {
      if (items.quote(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * “a dreamer,” a “rower” and a “baker”: nothing but small words stands before the next quotation.
   */
  private static int listed(Items items, int k, int to) {
    int i = k + 1;
    while (i < to && i < k + 5 && items.is(i, LINK) | items.low(i).matches(",|not|—|–")) {
      i++;
    }
    boolean beside = i == k + 1 && items.quotation(k).words() < 8 && paused(items, k);
    return (i > k + 1 || beside) && i < to && items.quote(i) ? i : -1;
  }

  /** ", he noted": another report begins. */
  private static boolean reporter(Items items, int i, int to) {
    int k = i;
    boolean several = items.low(i).matches("many|some|others|several|most|few|both");
    while (k < to
        && k - i < 4
        && (items.capital(k) || k == i && (several || items.is(k, PRONOUN)))) {
      k++;
    }
    // "and Ada Orr, the harbour master, admitted"
    for (int m = k + 1;
        k > i && items.low(k).equals(",") && m < Math.min(to, k + APPOSITION);
        m++) {
      if (items.low(m).equals(",")) {
        k = m + 1;
      }
    }
    while (k < to && items.is(k, ADVERB)) {
      k++;
    }
    return k > i
        && k < to
        && items.is(k, SAY | TELL)
        && items.is(k, PAST | THIRD)
        && !items.capital(k);
  }

  private static boolean introduced(Items items, int quote) {
    String before = quote > 0 ? items.low(quote - 1) : "";
    return before.equals(",") || before.equals(":");
  }

  /** "and called …": a second verb of the same subject. */
  private static boolean predicate(Items items, int i) {
    int k = i;
    while (items.is(k, ADVERB)) {
      k++;
    }
    return items.is(k, SAY | TELL | CALL | URGE) && items.is(k, PAST | THIRD) && !items.capital(k)
        || items.low(k).equals("quoted")
        || items.low(k).equals("went") && items.low(k + 1).equals("on")
        || items.low(i - 1).equals("while") && items.is(k, SAY) && items.is(k, ING);
  }

  /** Whether a report broken by "he said" goes on here, rather than the narrator's own words. */
  static boolean resumes(Items items, int i) {
    boolean added =
        items.low(i).matches("(?!\\p{L}*thing$)\\p{L}+ing")
            || items.low(i).equals("even") && items.low(i + 1).matches("as|though|when|if");
    return !added
        && !items.capital(i)
        && !items
            .low(i)
            .matches(
                "who|which|when|while|as|after|before|in|on|at|during|and|but|although|though|with|a|an|the|referring|citing");
  }
}
