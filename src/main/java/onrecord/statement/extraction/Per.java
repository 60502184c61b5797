package onrecord.statement.extraction;

import java.util.HashSet;

/** Tells where "Per" is a first name and no preposition. */
final class Per {
  /** In words: "Per Ola Quist", and what may be told of him between commas. */
  private static final int LONGEST_NAME = 3;

  private static final int LONGEST_APPOSITION = 12;

  /** No noun of "Per Norvik rules" has these behind it without a comma. */
  private static final long BEHIND_A_VERB =
      Lexicon.PREPOSITION | Lexicon.ADVERB | Lexicon.TIME | Lexicon.PRONOUN;

  private Per() {}

  /**
   * "Economist Per Quist", "Per Quist, a clerk, said": no preposition stands there, and the same
   * words are the name wherever they stand.
   */
  static void tell(Tokens tokens) {
    var named = new HashSet<String>();
    for (int i = 0; i + 1 < tokens.size; i++) {
      if (perhaps(tokens, i) && (behindWord(tokens, i) || subject(tokens, i))) {
        named.add(tokens.low[i + 1]);
      }
    }
    for (int i = 0; i + 1 < tokens.size; i++) {
      if (perhaps(tokens, i) && named.contains(tokens.low[i + 1])) {
        tokens.bits[i] = Lexicon.MALE;
      }
    }
  }

  private static boolean perhaps(Tokens tokens, int i) {
    return tokens.word(i, "per")
        && tokens.capital(i)
        && tokens.capital(i + 1)
        && tokens.paragraph[i + 1] == tokens.paragraph[i]
        && !tokens.low[i + 1].matches("capita|cent|annum|diem");
  }

  private static boolean behindWord(Tokens tokens, int i) {
    return tokens.letters(i - 1) && tokens.paragraph[i - 1] == tokens.paragraph[i];
  }

  /** A verb follows at once or behind an apposition, unlike in "Per Norvik Council, it rose". */
  private static boolean subject(Tokens tokens, int per) {
    int end = per + 1;
    while (tokens.capital(end + 1) && end < per + LONGEST_NAME) {
      end++;
    }
    for (int i = per + 1; i <= end; i++) {
      if (tokens.is(i, Lexicon.ORGANISATION) || tokens.acronym(i)) {
        return false;
      }
    }
    int close = end + 1;
    if (tokens.word(close, ",")) {
      do {
        close++;
      } while (tokens.letters(close) && close < end + LONGEST_APPOSITION);
      if (!tokens.word(close++, ",")) {
        return false;
      }
    }
    return does(tokens, close) && tokens.paragraph[close] == tokens.paragraph[per];
  }

  private static boolean does(Tokens tokens, int i) {
    boolean reports =
        tokens.is(i, Lexicon.REPORTING)
            && tokens.is(i, Lexicon.PAST | Lexicon.THIRD)
            && !tokens.is(i, Lexicon.SPEECH_NOUN | Lexicon.NOUN_CUE | Lexicon.PAPERS);
    return tokens.letters(i)
        && !tokens.capital(i)
        && (reports || tokens.is(i, Lexicon.AUXILIARY) || acts(tokens, i));
  }

  /** "Per Quist owns the line", "Per Quist rowed home", but not "Per Norvik rules, it rose". */
  private static boolean acts(Tokens tokens, int i) {
    boolean thing = tokens.is(i + 1, Lexicon.DETERMINER);
    boolean goesOn =
        thing
            || tokens.is(i + 1, BEHIND_A_VERB)
            || tokens.capital(i + 1)
            || i + 1 < tokens.size && tokens.low[i + 1].matches("home|[.]");
    return tokens.is(i, Lexicon.VERB) && (goesOn || !tokens.low[i].endsWith("s"))
        || tokens.low[i].matches("\\p{Ll}{2,}ed") && goesOn
        || tokens.low[i].matches("\\p{Ll}{2,}(?<![siu])s") && thing;
  }
}
