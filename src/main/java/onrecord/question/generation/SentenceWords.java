package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.flaw.SentenceEnds;
import onrecord.question.flaw.Words;

/** The words that carry meaning in each sentence of a text, and in which of them a word stands. */
final class SentenceWords {
  /** Of so few words no sentence is told by others. */
  private static final int FEWEST = 3;

  private final List<Set<String>> all;
  private final Map<String, List<Set<String>>> byWord = new HashMap<>();

  SentenceWords(String text) {
    this.all = SentenceEnds.of(text).map(Words::content).filter(s -> s.size() >= FEWEST).toList();
    for (Set<String> sentence : all) {
      for (String word : sentence) {
        byWord.computeIfAbsent(word, one -> new ArrayList<>()).add(sentence);
      }
    }
  }

  /** In order of the text. */
  List<Set<String>> all() {
    return all;
  }

  boolean have(String word) {
    return byWord.containsKey(word);
  }

  /** How many have the first telling word of some words, 0 where there is none. */
  int count(String words) {
    return Words.content(words).stream()
        .findFirst()
        .map(word -> byWord.getOrDefault(word, List.of()).size())
        .orElse(0);
  }

  /** Those that have all of some words, looked for where the rarest of them stands. */
  Stream<Set<String>> with(Set<String> words) {
    return words.stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(all)
        .stream()
        .filter(sentence -> sentence.containsAll(words));
  }
}
