package onrecord.statement.extraction;

/** How many people say something: "22 percent", "three in 10", "60 percent of voters", "160". */
final class Shares {
  private static final String PART =
      "percent|%|half|thirds?|quarters?|fifths?|tenths?|majority|minority|plurality";

  private Shares() {}

  /** The first item of a share that ends here, or -1. */
  static int start(Items items, int end, int from) {
    int i = end;
    if (items.low(i).matches("percent|%") && number(items, i - 1)) {
      i--;
    } else if (number(items, i) && items.low(i - 1).equals("in") && count(items, i - 2)) {
      i -= 2;
    } else if (!number(items, i) || year(items, i)) {
      return -1;
    }
    return i < from ? -1 : i;
  }

  /** Whether these words count people, so that they can be who says something. */
  static boolean counts(Items items, NounPhrases.Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.head() && i < phrase.first() + 4; i++) {
      if (items.low(i).matches(PART)) {
        return true;
      }
    }
    return number(items, phrase.head()) && !year(items, phrase.head());
  }

  private static boolean count(Items items, int i) {
    return number(items, i) || NumberWords.value(items.low(i)) > 0;
  }

  private static boolean number(Items items, int i) {
    return items.token(i) >= 0 && items.tokens.number(items.token(i));
  }

  private static boolean year(Items items, int i) {
    return items.low(i).matches("(1[5-9]|20)\\d\\d");
  }
}
