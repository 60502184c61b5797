package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.TITLE;

/** Whether words without a name are a person, a body, a document or a group of people at all. */
final class Somebody {
  /** Words of these alone are nobody. */
  private static final long CLOSED =
      Lexicon.DETERMINER
          | Lexicon.PREPOSITION
          | Lexicon.PRONOUN
          | Lexicon.CONJUNCTION
          | Lexicon.SUBORDINATOR
          | Lexicon.AUXILIARY
          | Lexicon.ADVERB
          | Lexicon.NOBODY;

  private static final long VERBS = Lexicon.REPORTING | Lexicon.VERB;
  private static final long NOUNS =
      ROLE
          | TITLE
          | PEOPLE
          | ORGANISATION
          | Lexicon.SPEECH_NOUN
          | Lexicon.NOUN_CUE
          | Lexicon.PAPERS;

  private static final String OPENS_NOUN = "the|an?|his|her|its|their|our|my|your";

  /** "a group called the Friends": a name follows, and no object. */
  private static final String NAMES = "called|named|dubbed|entitled|titled";

  private Somebody() {}

  /**
   * @param noun says what the source is, up to {@code head}
   */
  static boolean is(Tokens tokens, int first, int noun, int head) {
    if (first == head && tokens.is(first, VERBS) && !tokens.is(first, NOUNS)) {
      return false;
    }
    boolean called = noun > first && tokens.is(noun, VERBS) && tokens.is(noun - 1, Lexicon.THING);
    return !called
        && !thing(tokens, first, noun)
        && !cut(tokens, first, head)
        && (open(tokens, first, head) || Shares.count(tokens, first) >= 0);
  }

  private static boolean thing(Tokens tokens, int first, int noun) {
    return tokens.is(noun, Lexicon.THING)
        && (noun == first || !tokens.capital(noun))
        && !doer(tokens, first, noun);
  }

  /** "drivers losing their jobs" are no jobs. */
  private static boolean doer(Tokens tokens, int first, int noun) {
    for (int i = first + 1; i < noun; i++) {
      boolean people = tokens.low[i - 1].matches("\\p{L}+s") || tokens.is(i - 1, ROLE | PEOPLE);
      if (people && tokens.low[i].matches("\\p{L}+ing")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the shock of the", "the mayor framed the toll": half a phrase, or a clause with its object.
   */
  private static boolean cut(Tokens tokens, int first, int head) {
    for (int i = first + 1; i < head; i++) {
      if (tokens.low[i].matches("who|which|that|whose") || !tokens.letters(i)) {
        return false;
      }
      boolean past = tokens.low[i].matches("\\p{L}+ed") && !tokens.low[i].matches(NAMES);
      if (past && !tokens.capital(i) && tokens.low[i + 1].matches(OPENS_NOUN)) {
        return true;
      }
    }
    return head > first && tokens.low[head].matches(OPENS_NOUN) && !tokens.capital(head);
  }

  /** Whether a noun stands there, unlike in "Let us", "here" and "Ask". */
  private static boolean open(Tokens tokens, int first, int head) {
    for (int i = first; i <= head; i++) {
      if (!tokens.is(i, CLOSED) || tokens.is(i, PEOPLE) || tokens.capital(i) && i > first) {
        return true;
      }
    }
    return false;
  }
}
