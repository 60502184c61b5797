package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;

/** Tells whose verb it is where a sentence has clauses inside its main one. */
final class InnerClauses {
  private static final String MOVES =
      "l(ed|eads?|eading|eft|eaves?|eaving)|(prompt|push|help|compell?|mov|inspir|provok|allow|encourag|requir|enabl|forc|caus)(ed|es|s|e|ing)?"
          + "|got|gets?|getting|drove|drives?|driving";

  /** No farther back than this stands what moves somebody to say something. */
  private static final int MOVED = 24;

  private final Items items;
  private final NounPhrases phrases;
  private final Holders holders;

  InnerClauses(Items items, NounPhrases phrases, Holders holders) {
    this.items = items;
    this.phrases = phrases;
    this.holders = holders;
  }

  /** "It led the league to demand …", "prompting Orr to say": who is brought to say something. */
  NounPhrases.Phrase moved(int to, int from) {
    for (int k = to - 2; k > from && to - k < MOVED; k--) {
      if (items.low(k).matches(MOVES)) {
        NounPhrases.Phrase object = phrases.after(k + 1, to);
        int next = object == null ? to : object.last() + 1;
        boolean all = next == to || items.low(next).matches("like|,");
        return object != null && all ? object : null;
      }
      if (items.quote(k) || items.is(k, AUXILIARY) && !items.low(k).equals("'s")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "a speech in which he went on, mocking", "although Orr came to say": the subject of a clause
   * inside the sentence, which an infinitive or a participle belongs to before the main one. What
   * is told behind "that" or a verb of saying ends sooner: "Orr said that Pell left, adding".
   * "They" are as often the things that a participle tells of.
   */
  NounPhrases.Phrase subject(int k, Sentence s) {
    NounPhrases.Phrase near = holders.nearest(k, s.from());
    int before = near == null ? -1 : near.first() - 1;
    boolean things =
        items.is(k, Lexicon.ING) && near != null && "they".equals(items.low(near.first()));
    if (before < s.from() || items.is(before, REPORTING) || things) {
      return null;
    }
    boolean pronoun =
        near.first() == near.last() && items.low(near.first()).matches("he|she|they|who");
    boolean opens =
        items
            .low(before)
            .matches(
                "which|as|but|where|while|before|after|although|though|because|until|unless|when|since|whether");
    boolean told = items.low(before).matches("that|what|if");
    return opens || pronoun && !told && items.letters(before) ? near : null;
  }

  /**
   * "Drivers who spoke with Pell said": whoever stands behind a preposition in the clause that
   * tells who they are is not the subject of the verb behind it.
   */
  NounPhrases.Phrase outside(NounPhrases.Phrase near, Sentence s) {
    int first = near.first();
    boolean governed =
        items.is(first - 1, PREPOSITION) && !items.is(first - 1, Lexicon.SUBORDINATOR)
            || items.low(first - 1).equals("or") && items.capital(first);
    for (int k = first - 2; governed && k > s.from() && first - k < MOVED; k--) {
      if (items.low(k).matches("who|who['’]d")) {
        NounPhrases.Phrase whole = phrases.before(k, s.from());
        return k < first - 2 && holders.somebody(whole) ? whole : near;
      }
      governed = items.letters(k) && !items.low(k).matches("that|which|when|if|and|but|because");
    }
    return near;
  }
}
