package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;

/** "Orr was asked by Pell whether “…”": who is asked or called something does not say it. */
final class Passives {
  private static final String VERB =
      "asked|called|described|dubbed|labell?ed|accused|branded|hailed|criticized|criticised|told|quizzed|pressed";
  private static final int FAR = 40;
  private static final int BEHIND = 14;

  private final Items items;
  private final NounPhrases phrases;

  Passives(Items items, NounPhrases phrases) {
    this.items = items;
    this.phrases = phrases;
  }

  /** The participle of a passive that the quotation hangs on, or -1. */
  int verb(int quote, Sentence s) {
    for (int k = quote - 1; k > s.from() && quote - k < FAR; k--) {
      if (items.quote(k)) {
        return -1;
      }
      if (items.low(k).matches(VERB)) {
        int be = k - 1;
        while (be > s.from() && items.is(be, ADVERB)) {
          be--;
        }
        return items.low(be).matches("is|are|was|were|been|being") ? k : -1;
      }
      if (items.is(k, Lexicon.REPORTING) && items.is(k, Lexicon.PAST | Lexicon.THIRD)
          || items.low(k).matches("he|she|they|who|and|but")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whoever asks or calls, behind "by"; or null. */
  NounPhrases.Phrase agent(int verb, int quote, Sentence s) {
    if ("by".equals(items.low(verb + 1))) {
      return phrases.after(verb + 2, s.to());
    }
    for (int k = quote + 1; k + 1 < s.to() && k < quote + BEHIND; k++) {
      if (items.is(k, AUXILIARY) && !items.low(k).equals("'s")) {
        return null;
      }
      boolean somebody =
          items.capital(k + 1) || items.is(k + 1, PEOPLE) || items.is(k + 2, PEOPLE | ROLE);
      if ("by".equals(items.low(k)) && somebody) {
        return phrases.after(k + 1, s.to());
      }
    }
    return null;
  }
}
