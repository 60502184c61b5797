package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.TIME;

/** Words between a name and its verb that only tell when. */
final class Adverbials {
  private Adverbials() {}

  /** Steps over "on Friday", "Friday", "last week", "earlier this month" before a verb. */
  static int start(Items items, int i, int from) {
    int k = i;
    if (k > from && items.is(k, TIME)) {
      k--;
      while (k > from
          && (items.is(k, TIME)
              || items.low(k).matches("on|in|last|this|earlier|late|early|next"))) {
        k--;
      }
      return k;
    }
    return i;
  }
}
