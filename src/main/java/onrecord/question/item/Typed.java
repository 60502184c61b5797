package onrecord.question.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words or a number as typed. */
public record Typed(String text) implements Response {
  private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?\\d+(\\.\\d+)?");

  /** Right if it is one of the accepted answers, a number within the tolerance. */
  @Override
  public double grade(Item item) {
    boolean numeric = item.format() == Format.NUMERIC;
    return item.accepted().stream()
            .anyMatch(answer -> numeric ? near(answer, item.tolerance()) : sameWords(answer))
        ? 1
        : 0;
  }

  private boolean near(String answer, BigDecimal tolerance) {
    BigDecimal given = number(text);
    BigDecimal right = number(answer);
    BigDecimal off = tolerance == null ? BigDecimal.ZERO : tolerance.abs();
    return given != null && right != null && given.subtract(right).abs().compareTo(off) <= 0;
  }

  private boolean sameWords(String answer) {
    return !plain(text).isEmpty() && plain(text).equals(plain(answer));
  }

  /**
   * "1,000", "1 000" and "1000" are one number; words around it, as in "12 per cent", are units.
   */
  private static BigDecimal number(String typed) {
    var match = NUMBER.matcher(joined(typed));
    return match.find() ? new BigDecimal(match.group().replace('\u2212', '-')) : null;
  }

  /** Whether there is one number in it. "12,5" has two: nobody can tell what was meant. */
  public boolean isNumber() {
    return NUMBER.matcher(joined(text)).results().count() == 1;
  }

  /** The words around a number, or null where there are none. */
  static String unit(String answer) {
    String words = NUMBER.matcher(joined(answer)).replaceFirst(" ").replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? null : words;
  }

  private static String joined(String typed) {
    return typed.strip().replaceAll("(?<=\\d)[, \\u00a0\\u202f](?=\\d{3}\\b)", "");
  }

  /** Case, accents, punctuation and spacing do not make an answer wrong. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  @Override
  public String stored() {
    return text;
  }

  @Override
  public List<String> inWords(Item item) {
    return List.of(text);
  }
}
