package onrecord.statement.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of words beside the class that reads it; a line that begins with # is a comment. */
public final class WordFile {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private WordFile() {}

  /** Its lines that are neither empty nor a comment. */
  public static List<String> lines(Class<?> beside, String file) {
    var result = new ArrayList<String>();
    var stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the list " + file + " is missing");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          result.add(line.strip());
        }
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Its lists, each line a name, a colon and words; lines of one name add up. Lists and words are
   * in the order of the file.
   */
  public static Map<String, Set<String>> lists(Class<?> beside, String file) {
    var lists = new LinkedHashMap<String, Set<String>>();
    for (String line : lines(beside, file)) {
      int colon = line.indexOf(':');
      lists
          .computeIfAbsent(line.substring(0, colon), name -> new LinkedHashSet<>())
          .addAll(List.of(SPACES.split(line.substring(colon + 1).strip())));
    }
    lists.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return lists;
  }
}
