package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PAST;

/** What the outlet adds behind a comma to what somebody said: "…, an offer that Orr refused". */
final class Glosses {
  /** Words from a comma to the "that" of a gloss. */
  private static final int LENGTH = 5;

  /** What words that somebody said can be called; what they tell of is another thing. */
  private static final String CALLED =
      "word|phrase|claim|remark|comment|charge|accusation|allegation|assertion|offer|promise"
          + "|suggestion|demand|description|argument|statement|reference|position|view|decision|ruling|verdict|plan|figure|move|setback|blow|payout";

  /** What somebody does beside speaking. */
  private static final String SHOWS =
      "apologi[sz]ed|blamed|thanked|produced|showed|handed|pointed|cited|presented|gestured|referred|quoted|listed|described";

  /** What came of it, in the outlet's view. */
  private static final String SETS_OFF =
      "setting|prompting|sparking|triggering|drawing|fuell?ing|capping|dashing|deepening|upending";

  /** What somebody "would not" do who was asked for more. */
  private static final String TELLS =
      "say|comment|elaborate|give|name|specify|explain|answer|identify|disclose|provide|rule";

  /** What a speaker takes back or counts anew. */
  private static final String OWN_WORDS =
      "(?:th(?:e|at|is|ose|ese)|his|her|its|their) (?:number|figure|total|count|toll|word|phrase|claim|remark|comment"
          + "|statement|accusation|allegation|assertion|suggestion)s?";

  private Glosses() {}

