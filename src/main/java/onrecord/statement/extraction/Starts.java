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

import java.util.Set;
import java.util.regex.Pattern;

/** Where the words of a report behind its verb begin. */
final class Starts {
  private static final int ADJUNCT = 16;

  /** "at that time": the word points at something. */
  private static final String POINTS =
      "at|by|of|since|until|on|for|from|after|before|with|to|like|when|while|as|if";

  /** "wrote to the league that summer" */
  private static final String SEASON =
      "(day|night|week|month|year|morning|afternoon|evening|time|spring|summer|autumn|winter)";

  /** "told local radio", "told state television". */
  private static final String MEDIA = "radio|television|tv|media";

  /** "told parliament he would stay". */
  private static final String HOUSES =
      "parliament|congress|staff|colleagues|shareholders|customers|employees|jurors";

  private static final Set<String> BEFORE_NOUN =
      Set.of("a", "an", "the", "his", "her", "its", "their");

  private static final Set<String> BEGINS_CLAUSE =
      Set.of("he", "she", "they", "it", "we", "i", "there", "because", "if", "as");

  private static final Set<String> BEFORE_TIME = Set.of("on", "last", "this");

  private static final Pattern REGULAR_PAST = Pattern.compile("\\p{Ll}{2,}ed");

  private Starts() {}

  /** The first item of what is reported after a verb: behind "that", a colon, a listener, a day. */
  static int of(Items items, Cue cue, int to) {
    int marked = marked(items, cue, to);
    return marked >= 0 ? marked : unmarked(items, cue, to);
  }

  /** Behind "that", a colon or a mark of quotation; -1 where a clause begins before one of them. */
  private static int marked(Items items, Cue cue, int to) {
    int after = cue.last() + 1;
    boolean asked = AskedFor.is(items, cue);
    for (int i = after; i < Math.min(to, after + ADJUNCT); i++) {
      String low = items.low(i);
      boolean which = asked || i == after && cue.is(CALL) && !cue.is(SAY);
      // "He said so in a tweet that he later deleted."
      boolean so =
          i == after
              && low.equals("so")
              && (items.is(i + 1, Lexicon.PREPOSITION | TIME) || isMany(items, i));
      if (so || low.equals("that") && items.low(i - 1).equals("and")) {
        return -1;
      }
      if (low.equals("that") && i + 1 < to && !which && !isPointing(items, cue, i)) {
        if (RelativeThat.is(items, cue, i) || i > after && tellsWhich(items, i)) {
          return -1;
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
        return -1;
      }
      if (low.equals(":")) {
        return i + 1;
      }
      if (i > after && (isPast(items, cue, i) || isBidden(items, cue, i))) {
        return -1;
      }
      boolean verb =
          items.is(i, AUXILIARY) && !low.equals("'s")
              || items.is(i, REPORTING | Lexicon.VERB)
                  && items.is(i, PAST | THIRD | ING)
                  && !(items.is(i, PAST) && BEFORE_NOUN.contains(items.low(i - 1)))
              || BEGINS_CLAUSE.contains(low);
      if (verb || low.equals(";") || low.equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the verb itself, a listener and a day. */
  private static int unmarked(Items items, Cue cue, int to) {
    int i = cue.last() + 1;
    while (i < to && items.is(i, ADVERB) && !isMany(items, i)) {
      i++;
    }
    if (cue.is(TELL) && !cue.is(URGE)) {
      i = listener(items, i, to);
    }
    int time = i;
    while (time < to
        && (items.is(time, TIME)
            || BEFORE_TIME.contains(items.low(time)) && items.is(time + 1, TIME))) {
      time++;
    }
    i = time;
    return i < to && ",".equals(items.low(i)) && i + 1 < to && items.quote(i + 1) ? i + 1 : i;
  }

  /** "said so many people came that the gate broke". */
  private static boolean isMany(Items items, int so) {
    return items.low(so).equals("so") && items.low(so + 1).matches("many|much|few|little");
  }

  /** "in a report that ordered them to stop", "at a hearing that had been called". */
  private static boolean tellsWhich(Items items, int that) {
    boolean verb =
        items.is(that + 1, AUXILIARY)
            || items.low(that + 1).matches("\\p{Ll}{3,}ed")
                && !items.low(that + 2).matches("\\p{Ll}+s");
    return verb && items.letters(that - 1) && !items.is(that - 1, ADVERB | TIME | PRONOUN);
  }

  /** "lay at that time", "wrote to the league that summer", "said that was the scandal". */
  private static boolean isPointing(Items items, Cue cue, int that) {
    int next = that + 1;
    boolean subject =
        items.is(next, AUXILIARY)
            && !items.capital(next)
            && !items.low(next).matches("not|having|being|cannot");
    return that == cue.last() + 1
        ? subject || items.low(next).matches("out|down|off")
        : items.low(that - 1).matches(POINTS)
            || items.low(next).matches(SEASON) && !cue.is(TELL) && !items.letters(next + 1);
  }

  /** "said the board risked keeping a firm that": the verb of a clause that begins at once. */
  private static boolean isPast(Items items, Cue cue, int k) {
    int from = cue.last() + 1;
    boolean subject = items.is(from, DETERMINER | PRONOUN) || items.capital(from);
    return subject
        && !cue.is(TELL)
        && !items.capital(k)
        && REGULAR_PAST.matcher(items.low(k)).matches()
        && !items.is(k - 1, DETERMINER | ADVERB)
        && !items.low(k + 1).matches("by|on|in|at|to|from|for|with");
  }

  /** "tells children to expect a wasp that": what somebody is to do, and no hearer "to town". */
  private static boolean isBidden(Items items, Cue cue, int to) {
    return cue.is(TELL)
        && to - cue.last() <= 3
        && Asides.isInfinitive(items, to)
        && items.is(to + 2, DETERMINER)
        && !items.low(to + 2).equals("that");
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
    if (items.low(i).matches(HOUSES)) {
      return i + 1;
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
}
