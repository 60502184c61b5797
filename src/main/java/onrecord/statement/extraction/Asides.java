package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TIME;

/** What stands before and behind a "he said" that is put into a sentence. */
final class Asides {
  /** "and his son had told him": the subject of what goes on has fewer words. */
  private static final int SUBJECT = 7;

  private Asides() {}

  /** "Overpayments, he said, came to 7 million", "One, she said, “was shut”"; no "However, …". */
  static boolean isSubject(Items items, int k, int next) {
    boolean noun =
        items
                .low(k)
                .matches(
                    "one|each|both|neither|otherwise|(?!.*(ly|less|always|perhaps)$).{3,}[^s]s")
            && !items.is(k, ADVERB | PREPOSITION | CONJUNCTION | SUBORDINATOR | TIME);
    boolean verb =
        items.low(next).equals(",")
            && (items.is(next + 1, Lexicon.AUXILIARY)
                || items.low(next + 1).matches("\\p{Ll}{3,}ed"));
    return items.quote(k) || noun || verb || items.is(k, Lexicon.PEOPLE | Lexicon.ROLE);
  }

  /** "She voted for it, she said, but only as part of a package": the rest is said too. */
  static boolean turns(Items items, int next) {
    boolean but =
        items.low(next + 1).equals("but")
            && !items.low(next + 2).matches("he|she|declined|refused|would|did");
    boolean and =
        items.low(next + 1).equals("and")
            && items.low(next + 2).matches("had|would|could|was|were|has|have|is|are");
    boolean goesOn = items.low(next + 1).equals("that");
    for (int k = next + 3; items.low(next + 1).equals("and") && k < next + SUBJECT; k++) {
      goesOn |= items.low(k).matches("had|would") && items.letters(k - 1);
    }
    return items.low(next).equals(",") && (but || and || goesOn);
  }

  /** Whether an adverbial opens here: "In May", no "At least 19 people" and "About 40 men". */
  static boolean leadsIn(Items items, int k) {
    boolean time = items.low(k).equals("the") && items.low(k + 1).matches("last|first|next");
    return time && items.is(k + 2, TIME)
        || time && items.low(k + 2).equals("time")
        || items.is(k, PREPOSITION | SUBORDINATOR)
            && !items.low(k + 1).matches("least|most|than|\\d.*");
  }

  /** "agreed to withdraw": a "to" of which no hearer follows. */
  static boolean isInfinitive(Items items, int k) {
    return items.low(k).equals("to")
        && items.letters(k + 1)
        && !items.capital(k + 1)
        && !items.is(k + 1, DETERMINER | Lexicon.PRONOUN | Lexicon.PEOPLE | Lexicon.ROLE | ADVERB)
        && !items
            .low(k + 1)
            .matches(
                ".*s|.*ing|applause|laughter|parliament|court|congress|radio|television|state|local");
  }
}
