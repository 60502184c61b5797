package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SPEECH_NOUN;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.TITLE;

import java.util.Set;

/** Finds the words that name a source beside a reporting verb, by closed word classes alone. */
final class NounPhrases {
  private static final int LONGEST = 16;
  private static final int LONGEST_APPOSITION = 40;
  private static final Set<String> SUBJECTS =
      Set.of(
          ("he she they it we i you who which one nobody everyone everybody someone somebody"
                  + " anyone that this these those")
              .split(" "));
  private static final Set<String> INSIDE =
      Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by");

  /** "current and former officials", "state and federal judges": one phrase, not two. */
  private static final String PAIRED =
      "current|former|past|present|local|state|federal|senior|public|private|national|men|women";

  /** A source: items from first to last; the head ends before any apposition. */
  record Phrase(int first, int last, int head) {}

  private final Items items;
  private final Appositions appositions;

  NounPhrases(Items items) {
    this.items = items;
    this.appositions = new Appositions(items);
  }

  /** The subject of the verb at this item, looking back no further than {@code from}; or null. */
  Phrase before(int verb, int from) {
    int i = verb - 1;
    while (i >= from
        && (items.is(i, AUXILIARY) || Adverbials.adverb(items, i))
        && !items.low(i).equals("'s")
        && !SUBJECTS.contains(items.low(i))) {
      i--;
    }
    int time = Adverbials.start(items, i, from);
    if (time < i && !items.low(time).equals(",")) {
      i = time;
    }
    if (i < from || items.quote(i)) {
      return null;
    }
    if (",".equals(items.low(i)) || ")".equals(items.low(i)) || items.low(i).matches("[—–-]|--")) {
      return apposed(i, from);
    }
    return back(i, from);
  }

  /**
   * The name before an apposition that ends at this item. Commas may stand inside it, so the
   * farthest one counts behind which the clause holds nothing but a name.
   */
  private Phrase apposed(int close, int from) {
    String mark = items.low(close).equals(")") ? "(" : items.low(close);
    Phrase best = null;
    for (int k = close - 1; k > from && close - k < LONGEST_APPOSITION; k--) {
      if (items.low(k).equals(";") || items.low(k).equals(":") || items.quote(k) && best != null) {
        break;
      }
      if (mark.equals(items.low(k))) {
        int party = parenthesis(k - 1, from);
        Phrase inner = back(party < k - 1 ? party - 1 : k - 1, from);
        boolean opens = inner != null && clauseBegins(inner.first, from);
        if (inner != null && (best == null || opens)) {
          best = new Phrase(inner.first, close - 1, inner.last);
        }
      }
    }
    return best != null && appositions.named(best, close - 1)
        ? new Phrase(best.head + 2, close - 1, close - 1)
        : best;
  }

  /** Where the brackets that end here open, as in "Ada Orr (D-Oland), the chair,". */
  private int parenthesis(int close, int from) {
    int k = close;
    while (items.low(close).equals(")") && k > from && close - k < 8) {
      if (items.low(k).equals("(")) {
        return k;
      }
      k--;
    }
    return close;
  }

  private boolean clauseBegins(int first, int from) {
    return first == from
        || items.is(first - 1, CONJUNCTION) && first - 1 == from
        || items.quote(first - 1);
  }

  /** Whether the item is of a closed class; a capital at the opening of a sentence is no name. */
  private boolean closed(int i, long bits) {
    return items.is(i, bits)
        && (!items.capital(i) || items.is(i, Lexicon.STARTER) && items.opening(i));
  }

  private Phrase back(int end, int from) {
    int share = Shares.start(items, end, from);
    if (share >= 0) {
      return new Phrase(share, end, end);
    }
    if (end < from || !items.letters(end) && !items.low(end).equals("'s")) {
      return null;
    }
    boolean paper = items.low(end).equals("i") && items.is(end - 1, DETERMINER);
    if (SUBJECTS.contains(items.low(end)) && !items.low(end).equals("one") && !paper) {
      return new Phrase(end, end, end);
    }
    if (closed(end, CONJUNCTION | SUBORDINATOR | AUXILIARY | PREPOSITION | ADVERB)
        || items.low(end).equals("there")) {
      return null;
    }
    int start = end;
    int clean = end;
    while (start > from && end - start < LONGEST && takes(start - 1, start, from)) {
      start--;
      int part = items.low(start).equals("of") ? Shares.start(items, start - 1, from) : -1;
      if (part >= 0) {
        return new Phrase(part, end, end);
      }
      if (!items.is(start, PREPOSITION)
          && !items.low(start).matches("and|&")
          && !items.low(start).equals("'s")) {
        clean = start;
      }
      if (items.is(start, DETERMINER) && !(start > from && Shares.within(items, start))) {
        break;
      }
    }
    return new Phrase(clean, end, end);
  }