  /** Whether a gloss begins with this item, which stands behind a comma. */
  static boolean is(Items items, int from) {
    if (items.low(from).equals("to")
            && items.low(from + 1).matches("jeers|cheers|applause|laughter|boos")
        || items.low(from).equals("as")
            && items.low(from + 1).matches("he|she|it|they")
            && items.low(from + 2).matches("has|had|have|did|does|do")
        || items.low(from).equals("as") && items.low(from + 1).matches("is|was")) {
      return true;
    }
    for (int k = from + 2; items.low(from).equals("as") && k < from + LENGTH; k++) {
      if (items
          .low(k)
          .matches("expect(s|ed)?|suggest(s|ed)?|demanded|predict(s|ed)?|recommended|proposed")) {
        return true;
      }
    }
    if (items.low(from).matches(SETS_OFF)
        || items.low(from).equals("without")
            && items
                .low(from + 1)
                .matches("naming|elaborating|explaining|giving|mentioning|specifying")
        || items.low(from).equals("though") && isSilent(items, from + 2)) {
      return true;
    }
    if (items.low(from).equals("only")
        && items.low(from + 1).equals("to")
        && (items.is(from + 2, Lexicon.SAY | Lexicon.TELL)
            || items.low(from + 2).matches("withdraw|retract|correct") && isOwn(items, from + 3))) {
      return true;
    }
    boolean named = items.low(from).matches("an?|the");
    for (int k = from + 1; named && k < from + LENGTH; k++) {
      if (items.low(k).matches("that|which")) {
        return items.low(k - 1).matches(CALLED);
      }
      boolean taken =
          items.capital(k + 1)
              || items
                  .low(k + 1)
                  .matches("the|she|he|they|it|criticis.*|criticiz.*|denied|disputed");
      if (items.low(k).matches(CALLED) && taken) {
        return true;
      }
      if (!items.letters(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSomebody(Items items, int k) {
    return items.is(k, Lexicon.ROLE | Lexicon.PEOPLE | Lexicon.ORGANISATION)
        || Agents.person(items.low(k));
  }

  /** "said the clerk had lied and would not explain why": it is the clerk who would not. */
  private static boolean isOthers(Items items, int from) {
    return items.capital(from)
        || isSomebody(items, from)
        || isSomebody(items, from + 1)
        || isSomebody(items, from + 2);
  }

  /** "did not say", "wouldn't be drawn", "declined to". */
  private static boolean isSilent(Items items, int k) {
    return items.low(k).matches("declined|refused")
        || items.low(k).matches("(would|did|could|does)n't")
            && items.low(k + 1).matches(TELLS + "|be")
        || items.low(k).matches("would|did|could|does")
            && items.low(k + 1).equals("not")
            && items.low(k + 2).matches(TELLS);
  }

  /**
   * "Orr said his son, who plays the organ, hopes to stay": whether this comma ends what is
   * inserted between a subject and its verb, so that the verb is told, and tells nothing.
   */
  static boolean isInserted(Items items, int from, int comma) {
    int open = opens(items, from, comma);
    return isNamed(items, from, comma)
        || open > from
            && (items.capital(open + 1) || items.low(open + 1).matches("who|whose|which|an?|the"));
  }

  /** "he respected the plan but expected more": of what he thinks as he says it. */
  static boolean isWish(Items items, int from, int verb) {
    return items.low(from).matches("he|she|they|it")
        && items.is(verb, Lexicon.URGE)
        && !items.is(verb, Lexicon.SAY | Lexicon.TELL | Lexicon.CALL);
  }

  /** "when the chairman, Ada Orr, demanded": the name before this comma tells who demands. */
  private static boolean isNamed(Items items, int from, int comma) {
    int k = comma - 1;
    while (k > from && items.capital(k)) {
      k--;
    }
    return k < comma - 2
        && k > from
        && items.low(k).equals(",")
        && items.is(k - 1, Lexicon.ROLE)
        && !items.capital(k - 1);
  }

  /** "The company, which makes boats, said": no more than a subject ends with this comma. */
  static boolean isRelative(Items items, int from, int comma) {
    int open = opens(items, from, comma);
    for (int k = open + 1; k < comma; k++) {
      if (items.low(k).equals(",")) {
        return false;
      }
    }
    return open > from
        && items.low(open + 1).matches("who|whose|which|where|(?!.*thing$)\\p{L}+ing");
  }

  /** "The plan, a paper of 14 pages, says": no verb stands before this comma. */
  static boolean isSubject(Items items, int from, int comma) {
    return opens(items, from, comma + 1) == comma;
  }

  /** The first comma, if no verb stands before it; or -1. */
  private static int opens(Items items, int from, int comma) {
    for (int k = from; k < comma && !items.quote(k); k++) {
      if (items.low(k).equals(",")) {
        return k;
      }
      if (finite(items, k)) {
        return -1;
      }
    }
    return -1;
  }

  /** "warned that she would clear the room, and did so": what is joined here was done. */
  static boolean isDone(Items items, int from, int link) {
    boolean turned = items.low(link).equals("but") && items.low(link - 1).equals(",");
    boolean silent = isSilent(items, link + 1) && (turned || !isOthers(items, from));
    // ", but he stopped short of calling for it"
    int verb = items.low(link + 1).matches("he|she|they") ? link + 2 : -1;
    silent |= turned && verb > 0 && (items.low(verb).equals("stopped") || isSilent(items, verb));
    if (silent || isNext(items, link) || turned && isTakenBack(items, link + 1)) {
      return true;
    }
    if (!items.low(link + 1).equals("did") || !items.low(link + 2).matches("so|not")) {
      return false;
    }
    for (int k = from; k < link; k++) {
      if (items.low(k).matches("had|would")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "said that 40 were hurt, but later put the number at 14": what the speaker did then. "The man
   * fled, but later gave himself up" is said of the man.
   */
  private static boolean isTakenBack(Items items, int later) {
    return items.low(later).matches("later|subsequently|then|soon")
        && items.low(later + 1).matches("put|gave|revised|withdrew|retracted|corrected")
        && isOwn(items, later + 2);
  }

  private static boolean isOwn(Items items, int k) {
    return (items.low(k) + " " + items.low(k + 1)).matches(OWN_WORDS);
  }

  /** "“fair” before adding that …": what else was said. */
  static boolean isNextWord(Items items, int quote) {
    return isOccasion(items, quote) && items.is(quote + 2, Lexicon.SAY | Lexicon.TELL);
  }

  /** "“poor” before beating Olden": what is told of, or when it was said; only the sense tells. */
  private static boolean isOccasion(Items items, int quote) {
    return items.low(quote + 1).matches("after|before")
        && items.low(quote + 2).matches("(?!.*thing$)\\p{L}+ing");
  }

  /** Whether words may go on with what their speaker did or learned. */
  static boolean runsOn(Items items, int from, int to) {
    for (int i = from; i + 2 <= to; i++) {
      boolean learned =
          items.low(i).equals("only")
              && items.low(i + 1).equals("to")
              && items.low(i + 2).matches("learn|hear");
      if (learned || items.quote(i) && isOccasion(items, i)) {
        return true;
      }
    }
    return false;
  }

  /** ", documents show.", ", the Norvik Gazette reported on Monday.": who tells all this. */
  static boolean isSource(Items items, int from, int to) {
    int k = from;
    while (k < to
        && k - from < LENGTH
        && items.letters(k)
        && (k == from || !isReporting(items, k))) {
      if (items.is(k, AUXILIARY | Lexicon.VERB | Lexicon.SUBORDINATOR | Lexicon.CONJUNCTION)) {
        return false;
      }
      k++;
    }
    boolean ends =
        k + 1 >= to
            || items.low(k + 1).equals(".")
            || items.low(k + 1).matches("on|in|at|last") && to - k < LENGTH;
    return k > from
        && k < to
        && isReporting(items, k)
        && !items.is(k - 1, Lexicon.DETERMINER)
        && ends;
  }

  private static boolean isReporting(Items items, int k) {
    return items.is(k, Lexicon.SAY | Lexicon.TELL | Lexicon.SHOW)
        && !items.capital(k)
        && (items.is(k, PAST | Lexicon.THIRD)
            || items.low(k).matches("say|show|suggest|indicate|reveal"));
  }

  /** "said the toll was fair, and produced a list": behind the comma what the speaker did. */
  private static boolean isNext(Items items, int link) {
    int verb = link + 1;
    return items.low(link - 1).equals(",")
        && items.low(link).equals("and")
        && items.low(verb).matches(SHOWS);
  }

  private static boolean finite(Items items, int k) {
    boolean participle = items.low(k + 1).equals("by");
    return !participle
        && !items.capital(k)
        && (items.is(k, AUXILIARY) && !items.low(k).equals("'s")
            || items.is(k, Lexicon.VERB | PAST)
            || items.low(k).endsWith("ed"));
  }
}
