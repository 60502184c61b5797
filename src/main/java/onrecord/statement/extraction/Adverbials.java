package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TIME;

import java.util.Set;

/** Words that only tell when or how, between a name and its verb or before a subject. */
final class Adverbials {
  private static final Set<String> ORDER =
      Set.of("first", "second", "third", "last", "next", "once", "twice", "thrice");

  private static final Set<String> GRADE = Set.of("most", "more", "less", "least", "very");

  private static final Set<String> BEFORE_TIME =
      Set.of("on", "in", "last", "this", "earlier", "late", "early", "next");

  private Adverbials() {}

  /**
   * "was first proposed", "Orr twice warned", "most recently said": it tells when or how often, and
   * is nobody who says it, as in "the first said".
   */
  static boolean adverb(Items items, int i) {
    String low = items.low(i);
    return items.is(i, ADVERB)
        || ORDER.contains(low) && !items.is(i - 1, DETERMINER | PREPOSITION) && !items.owner(i - 1)
        || GRADE.contains(low) && items.is(i + 1, ADVERB);
  }

  /** Steps over "on Friday", "Friday", "last week", "earlier this month" before a verb. */
  static int start(Items items, int i, int from) {
    int k = i;
    if (k > from && items.is(k, TIME)) {
      k--;
      while (k > from && (items.is(k, TIME) || BEFORE_TIME.contains(items.low(k)))) {
        k--;
      }
      return k;
    }
    return i;
  }

  /** "late Thursday", "this year": a small word before a day or a year. */
  static boolean day(Items items, int i) {
    return items.is(i + 1, TIME) && items.low(i).matches("late|early|earlier|this|last");
  }

  /** "On Monday,", "A few minutes later,", "Speaking in the hall,": no subject begins here. */
  static boolean opens(Items items, int i, int to, boolean opening) {
    boolean opens = items.is(i, PREPOSITION | SUBORDINATOR | TIME) && !items.is(i, DETERMINER);
    if (opens
        || items.low(i).endsWith("ing")
            && items.low(i).length() > 5
            && !items.is(i, DETERMINER)
            && opening
        || items.low(i).endsWith("ed")
            && opening
            && items.is(i + 1, PREPOSITION | TIME | SUBORDINATOR)) {
      return true;
    }
    for (int k = i + 1; k < to && k < i + 6; k++) {
      if (",".equals(items.low(k))) {
        return items.is(k - 1, TIME) || items.low(k - 1).matches("later|earlier|ago");
      }
    }
    return false;
  }
}
