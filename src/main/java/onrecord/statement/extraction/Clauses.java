package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CALL;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ING;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.URGE;

/** Where the words of a report begin and end, so that they form a proposition. */
final class Clauses {
  private static final int ADJUNCT = 16;

  /** "at that time": the word points at something. */
  private static final String POINTS = "at|by|of|since|until|on|for|from|after|before|with|to|like";

  /** "wrote to the league that summer" */
  private static final String SEASON =
      "(day|night|week|month|year|morning|afternoon|evening|time|spring|summer|autumn|winter)";

  /** "told local radio", "told state television". */
  private static final String MEDIA = "radio|television|tv|media";

  private static final long LINK = DETERMINER | ADVERB | Lexicon.CONJUNCTION | Lexicon.PREPOSITION;

  private Clauses() {}

  /** The first item of what is reported after a verb: behind "that", a colon, a listener, a day. */
  static int start(Items items, Cue cue, int to) {
    int after = cue.last() + 1;
    for (int i = after; i < Math.min(to, after + ADJUNCT); i++) {
      String low = items.low(i);
      boolean which = i == after && cue.is(CALL) && !cue.is(SAY) || AskedFor.is(items, cue);
      if (low.equals("that") && items.low(i - 1).equals("and")) {
        break;
      }
      boolean pointing =
          i > after && items.low(i - 1).matches(POINTS)
              || i == after && items.is(i + 1, AUXILIARY)
              || items.low(i + 1).matches(SEASON);
      if (low.equals("that") && i + 1 < to && !which && !pointing) {
        if (RelativeThat.is(items, cue, i)) {
          break;
        }
        return i + 1;
      }
      if (items.quote(i)) {
        boolean introduced =
            i > after
                && items.low(i - 1).matches(",|:")
                && adjunct(items, after, i - 1, cue.is(TELL));
        if (introduced || i == after) {
          return i;
        }
        if (cue.is(SAY) && items.is(after, Lexicon.PREPOSITION) && sentence(items, i)) {
          return i;
        }
        if (i - after < 8 && titled(items, i)) {
          continue;
        }
        break;
      }
      if (low.equals(":")) {
        return i + 1;
      }
      boolean verb =
          items.is(i, AUXILIARY) && !low.equals("'s")
              || items.is(i, REPORTING | Lexicon.VERB) && items.is(i, PAST | THIRD | ING)
              || low.matches("he|she|they|it|we|i|there|because|if|as");
      if (verb || low.equals(";") || low.equals(".")) {
        break;
      }
    }
    int i = after;
    while (i < to && items.is(i, ADVERB)) {
      i++;
    }
    if (cue.is(TELL) && !cue.is(URGE)) {
      i = listener(items, i, to);
    }
    int time = i;
    while (time < to
        && (items.is(time, TIME)
            || items.low(time).matches("on|last|this") && items.is(time + 1, TIME))) {
      time++;
    }
    i = time;
    return i < to && ",".equals(items.low(i)) && i + 1 < to && items.quote(i + 1) ? i + 1 : i;
  }

  /** Whether a quotation begins and ends like a sentence and is long enough to be one. */
  private static boolean sentence(Items items, int k) {
    Quotation quotation = items.quotation(k);
    return quotation.words() >= 5 && items.tokens.capital(quotation.first() + 1) && items.stops(k);
  }

  /** "This Week": a quotation of capital words is the title of a show. */
  private static boolean titled(Items items, int k) {
    Quotation quotation = items.quotation(k);
    for (int i = quotation.first() + 1; i < quotation.last(); i++) {
      boolean small = items.tokens.letters(i) && !items.tokens.capital(i);
      if (small && items.tokens.end[i] - items.tokens.start[i] > 4) {
        return false;
      }
    }
    return quotation.words() < 8;
  }

  /** Whether nothing but a listener, a place or a day stands between. */
  private static boolean adjunct(Items items, int from, int to, boolean listener) {
    for (int i = from; i < to; i++) {
      if (items.is(i, Lexicon.SUBORDINATOR)
          || items.is(i, PRONOUN) && !items.is(i, DETERMINER) && i > from) {
        return false;
      }
    }
    return from >= to
        || listener
        || items.is(from, ADVERB | TIME | Lexicon.PREPOSITION | PRONOUN)
        || to - from <= 3;
  }

  private static int listener(Items items, int i, int to) {
    if (items.is(i, PRONOUN)) {
      return i + 1;
    }
    if (items.low(i + 1).matches(MEDIA)) {
      return i + 2;
    }
    int k = i;
    while (k < to
        && k - i < 6
        && (items.capital(k) || items.is(k, DETERMINER | PEOPLE) && !items.low(k).equals("that"))
        && !(k > i && items.is(k, DETERMINER) && items.capital(k - 1))) {
      k++;
      if (items.is(k - 1, PEOPLE) && !items.capital(k - 1)) {
        break;
      }
    }
    return k;
  }

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
          && (paused(items, i) && !more(items, i, to) || reporter(items, i + 1, to))) {
        return i;
      }
      if (i == from) {
        continue;
      }
      if (low.equals(",") || low.equals("—") || low.equals("–")) {
        if (predicate(items, i + 1) && !Glosses.isInserted(items, from, i)
            || reporter(items, i + 1, to)
            || items.is(i + 1, REPORTING) && items.is(i + 1, ING)
            || items.low(i + 1).matches("according|citing|referring|although")
            || Glosses.is(items, i + 1)
            || items.low(i + 1).matches("who|which") && predicate(items, i + 2)) {
          return i - 1;
        }
      }
      if ((low.equals("and") || low.equals("but") || low.equals("while"))
          && (predicate(items, i + 1) || reporter(items, i + 1, to))) {
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
    while (k < to && k - i < 4 && (items.capital(k) || k == i && items.is(k, PRONOUN))) {
      k++;
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
    boolean goingOn =
        items.low(i).matches("even|\\p{L}+ing") && !items.low(i).matches("\\p{L}*thing");
    return !goingOn
        && !items.capital(i)
        && !items
            .low(i)
            .matches(
                "who|which|when|while|as|after|before|in|on|at|during|and|but|although|though|with|a|an|the|referring|citing");
  }
}
