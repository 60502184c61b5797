package onrecord.question.generation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lists of English words, read from {@code words.txt} beside this class: a line is a name, a colon
 * and words; lines of one name add up.
 */
final class Lexicon {
  private static final Map<String, String> LINES = read();

  private Lexicon() {}

  /** The words of a list. */
  static Set<String> list(String name) {
    String words = LINES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list " + name + " in words.txt");
    }
    return Set.of(words.split(" "));
  }

  /** For each noun of the lists named {@code field.*}, the name of its field. */
  static Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    LINES.forEach(
        (name, words) -> {
          if (name.startsWith("field.")) {
            for (String word : words.split(" ")) {
              fields.putIfAbsent(word, name.substring("field.".length()));
            }
          }
        });
    return Map.copyOf(fields);
  }

  private static Map<String, String> read() {
    try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
      var lists = new HashMap<String, String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          String words =
              line.substring(colon + 1).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
          lists.merge(line.substring(0, colon).strip(), words, (a, b) -> a + " " + b);
        }
      }
      lists.replaceAll(
          (name, words) ->
              String.join(" ", new java.util.LinkedHashSet<>(java.util.List.of(words.split(" ")))));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
