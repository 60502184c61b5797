package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the article's body tells of the words of its headline: how each is written, whether it is a
 * noun, with which article, and which two of them stand side by side there too.
 */
final class HeadlineWords {
  private static final long BEHIND_A_NOUN =
      Lexicon.PREPOSITION | Lexicon.CONJUNCTION | Lexicon.AUXILIARY | Lexicon.SUBORDINATOR;

  private static final long NEVER_A_NOUN =
      Lexicon.PREPOSITION | Lexicon.CONJUNCTION | Lexicon.DETERMINER;

  /** Marks behind which a capital tells that a word is a name. */
  private static final Set<String> INSIDE = Set.of(",", "(", ")", "'", "’", "-", "'s");

  private static final Set<String> OWNER = Set.of("'s", "'", "’");

  /** How many words before a noun its article is looked for. */
  private static final int ARTICLE = 3;

  /** What was counted for one word. */
  private static final class Word {
    int small;
    int capital;
    String written;
    int noun;
    int bare;
    int definite;
    int indefinite;
    final Set<String> next = new HashSet<>();
  }

  private final Map<String, Word> words = new HashMap<>();

  HeadlineWords(Items headline, Tokens body, int from) {
    for (int k = 0; k < headline.size; k++) {
      if (headline.letters(k) && !headline.is(k, NEVER_A_NOUN)) {
        words.computeIfAbsent(headline.low(k), low -> new Word());
      }
    }
    for (int i = from; i < body.size; i++) {
      Word word = words.get(body.low[i]);
      if (word != null) {
        count(word, body, i);
      }
    }
  }

  private static void count(Word word, Tokens tokens, int i) {
    boolean opens = i == 0 || !tokens.letters(i - 1) && !INSIDE.contains(tokens.low[i - 1]);
    if (!opens && tokens.capital(i)) {
      word.capital++;
      word.written = tokens.at(i);
    } else if (!opens) {
      word.small++;
    }
    if (i + 1 < tokens.size) {
      word.next.add(tokens.low[i + 1]);
    }
    if (i + 1 >= tokens.size || !tokens.letters(i + 1) || tokens.is(i + 1, BEHIND_A_NOUN)) {
      countNoun(word, tokens, i);
    }
  }

  private static void countNoun(Word word, Tokens tokens, int i) {
    for (int k = i - 1; k >= 0 && k >= i - ARTICLE; k--) {
      String low = tokens.low[k];
      if (tokens.is(k, Lexicon.DETERMINER) || OWNER.contains(low)) {
        word.noun++;
        word.definite += low.equals("the") ? 1 : 0;
        word.indefinite += low.equals("a") || low.equals("an") ? 1 : 0;
        return;
      }
      if (tokens.is(k, Lexicon.PREPOSITION) && !low.equals("to")) {
        word.noun++;
        word.bare++;
        return;
      }
      if (!tokens.letters(k) || tokens.is(k, BEHIND_A_NOUN | Lexicon.PRONOUN | Lexicon.VERB)) {
        return;
      }
    }
  }

  /** The word as running text writes it, or null where nothing tells. */
  String written(Items headline, int k, boolean capitals) {
    String shown = headline.tokens.at(headline.token(k));
    String low = headline.low(k);
    Word word = words.get(low);
    if (!headline.capital(k)) {
      return shown;
    }
    if (word.small > 0 && (word.small >= word.capital || StoryWords.issue(low))) {
      return low;
    }
    if (word.capital > 0) {
      return word.written;
    }
    if (headline.tokens.acronym(headline.token(k)) || !capitals) {
      return shown;
    }
    return headline.bits(k) != 0 || StoryWords.issue(low) ? low : null;
  }

  /** Whether the body uses the word as a noun. */
  boolean noun(String low) {
    Word word = words.get(low);
    return word != null && word.noun > 0;
  }

  /** Whether the body has these two side by side. */
  boolean pair(String low, String next) {
    Word word = words.get(low);
    return word != null && word.next.contains(next);
  }

  /** The article of a noun with its space, nothing for many, or null where nothing tells. */
  String article(String low) {
    Word word = words.get(low);
    if (low.endsWith("s") && !low.endsWith("ss")) {
      return "";
    }
    if (word == null || word.noun == 0) {
      return null;
    }
    int articles = word.definite + word.indefinite;
    if (word.bare > articles) {
      return "";
    }
    return articles == 0 ? null : word.definite >= word.indefinite ? "the " : "a ";
  }
}
