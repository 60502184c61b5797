package onrecord.question.flaw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names given to men and to women, in small letters, from the lists of the extraction. */
public final class FirstNames {
  private static final Set<String> MEN = read("male");
  private static final Set<String> WOMEN = read("female");

  private FirstNames() {}

  public static Set<String> all() {
    var all = new HashSet<>(MEN);
    all.addAll(WOMEN);
    return Set.copyOf(all);
  }

  static boolean has(String word) {
    return isMans(word) || isWomans(word);
  }

  /** Whether men have it; women may have it too. */
  public static boolean isMans(String word) {
    return MEN.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether women have it; men may have it too. */
  public static boolean isWomans(String word) {
    return WOMEN.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read(String list) {
    try (InputStream in =
        FirstNames.class.getResourceAsStream(
            "/onrecord/statement/extraction/first-names-" + list + ".txt")) {
      var names = new HashSet<String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          names.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        }
      }
      return Set.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
