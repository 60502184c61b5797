package onrecord.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What newcomers type to join a class, such as KEST-4718: short enough for the board, one of 1.3
 * billion, so that with slowed-down failures nobody finds a class by guessing.
 */
final class JoinCode {
  /** No I, L, O and Q, which look like others, and no vowels, so that no word comes about. */
  private static final String LETTERS = "BCDFGHJKMNPRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private JoinCode() {}

  static String make() {
    String letters =
        RANDOM
            .ints(4, 0, LETTERS.length())
            .mapToObj(i -> LETTERS.substring(i, i + 1))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%s-%04d", letters, RANDOM.nextInt(10_000));
  }

  /** A code as somebody typed it, in its one spelling: case, dashes and spaces do not matter. */
  static String spelt(String typed) {
    String bare = typed == null ? "" : typed.replaceAll("[^\\p{L}\\p{N}]", "");
    String code = bare.toUpperCase(Locale.ROOT);
    return code.length() == 8 ? code.substring(0, 4) + "-" + code.substring(4) : code;
  }
}
