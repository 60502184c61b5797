package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern for any of some words that does not try them all at each letter of a text: what begins
 * alike stands together, "b(?:oat|us)".
 */
final class Alternatives {
  /** So few are tried as quickly one after the other. */
  private static final int FEW = 3;

  private Alternatives() {}

  /** In a group; of two words that fit, it takes the one that comes first in the list. */
  static String of(List<String> words) {
    boolean apart = words.size() <= FEW || words.stream().anyMatch(Alternatives::beginsOpen);
    return apart
        ? "(?:" + String.join("|", words) + ")"
        : byFirstLetter(words).stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Names as they stand, to be put in a group; of two that fit, it takes the longer one. */
  static String ofNames(Stream<String> names) {
    return names
        .sorted(Comparator.comparingInt(name -> -name.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** With a sign for other letters a word may fit where another one does: then order matters. */
  private static boolean beginsOpen(String word) {
    return word.isEmpty() || !Character.isLetter(word.charAt(0));
  }

  private static List<String> byFirstLetter(List<String> words) {
    var rests = new LinkedHashMap<Character, List<String>>();
    for (String word : words) {
      rests.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(word.substring(1));
    }
    return rests.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + (one.getValue().size() == 1 ? one.getValue().get(0) : of(one.getValue())))
        .toList();
  }
}
