package onrecord.statement.extraction;

import java.util.function.Predicate;

/**
 * Whom somebody told of as saying something: behind "Brown said that Hall had told her the bridge
 * was unsafe", "she said" may be Hall as well.
 */
final class ToldOf {
  private final Tokens tokens;
  private Entity last;
  private int at;

  ToldOf(Tokens tokens) {
    this.tokens = tokens;
  }

  void told(Speaker inner, int head) {
    last = inner.entity();
    at = head;
  }

  /**
   * Whether a pronoun may go on with the one told of.
   *
   * @param seen where the one it seems to mean was last named
   */
  boolean mayGoOn(int token, int seen, Predicate<Entity> fits) {
    return last != null
        && seen < at
        && tokens.paragraph[token] - tokens.paragraph[at] <= Pronouns.NEAR
        && fits.test(last);
  }
}
