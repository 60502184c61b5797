package onrecord.question.item;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** Words or a number as typed. */
public record Typed(String text) implements Response {
  private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?\\d+(\\.\\d+)?");

  private static final Pattern THOUSANDS = Pattern.compile("\\b[1-9]\\d{0,2}(?:\\.\\d{3})+(?!\\d)");

  /** One or two digits behind it are no thousands; of "1,2,3" nobody knows. */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("(?<=^[^\\d,.]{0,9}\\d{1,9}),(?=\\d{1,2}(?:[^\\d,.]|\\.?$))");

  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

  /** Right if it is one of the accepted answers, a number within the tolerance. */
  @Override
  public double grade(Item item) {
    boolean numeric = item.format() == Format.NUMERIC;
    return item.accepted().stream()
            .anyMatch(answer -> numeric ? near(answer, item.tolerance()) : sameWords(answer))
        ? 1
        : 0;
  }

  /**
   * "30" and "30,000,000" for "30 million", but not "30 crowns"; a thousand for a million is
   * another number, and a million for a bare number may be a word of the question that the learner
   * repeats.
   */
  private boolean near(String answer, BigDecimal tolerance) {
    Amount given = Amount.of(text);
    Amount right = Amount.of(answer);
    if (given == null || right == null) {
      return false;
    }
    BigDecimal off = tolerance == null ? BigDecimal.ZERO : tolerance.abs();
    if (Unit.differs(text, answer)) {
      return false;
    }
    boolean other =
        given.zeros() > 0 && right.zeros() > 0 && given.zeros() != right.zeros()
            || given.zeros() == 0 && right.zeros() > 0 && Unit.isTold(text);
    return !other && isWithin(off, given.number(), right.number())
        || isWithin(off.scaleByPowerOfTen(right.zeros()), given.value(), right.value());
  }

  private static boolean isWithin(BigDecimal off, BigDecimal given, BigDecimal right) {
    return given.subtract(right).abs().compareTo(off) <= 0;
  }

  /**
   * A number as it is written.
   *
   * @param zeros those of the word behind it: 6 of "30 million"
   */
  private record Amount(BigDecimal number, int zeros) {
    /** As people abbreviate them. */
    private static final Map<String, String> SHORT =
        Map.of("k", "thousand", "m", "million", "mn", "million", "bn", "billion");

    private static final Pattern WRITTEN =
        Pattern.compile("(?i)(" + NUMBER.pattern() + ")(?: ?([a-z]+))?");

    static Amount of(String typed) {
      Matcher match = WRITTEN.matcher(joined(typed));
      if (!match.find()) {
        return null;
      }
      String word = match.group(3) == null ? "" : match.group(3).toLowerCase(Locale.ROOT);
      return new Amount(
          new BigDecimal(match.group(1).replace('\u2212', '-')),
          NumberWords.ZEROS.getOrDefault(SHORT.getOrDefault(word, word), 0));
    }

    BigDecimal value() {
      return number.scaleByPowerOfTen(zeros);
    }
  }

  private boolean sameWords(String answer) {
    return !plain(text).isEmpty() && plain(text).equals(plain(answer));
  }

  /** Whether there is one number in it. "12, 5" has two: nobody can tell what was meant. */
  public boolean isNumber() {
    return NUMBER.matcher(joined(text)).results().count() == 1;
  }

  /**
   * "90.000" is ninety to some and ninety thousand to others, unless an answer that is right has as
   * many places behind the point.
   */
  boolean isAmbiguous(Item item) {
    return THOUSANDS.matcher(text.strip()).lookingAt()
        && item.accepted().stream().noneMatch(answer -> THOUSANDS.matcher(answer).find());
  }

  /** Some words with another number in place of theirs. */
  static String with(BigDecimal number, String answer) {
    String shown = new DecimalFormat("#,##0.######", SYMBOLS).format(number);
    return NUMBER.matcher(joined(answer)).replaceFirst(shown);
  }

  /** The words around a number, or null where there are none. */
  static String unit(String answer) {
    String words = NUMBER.matcher(joined(answer)).replaceFirst(" ").replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? null : words;
  }

  /** "1,000", "1 000" and "1000" are one number, "12,5" is twelve and a half. */
  private static String joined(String typed) {
    return DECIMAL_COMMA
        .matcher(
            typed
                .strip()
                .replaceAll("(?<![\\d,.])0,(?=\\d)", "0.")
                .replaceAll("(?<=\\d)[, \\u00a0\\u202f](?=\\d{3}\\b)", ""))
        .replaceAll(".");
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
