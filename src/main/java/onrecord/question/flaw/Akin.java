package onrecord.question.flaw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that an answer may put for one another: "pledge" and "promise", "barn" and "outbuilding".
 */
public final class Akin {
  /** The groups of each word, by what {@link Words#content} makes of it. */
  private static final Map<String, Set<String>> GROUPS = groups();

  private Akin() {}

  /** Whether two words, without their endings, may mean the same. */
  public static boolean are(String word, String other) {
    return GROUPS.getOrDefault(word, Set.of()).stream()
        .anyMatch(GROUPS.getOrDefault(other, Set.of())::contains);
  }

  private static Map<String, Set<String>> groups() {
    var groups = new HashMap<String, Set<String>>();
    Lexicon.under("akin.")
        .forEach(
            (name, words) -> {
              put(name, name, groups);
              words.forEach(word -> put(word, name, groups));
            });
    return groups;
  }

  private static void put(String word, String group, Map<String, Set<String>> groups) {
    Words.content(word)
        .forEach(stem -> groups.computeIfAbsent(stem, any -> new HashSet<>()).add(group));
  }
}
