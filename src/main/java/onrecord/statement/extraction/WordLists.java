package onrecord.statement.extraction;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists of a file of words, each by its name. In the file a low line stands for a space; words
 * are taken as they stand, but for a star, which in a pattern is any ending.
 */
public final class WordLists {
  private static final Pattern SIGN = Pattern.compile("[.?+()\\[\\]{}^$|\\\\]");

  private final Map<String, Set<String>> lists;
  private final String file;

  /**
   * @param beside the class that the file stands beside
   */
  public WordLists(Class<?> beside, String file) {
    this.file = file;
    this.lists = WordFile.lists(beside, file);
    lists.replaceAll((name, words) -> spaced(words));
  }

  /** The words of a list, in the order of the file. */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list " + name + " in " + file);
    }
    return words;
  }

  /** The lists of which the name begins so, by the rest of their name, in the order of the file. */
  public Map<String, Set<String>> under(String prefix) {
    var under = new LinkedHashMap<String, Set<String>>();
    lists.forEach(
        (name, words) -> {
          if (name.startsWith(prefix)) {
            under.put(name.substring(prefix.length()).replace('_', ' '), words);
          }
        });
    return Collections.unmodifiableMap(under);
  }

  /** A list of pairs "has=had", by their left sides. */
  public Map<String, String> pairs(String name) {
    var pairs = new HashMap<String, String>();
    for (String pair : list(name)) {
      int equals = pair.indexOf('=');
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Map.copyOf(pairs);
  }

  /** A part of a pattern that matches any word of a list. */
  public String any(String name) {
    return list(name).stream().sorted().map(WordLists::part).collect(Collectors.joining("|"));
  }

  /** A part of a pattern that matches a word of a list. */
  public static String part(String word) {
    return SIGN.matcher(word).replaceAll("\\\\$0").replace("*", "\\p{L}*");
  }

  private static Set<String> spaced(Set<String> words) {
    return words.stream()
        .map(word -> word.replace('_', ' '))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }
}
