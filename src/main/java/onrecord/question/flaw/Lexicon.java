package onrecord.question.flaw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
      var lists = new HashMap<String, Set<String>>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
          var list = lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
          words.forEach(word -> list.add(word.replace('_', ' ')));
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
