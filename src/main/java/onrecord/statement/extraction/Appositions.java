package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.TITLE;

/** What stands behind a name between commas and says who it is. */
final class Appositions {
  private static final int LONGEST_NAME = 4;

  /** Items from the head of a sentence to the end of what somebody is. */
  private static final int FAR = 16;

  private final Items items;

  Appositions(Items items) {
    this.items = items;
  }

  /** The end of ", chairman of the party" behind a name, else the name's own end. */
  int end(int first, int end, int to) {
    int i = end + 1;
    if ((voice(first, end) || office(first, end))
        && ",".equals(items.low(i))
        && items.capital(i + 1)
        && items.capital(i + 2)
        && i + 2 < to
        && !items.letters(i + 3)) {
      return i + 2;
    }
    if (!",".equals(items.low(i)) || i + 1 >= to) {
      return end;
    }
    boolean opens =
        items.is(i + 1, DETERMINER | ROLE | TITLE)
            || items.tokens.number(items.token(i + 1))
            || items.low(i + 1).equals("who")
            || items.is(end, ROLE | TITLE) && items.capital(i + 1);
    boolean role =
        items.low(i + 1).equals("who") || items.is(end, ROLE | TITLE) && items.capital(i + 1);
    int k = i + 1;
    while (k < to && k - i < 30 && items.letters(k) | items.low(k).matches("'s|['’]")) {
      if (!items.low(i + 1).equals("who") && items.is(k, AUXILIARY) && !items.low(k).equals("'s")) {
        return end;
      }
      role |= items.is(k, ROLE | TITLE | ORGANISATION) || doer(k);
      k++;
    }
    // "According to Orr, a sign of the port read: …": that is a clause with its verb.
    boolean verb =
        items.is(k - 1, Lexicon.REPORTING)
            && items.is(k - 1, Lexicon.PAST | Lexicon.THIRD)
            && !items.is(k - 1, ROLE | TITLE);
    boolean clause = RoleWords.isNextSubject(items.tokens, items.token(i + 1), items.token(k - 1));
    boolean ends =
        k >= to || ",".equals(items.low(k)) || ".".equals(items.low(k)) || ":".equals(items.low(k));
    return ends
            && !verb
            && !clause
            && role
            && (opens || items.is(k - 1, ROLE) || items.is(i + 2, ROLE))
        ? k - 1
        : end;
  }

  /** ", the lock keeper at Ness Haven,": what somebody does, where the phrase may end. */
  private boolean doer(int k) {
    boolean ends = !items.letters(k + 1) || items.is(k + 1, Lexicon.PREPOSITION);
    return ends && !items.capital(k) && Agents.person(items.low(k));
  }

  /** "a spokeswoman for the council": whose name may follow behind a comma. */
  private boolean voice(int first, int end) {
    boolean one = items.is(first, DETERMINER) || items.is(first, Lexicon.SPOKESPERSON);
    for (int k = first; one && k < end; k++) {
      if (items.is(k, Lexicon.SPOKESPERSON)) {
        return items.low(k + 1).matches("for|of") && k + 1 < end;
      }
    }
    return false;
  }

  /** "the firm's head of research", "the chair of the roads committee": a name may follow too. */
  private boolean office(int first, int end) {
    for (int k = first; k < end; k++) {
      if (items.is(k, ROLE | TITLE) && !items.capital(k) && items.low(k + 1).matches("of|for|at")) {
        return !items.is(end, Lexicon.PREPOSITION);
      }
    }
    return false;
  }

  /** "Their leader on the council, Ada Orr, said": the name stands behind what she is. */
  boolean named(NounPhrases.Phrase phrase, int last) {
    int first = phrase.head() + 2;
    boolean name = last > first && last - first < LONGEST_NAME;
    for (int i = first; name && i <= last; i++) {
      name = items.letters(i) && items.capital(i) && !items.is(i, ROLE | TITLE | ORGANISATION);
    }
    int start = phrase.first();
    boolean several = false;
    while (start > 0
        && phrase.first() - start < FAR
        && (items.letters(start - 1) || items.low(start - 1).equals("'s"))) {
      start--;
      several |= items.is(start, Lexicon.CONJUNCTION);
    }
    // Behind a quotation what she is would be left over, and taken for more of what she said.
    boolean begins = !several && items.opening(start) && !items.quote(start - 1);
    return name && begins && items.is(phrase.first(), DETERMINER) && !items.capital(phrase.head());
  }

  /**
   * "Ada Orr, the mayor," and "The mayor, Ada Orr,": whoever does something, and nothing that
   * somebody said, however the sentence goes on behind the comma.
   */
  static boolean isSubject(Items items, int from, int comma) {
    int middle = -1;
    for (int i = from; i < comma; i++) {
      if (",".equals(items.low(i)) && middle < 0) {
        middle = i;
      } else if (!items.letters(i) && !items.low(i).matches("'s|['’]") || acts(items, i)) {
        return false;
      }
    }
    boolean left = middle > from && isName(items, from, middle);
    return left && items.is(middle + 1, DETERMINER | ROLE | TITLE)
        || middle > from && isName(items, middle + 1, comma) && !left;
  }

  private static boolean isName(Items items, int from, int to) {
    boolean name = to - from > 1 && to - from <= LONGEST_NAME && !items.is(from, DETERMINER);
    for (int i = from; name && i < to; i++) {
      name = items.capital(i);
    }
    return name;
  }

  private static boolean acts(Items items, int i) {
    boolean verb =
        items.is(i, AUXILIARY | Lexicon.VERB)
            || items.is(i, Lexicon.REPORTING) && items.is(i, Lexicon.PAST | Lexicon.THIRD);
    return verb && !items.capital(i) && !items.is(i, ROLE | TITLE) && !items.low(i).equals("'s");
  }
}
