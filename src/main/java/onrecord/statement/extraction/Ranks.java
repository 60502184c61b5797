package onrecord.statement.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ranks of the police that are letters: "DS Karl Moe", and "DS Moe" after that. Elsewhere they are
 * a town's, a computer or a comic.
 */
final class Ranks {
  private static final Pattern LETTERS = Pattern.compile("W?PC|W?DC|DS|DI|DCI|DSI|DSU|PCSO");

  private final Tokens tokens;
  private final Set<String> surnames = new HashSet<>();

  Ranks(Tokens tokens) {
    this.tokens = tokens;
    for (int i = 0; i + 2 < tokens.size; i++) {
      if (first(i) && tokens.capital(i + 2)) {
        surnames.add(tokens.low[i + 2]);
      }
    }
  }

  /** Whether the word is the rank of the name that follows up to a token. */
  boolean is(int i, int last) {
    return last > i
        && (first(i) || letters(i) && last == i + 1 && surnames.contains(tokens.low[last]));
  }

  private boolean first(int i) {
    return letters(i) && tokens.capital(i + 1) && tokens.is(i + 1, Lexicon.MALE | Lexicon.FEMALE);
  }

  private boolean letters(int i) {
    return tokens.acronym(i) && LETTERS.matcher(tokens.at(i)).matches();
  }
}
