package onrecord.question.flaw;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.statement.extraction.WordFile;

/** The word lists of the checks, read from {@code words.txt} beside this class. */
final class Lexicon {
  private static final Map<String, Set<String>> LISTS = read();

  private Lexicon() {}

  static Set<String> list(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list " + name + " in words.txt");
    }
    return words;
  }

  /** The lists of which the name begins so, by the rest of their name and in its order. */
  static SortedMap<String, Set<String>> under(String prefix) {
    var lists = new TreeMap<String, Set<String>>();
    LISTS.forEach(
        (name, words) -> {
          if (name.startsWith(prefix)) {
            lists.put(name.substring(prefix.length()).replace('_', ' '), words);
          }
        });
    return Collections.unmodifiableSortedMap(lists);
  }

  /** A part of a pattern that matches any word of a list; a star there is any ending. */
  static String any(String name) {
    return list(name).stream()
        .sorted()
        .map(word -> Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** The same of nouns, to stand before "s" or nothing: "studies" of "study" too. */
  static String anyNumber(String name) {
    return any(name).replaceAll("(?<=[^aeiou])y\\\\E", "\\\\E(?:y|ie)");
  }

  private static Map<String, Set<String>> read() {
    var lists = WordFile.lists(Lexicon.class, "words.txt");
    lists.replaceAll((name, words) -> spaced(words));
    return lists;
  }

  private static Set<String> spaced(Set<String> words) {
    return words.stream()
        .map(word -> word.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }
}
