package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.TIME;

/** A "that" behind a verb of saying that tells which thing is meant, and begins no words. */
final class RelativeThat {
  /** Whoever does so has somebody do something. */
  private static final String ASKING =
      "(?:urg|ask|beg|implor|advis|encourag|order|press|call|push|invit|instruct)(?:e|es|ed|s|ged|ing)?";

  /** "said the next summer that", "said an hour ago that": when, and no thing. */
  private static final String WHEN =
      "ago|later|earlier|before|after|time|moment|minute|hour|day|week|fortnight|month|season|spring|summer|autumn|fall"
          + "|winter|year|decade|century";

  private RelativeThat() {}

  static boolean is(Items items, Cue cue, int that) {
    return object(items, cue, that)
        || infinitive(items, cue.last() + 1, that)
        || told(items, cue, that)
        || thing(items, cue, that);
  }

  /** "said the car that hit the wall was new": which car; but "said the same day that". */
  private static boolean thing(Items items, Cue cue, int that) {
    int after = cue.last() + 1;
    boolean thing =
        that > after + 1
            && cue.first() == cue.last()
            && items.low(cue.first()).matches("sa(?:id|ys?)|claim(?:s|ed)|insist(?:s|ed)|argue[sd]")
            && items.low(after).matches("an?|the|his|her|its|their|every|any")
            && !items.is(that - 1, Lexicon.NOUN_CUE | Lexicon.SPEECH_NOUN);
    for (int k = after; thing && k < that; k++) {
      thing =
          items.letters(k)
              && !items.is(k, Lexicon.PREPOSITION | TIME | ADVERB)
              && !items.low(k).matches(WHEN);
    }
    return thing;
  }

  /** "urged the town to spare hotels that save water": what somebody is to do. */
  private static boolean told(Items items, Cue cue, int that) {
    if (!items.low(cue.last()).matches(ASKING)) {
      return false;
    }
    for (int to = cue.last() + 2; to < that; to++) {
      if (infinitive(items, to, that)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "rejected the claim that …", "welcomed the idea that …": what is told is a view on the noun and
   * all that belongs to it. "Said in a letter that …" and "repeated the claim that …" report.
   */
  private static boolean object(Items items, Cue cue, int that) {
    int i = cue.last() + 1;
    while (i < that && items.is(i, ADVERB | TIME)) {
      i++;
    }
    return i < that
        && items.letters(i)
        && items.letters(that - 1)
        && !items.is(i, Lexicon.PREPOSITION)
        && !items.is(that - 1, ADVERB | TIME)
        && !occasion(items, i, that - 1)
        && (cue.is(Lexicon.DISPUTE) || !cue.is(SAY | TELL | Lexicon.QUOTE));
  }

  /**
   * "agreed to build a bridge that would last": of what somebody is going to do "that" tells which.
   * "Admitted to staff that …" reports, and to the council.
   */
  private static boolean infinitive(Items items, int to, int that) {
    int verb = to + 1;
    return items.low(to).equals("to")
        && verb + 1 < that
        && items.letters(verb)
        && !items.capital(verb)
        && !items.low(verb).endsWith("s")
        && !items.is(verb, DETERMINER | PRONOUN | PEOPLE);
  }

  /** "addressed the hall in a long speech that …": where it was said belongs to no view. */
  private static boolean occasion(Items items, int from, int noun) {
    for (int k = noun - 1; items.is(noun, Lexicon.SPEECH_NOUN) && k > from && noun - k < 5; k--) {
      if (items.low(k).matches("in|at|during")) {
        return true;
      }
    }
    return false;
  }
}
