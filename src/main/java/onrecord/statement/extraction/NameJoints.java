package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.TITLE;

import java.util.Set;

/** How the words of a name hang together. */
final class NameJoints {
  private static final int MOST_BLANKS = 3;

  /** So many words of its name stand between the members and what a body is. */
  private static final int MOST_WORDS = 2;

  private final Tokens tokens;
  private final boolean[] quoted;
  private final Set<String> small;

  /**
   * @param small words that the article has without a capital, too
   */
  NameJoints(Tokens tokens, boolean[] quoted, Set<String> small) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.small = small;
  }

  /** Whether the next token follows after nothing but blanks. */
  boolean joined(int i) {
    return i + 1 < tokens.size
        && tokens.paragraph[i + 1] == tokens.paragraph[i]
        && quoted[i + 1] == quoted[i]
        && isNear(i)
        && tokens.letters(i + 1);
  }

  /** Some blanks, as people type them, but no line end with more beside it. */
  private boolean isNear(int i) {
    int gap = tokens.start[i + 1] - tokens.end[i];
    return gap <= 1
        || gap <= MOST_BLANKS
            && tokens.text.substring(tokens.end[i], tokens.start[i + 1]).matches("[ \\u00a0\t]+");
  }

  /** From "de" in "de la Roe", "van" in "van 't Roe": the word that they belong to, or -1. */
  int surname(int particle) {
    int last = particle;
    while (Particles.has(tokens.low[last]) && joined(last) && !tokens.capital(last + 1)) {
      last++;
    }
    boolean belongs = Particles.has(tokens.low[last]) || tokens.word(particle, "&");
    return belongs && joined(last) && tokens.capital(last + 1) ? last + 1 : -1;
  }

  /**
   * "Farmers and Growers Association", "the Ferry and Shore Staffs Association": one body of two
   * kinds of members. Its last word, or -1.
   */
  int both(int i) {
    if (!tokens.word(i + 1, "and") || !joined(i + 1) || !tokens.capital(i + 2) || !joined(i + 2)) {
      return -1;
    }
    if (tokens.low[i].endsWith("s") && tokens.low[i + 2].endsWith("s")) {
      return tokens.is(i + 3, ORGANISATION) ? i + 3 : -1;
    }
    // "the Kremlin and Foreign Ministry" are two: a ferry is called so elsewhere
    if (!tokens.word(i - 1, "the") || !small.contains(tokens.low[i])) {
      return -1;
    }
    int last = tokens.is(i + 3, ORGANISATION) ? i + 3 : joined(i + 3) ? i + 4 : -1;
    boolean one = last > 0 && tokens.is(last, ORGANISATION) && !tokens.low[last].endsWith("s");
    return one && tokens.capital(i + 3) && tokens.capital(last) ? last : -1;
  }

  /**
   * "Hauliers’ League", "Fishermen's Union", "Hauliers' Mutual Benefit League": a genitive inside
   * the name of an organisation.
   */
  boolean members(int i) {
    return i + 2 < tokens.size
        && (tokens.low[i].endsWith("s") && tokens.low[i + 1].matches("['’]")
            || tokens.low[i].matches(".*(men|children|people)")
                && tokens.low[i + 1].matches("['’]s"))
        && tokens.start[i + 1] == tokens.end[i]
        && tokens.paragraph[i + 2] == tokens.paragraph[i]
        && isNear(i + 1)
        && tokens.capital(i + 2)
        && quoted[i + 2] == quoted[i]
        && isBody(i + 2);
  }

  private boolean isBody(int first) {
    int last = first;
    while (!tokens.is(last, ORGANISATION)
        && last - first < MOST_WORDS
        && joined(last)
        && tokens.capital(last + 1)) {
      last++;
    }
    // "the drivers' Jo Roe" is nobody's league
    return tokens.is(last, ORGANISATION) && !tokens.is(first, MALE | FEMALE | TITLE | HONORIFIC);
  }

  /** "Thackwell & Sons" */
  boolean partners(int i) {
    return tokens.word(i + 1, "&")
        && tokens.capital(i + 2)
        && !tokens.is(i + 2, Lexicon.PRONOUN)
        && tokens.paragraph[i + 2] == tokens.paragraph[i]
        && quoted[i + 2] == quoted[i]
        && isNear(i)
        && isNear(i + 1);
  }

  /** "of the Sea" in "Department of the Sea": the capital word behind it, or -1. */
  int link(int i) {
    String word = tokens.low[i];
    if (!word.equals("of") && !word.equals("for") && !word.equals("on") && !word.equals("and")) {
      return -1;
    }
    int next = i + 1;
    if (tokens.word(next, "the") && joined(i)) {
      next++;
    }
    boolean close = joined(i) && (next == i + 1 || joined(i + 1));
    boolean title =
        tokens.is(next, TITLE | HONORIFIC) || tokens.is(next, MALE | FEMALE) && word.equals("and");
    return close && tokens.capital(next) && !tokens.is(next, TIME) && !title ? next : -1;
  }
}
