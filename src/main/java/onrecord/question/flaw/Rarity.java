package onrecord.question.flaw;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How few sentences of an article have a word: its inverse document frequency, with each sentence
 * as a document (Spärck Jones 1972).
 */
final class Rarity {
  /** Added to a count, so that a word of one sentence does not outweigh all others. */
  private static final double HALF = 0.5;

  private final Map<String, Integer> with;
  private final int sentences;

  private Rarity(Map<String, Integer> with, int sentences) {
    this.with = with;
    this.sentences = sentences;
  }

  static Rarity in(Stream<String> sentences) {
    var with = new HashMap<String, Integer>();
    int all = 0;
    for (String sentence : (Iterable<String>) sentences::iterator) {
      all++;
      Words.content(sentence).forEach(word -> with.merge(word, 1, Integer::sum));
    }
    return new Rarity(with, all);
  }

  /** The logarithm of (n + 1) / (k + 0.5) for k of n sentences, and 0 where none has the word. */
  double of(String word) {
    int count = with.getOrDefault(word, 0);
    return count == 0 ? 0 : Math.log((sentences + 1) / (count + HALF));
  }
}
