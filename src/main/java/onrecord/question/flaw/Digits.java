package onrecord.question.flaw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** Numbers in digits: "1,500", "3.2". */
final class Digits {
  /** A part of a pattern that matches one, to be put in a group. */
  static final String ANY = "\\d[\\d.,]*\\d|\\d";

  /** A part of a pattern that matches a year of these times, or as many of anything. */
  static final String YEAR = "(?:19|20)\\d\\d";

  static final Pattern NUMBER = Pattern.compile(ANY);

  private static final Pattern SEPARATOR = Pattern.compile(",(?<=\\d,)(?=\\d{3}(?!\\d))");

  private static final Pattern MAGNITUDE =
      Pattern.compile("\\b(\\d+(?:\\.\\d+)?) (" + NumberWords.ANY_ZEROS + ")\\b");

  private Digits() {}

  /** A part of a pattern that matches a number, and not where it is a piece of another. */
  static String alone(String number) {
    return "(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d.,]*\\d)";
  }

  /** Some words with "1500" in place of "1,500". */
  static String withoutSeparators(String words) {
    return words.indexOf(',') < 0 ? words : SEPARATOR.matcher(words).replaceAll("");
  }

  /** Some words with "30000000" in place of "30 million". */
  static String inFull(String words) {
    return MAGNITUDE
        .matcher(withoutSeparators(words))
        .replaceAll(
            found ->
                new BigDecimal(found.group(1))
                    .scaleByPowerOfTen(NumberWords.ZEROS.get(found.group(2)))
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString());
  }

  /** The value of a single number, or NaN where it is none: "3.4.5". */
  static double value(String digits) {
    String bare = digits.replace(",", "");
    return bare.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(bare) : Double.NaN;
  }
}
