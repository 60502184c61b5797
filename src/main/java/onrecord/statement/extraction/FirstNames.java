package onrecord.statement.extraction;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names given to men and to women, in small letters. */
public final class FirstNames {
  private static final Set<String> MEN = read("male");
  private static final Set<String> WOMEN = read("female");

  private static final int ASCII = 128;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private FirstNames() {}

  public static Set<String> all() {
    var all = new HashSet<>(MEN);
    all.addAll(WOMEN);
    return Set.copyOf(all);
  }

  public static boolean has(String word) {
    return isMans(word) || isWomans(word);
  }

  /** Whether men have it; women may have it too. */
  public static boolean isMans(String word) {
    return MEN.contains(plain(word));
  }

  /** Whether women have it; men may have it too. */
  public static boolean isWomans(String word) {
    return WOMEN.contains(plain(word));
  }

  /** "émile" as the lists have it: in letters of English. */
  static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.chars().allMatch(c -> c < ASCII)
        ? small
        : MARKS
            .matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ø', 'o')
            .replace('ı', 'i');
  }

  private static Set<String> read(String list) {
    return Lexicon.lines("first-names-" + list + ".txt").stream()
        .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
