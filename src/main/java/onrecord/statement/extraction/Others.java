package onrecord.statement.extraction;

/** Whether what stands before quoted words brings in somebody else than who spoke before. */
final class Others {
  /** Words from the opening of a sentence to the noun of its subject. */
  private static final int SUBJECT = 4;

  private Others() {}

  /**
   * "Her counterpart, Ken Aas, disagreed: “…”", "Her rival was blunter: “…”", "To Aas it is “…”".
   */
  static boolean come(Items items, int from, int k) {
    boolean comma = items.low(k).equals(",") && items.capital(k + 1) && items.capital(k + 2);
    boolean viewer =
        k == from + 1
            && items.low(from).matches("to|for")
            && items.capital(k)
            && items.capital(k + 1)
            && !items.is(k, Lexicon.TIME | Lexicon.DETERMINER);
    return comma && items.low(k + 3).matches("[,:]")
        || viewer
        || k < from + SUBJECT
            && !items.owner(k + 1)
            && (isBeside(items, k) || k > from && items.is(k, Lexicon.ROLE));
  }

  /** Somebody by what they are to another one. */
  private static boolean isBeside(Items items, int k) {
    return items.low(k).equals("counterpart")
        || RoleWords.isRelative(items.low(k))
        || items.letters(k) && RoleWords.isBeside(items.tokens, items.token(k));
  }
}
