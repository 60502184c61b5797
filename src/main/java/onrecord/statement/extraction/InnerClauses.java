package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;

/** Tells whose verb it is where a sentence has clauses inside its main one. */
final class InnerClauses {
  private static final String MOVES =
      "l(ed|eads?|eading|eft|eaves?|eaving)|(prompt|push|help|compell?|mov|inspir|provok|allow|encourag|requir|enabl|forc|caus)(ed|es|s|e|ing)?"
          + "|got|gets?|getting|drove|drives?|driving";

  private static final String ADDRESSES =
      "(accus|blam|prais|attack|mock|urg|nam|defend|endors|challeng|confront|interview|question)(ed|es|s)"
          + "|(critici[sz]|warn|thank|ask|call|slamm?|back)(ed|es|s)|shot|shoots|told|tells";

  /** No farther back than this stands what moves somebody to say something. */
  private static final int MOVED = 24;

  private static final String JOINS = "and|but|while|whereas|although|though|yet";

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
   * "Orr left, but her rival, the driver Per Pell, stayed and said": the subject of a last clause
   * that is told in two ways, before the first of its verbs; or null.
   */
  NounPhrases.Phrase apposed(int k, Sentence s) {
    for (int verb = k - 1; verb > s.from() + 1 && k - verb < MOVED; verb--) {
      if (items.quote(verb)) {
        return null;
      }
      if (items.low(verb - 1).equals(",") && isVerb(verb)) {
        NounPhrases.Phrase near = phrases.before(verb, s.from());
        if (near != null && holders.somebody(near) && isJoined(near, s.from())) {
          return near;
        }
      }
    }
    return null;
  }

  /** "but her rival, Per Pell,": be it the name behind the role. */
  private boolean isJoined(NounPhrases.Phrase near, int from) {
    boolean named = near.first() > from && items.low(near.first() - 1).equals(",");
    NounPhrases.Phrase role = named ? phrases.before(near.first() - 1, from) : near;
    return role != null && role.first() > from && items.low(role.first() - 1).matches(JOINS);
  }

  /** Whatever is no other part of speech: no list has all verbs. */
  private boolean isVerb(int i) {
    return items.letters(i)
        && !items.capital(i)
        && !items.is(
            i,
            PREPOSITION
                | Lexicon.CONJUNCTION
                | Lexicon.SUBORDINATOR
                | Lexicon.DETERMINER
                | Lexicon.PRONOUN
                | Lexicon.ADVERB
                | Lexicon.TIME);
  }

  /**
   * "Drivers who spoke with Pell said", "the driver who hit Pell said": whoever stands behind a
   * preposition or a verb in the clause that tells who they are is not the subject of the verb
   * behind it.
   */
  NounPhrases.Phrase outside(NounPhrases.Phrase near, Sentence s) {
    // "who hit Pell": of a verb that is a noun too, the phrase takes it for a part of the name.
    boolean verb = items.low(near.first() - 1).equals("who") && isVerb(near.first());
    int first = verb && near.head() > near.first() ? near.first() + 1 : near.first();
    boolean done = isDoneTo(first);
    boolean governed =
        done
            || items.is(first - 1, PREPOSITION) && !items.is(first - 1, Lexicon.SUBORDINATOR)
            || items.low(first - 1).equals("or") && items.capital(first);
    for (int k = first - 2; governed && k > s.from() && first - k < MOVED; k--) {
      if (items.low(k).matches("who|who['’]d") || done && items.low(k).matches("that|which")) {
        NounPhrases.Phrase whole = phrases.before(k, s.from());
        return (done || k < first - 2) && holders.somebody(whole) ? whole : near;
      }
      governed = items.letters(k) && !items.low(k).matches("that|which|when|if|and|but|because");
    }
    return near;
  }

  /** Whether something is done to a name; but "said Pell" may go on with what Pell did. */
  private boolean isDoneTo(int first) {
    boolean verb = isVerb(first - 1) && !items.is(first - 1, AUXILIARY);
    // "a driver who has advised several unions, said"
    if (items.is(first, Lexicon.DETERMINER)) {
      int who = items.is(first - 2, AUXILIARY) ? first - 3 : first - 2;
      return verb && items.low(who).matches("who|that|which");
    }
    return items.capital(first)
        && verb
        && (!items.is(first - 1, REPORTING) || items.low(first - 1).matches(ADDRESSES))
        && !items.low(first - 1).equals("who");
  }
}
