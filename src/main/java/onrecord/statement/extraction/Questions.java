package onrecord.statement.extraction;

/** Where what was asked begins: "asked Orr three times whether the toll would stay". */
final class Questions {
  private static final int LISTENER = 7;

  private Questions() {}

  /** The first item of the question, or {@code start} where no verb asks or no question follows. */
  static int start(Items items, Cue cue, int start, int to) {
    if (!asks(items, cue) || items.quote(start)) {
      return start;
    }
    for (int k = start; k < Math.min(to, start + LISTENER) && items.letters(k); k++) {
      if (items.low(k).equals("to")) {
        return start;
      }
      boolean relative = items.low(k).matches("who|which|where|when") && k > start;
      if (isWord(items, k)
          && (!relative || isListener(items, k - 1))
          && !items.low(k - 1).matches("any(one|body)|every(one|body)|those")) {
        return k;
      }
    }
    return start;
  }

  static boolean asks(Items items, Cue cue) {
    return items.low(cue.first()).matches("ask(s|ed|ing)?");
  }

  /** Whether a question begins with this item. */
  static boolean isWord(Items items, int k) {
    return isWord(items.low(k));
  }

  static boolean isWord(String low) {
    return low.matches("whether|if|why|what|who|when|how|where|which");
  }

  private static boolean isListener(Items items, int k) {
    return items.capital(k)
        || items.is(k, Lexicon.PRONOUN | Lexicon.ROLE | Lexicon.PEOPLE)
        || Agents.person(items.low(k));
  }
}
