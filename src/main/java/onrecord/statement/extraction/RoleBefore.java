package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ROLE;

/** A role that stands before the name of who speaks: no part of what was said. */
final class RoleBefore {
  /** A role that stands before a name has at most as many words. */
  private static final int ROLE_WORDS = 9;

  private RoleBefore() {}

  /**
   * The comma before "…, the harbour master, Ada Orr, said", given the one before the name; before
   * {@code from} where the sentence opens so. The given comma where no role stands before it, or no
   * comma behind the name: "The president, Orr said, had lied".
   *
   * @param last the last item of the name
   */
  static int comma(Items items, int comma, int from, int last) {
    if (!items.low(last + 1).equals(",")) {
      return comma;
    }
    for (int k = comma - 1; k >= from && comma - k < ROLE_WORDS; k--) {
      boolean opens = k == from || items.low(k - 1).equals(",");
      if (opens && items.is(k, DETERMINER) && items.capital(comma + 1)) {
        boolean role = items.is(comma - 1, ROLE) || holdsRole(items, k, comma);
        return role ? k - 1 : comma;
      }
      if (!items.letters(k) && !items.owner(k)
          || items.is(k, Lexicon.SUBORDINATOR | Lexicon.AUXILIARY) && !items.owner(k)) {
        return comma;
      }
    }
    return comma;
  }

  /** "the head of the port": a role before its "of". */
  private static boolean holdsRole(Items items, int from, int to) {
    for (int k = from; k < to; k++) {
      if (items.is(k, ROLE) && items.low(k + 1).matches("of|for|at|in")) {
        return true;
      }
    }
    return false;
  }
}
