package onrecord.question.flaw;

import java.util.Map;
import java.util.Set;
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

  /** The lists of which the name begins so, by the rest of their name. */
  static Map<String, Set<String>> under(String prefix) {
    return LISTS.entrySet().stream()
        .filter(list -> list.getKey().startsWith(prefix))
        .collect(
            Collectors.toUnmodifiableMap(
                list -> list.getKey().substring(prefix.length()).replace('_', ' '),
                Map.Entry::getValue));
  }

  /** A part of a pattern that matches any word of a list. */
  static String any(String name) {
    return list(name).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
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