  /** Whether the item before a phrase belongs to it. */
  private boolean takes(int i, int next, int from) {
    String low = items.low(i);
    if (low.equals("'s") || low.matches("['’]") && items.low(i - 1).endsWith("s")) {
      return true;
    }
    if (!items.letters(i) && !low.equals("&") || closed(i, SUBORDINATOR | AUXILIARY)) {
      return false;
    }
    if (low.equals("and") || low.equals("&")) {
      return i > from
          && (items.capital(i - 1) && items.capital(next) || items.low(i - 1).matches(PAIRED));
    }
    if (items.is(i, CONJUNCTION) || items.is(i, PRONOUN) && !items.is(i, DETERMINER)) {
      return false;
    }
    if (INSIDE.contains(low) && !items.capital(i)) {
      return i > from
          && (noun(i - 1) || items.low(i - 1).equals("one"))
          && (low.equals("of") || i - 1 > from || items.is(i - 1, PEOPLE | ROLE));
    }
    if (items.is(i, PREPOSITION) && !items.is(i, DETERMINER)) {
      return false;
    }
    if (items.is(i, ADVERB) && !items.capital(i)) {
      return items.is(next, DETERMINER | ADVERB)
          || items.low(next).endsWith("ed")
          || low.equals("earlier") && items.is(i - 1, DETERMINER);
    }
    if (items.is(i, Lexicon.VERB) && !items.capital(i)) {
      return false;
    }
    boolean verb =
        items.is(i, REPORTING) && items.is(i, PAST | THIRD | Lexicon.BASE) && !items.capital(i);
    return !verb || items.is(i, ROLE | TITLE | ORGANISATION | SPEECH_NOUN | PEOPLE);
  }

  private boolean noun(int i) {
    return items.letters(i)
        && !items.is(
            i, PREPOSITION | AUXILIARY | SUBORDINATOR | CONJUNCTION | ADVERB | PRONOUN | TIME)
        && !(items.is(i, REPORTING)
            && items.is(i, PAST | THIRD)
            && !items.is(i, ROLE | SPEECH_NOUN));
  }

  /** The phrase that begins here, with its apposition: what follows "said" or "according to". */
  Phrase after(int first, int to) {
    if (first >= to || !items.letters(first)) {
      return null;
    }
    boolean one =
        items.low(first).equals("one")
            && items.letters(first + 1)
            && !closed(first + 1, AUXILIARY | PREPOSITION | TIME);
    if (SUBJECTS.contains(items.low(first)) && !one
        || items.is(first, PRONOUN) && !items.is(first, DETERMINER)) {
      return new Phrase(first, first, first);
    }
    int end = first;
    boolean role = false;
    while (end + 1 < to && end - first < 24) {
      role |= items.is(end, ROLE | TITLE | PEOPLE | SPEECH_NOUN | ORGANISATION);
      int next = end + 1;
      String low = items.low(next);
      boolean possessive =
          low.equals("'s")
              || low.matches("['’]") && items.low(end).endsWith("s") && items.letters(next + 1);
      boolean partners = low.equals("&") && items.capital(end) && items.capital(next + 1);
      if (!possessive && !partners && !items.letters(next)) {
        break;
      }
      if (items.is(next, AUXILIARY | SUBORDINATOR) && !possessive && !items.capital(next)) {
        break;
      }
      if (!items.capital(next)
          && (items.is(next, Lexicon.VERB) || items.capital(end) && low.endsWith("ed"))) {
        break;
      }
      if (items.is(next, TIME) || items.is(next, PRONOUN) && !items.is(next, DETERMINER)) {
        break;
      }
      if (low.equals("and")
          ? !(items.capital(next + 1) && items.capital(end) || role)
          : items.is(next, CONJUNCTION)) {
        break;
      }
      if (items.is(next, ADVERB) && !items.capital(next)
          || items.is(next, SAY | TELL)
              && items.is(next, PAST | THIRD)
              && !(low.endsWith("s") && ",".equals(items.low(next + 1)))
              && !items.is(next, ROLE | SPEECH_NOUN | PEOPLE)) {
        break;
      }
      if (items.is(next, PREPOSITION)
          && !items.is(next, DETERMINER)
          && !items.capital(next)
          && !(low.matches("of|for|at|from|with|to|by")
              && (low.equals("of") || role || low.equals("by") && items.capital(next + 1)))) {
        break;
      }
      end = next;
    }
    while (end > first
        && items.is(end, PREPOSITION | CONJUNCTION | DETERMINER)
        && !items.capital(end)) {
      end--;
    }
    return new Phrase(first, appositions.end(first, end, to), end);
  }

  /** The first phrase of a sentence that can be its subject, for participles and "and called". */
  Phrase subject(int from, int to) {
    int i = from;
    for (int turn = 0; turn < 4 && i < to; turn++) {
      while (i < to
          && (items.is(i, CONJUNCTION | ADVERB) && !SUBJECTS.contains(items.low(i))
              || ",".equals(items.low(i)))) {
        i++;
      }
      if (!Adverbials.opens(items, i, to, items.opening(i))) {
        break;
      }
      while (i < to && !",".equals(items.low(i))) {
        i++;
      }
      i++;
      // "In Vessmark, Oland, Orr said": the land behind the town is no subject either.
      if (items.capital(i - 2) && items.capital(i) && ",".equals(items.low(i + 1))) {
        i += 2;
      }
    }
    return i >= to || !items.letters(i) ? null : after(i, to);
  }
}
