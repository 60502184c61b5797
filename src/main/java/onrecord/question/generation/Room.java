package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a number of a clause can be by one beside it: "between 4 and 6 million", "12 of its 19
 * votes". Nobody takes 7 for the first, or 21 for the second.
 *
 * @param low what it is above, or null
 * @param high what it is below, or null
 */
record Room(BigDecimal low, BigDecimal high) {
  private static final String NUMBER = "[$€£]?(?<number>\\d{1,3}(?:,\\d{3})++|\\d++(?:\\.\\d++)?)";

  private static final String SCALE = "(?<scale> (?:thousand|million|billion|trillion)\\b)?";

  private static final String UNIT = "(?: ?%|(?: \\p{L}+){1,2})";

  private static final String OF =
      " (?:out )?of (?:(?:the|its|his|her|their|our|all|some|about|more than) )*+";

  private static final Pattern BETWEEN = Pattern.compile("(?is).*\\b(?:between|from) [$€£]?");

  private static final Pattern OTHER_END =
      Pattern.compile(
          "(?is)(?<own> (?:thousand|million|billion|trillion)\\b)?"
              + UNIT
              + "? (?:and|to) "
              + NUMBER
              + SCALE
              + ".*");

  private static final Pattern FIRST_END =
      Pattern.compile(
          "(?is).*\\b(?:between|from) " + NUMBER + SCALE + UNIT + "? (?:and|to) [$€£]?");

  private static final Pattern OWN =
      Pattern.compile("(?i) (?:thousand|million|billion|trillion)\\b");

  private static final Pattern WHOLE = Pattern.compile("(?is)" + OF + NUMBER + SCALE + ".*");

  private static final Pattern PART =
      Pattern.compile("(?is)(?:.*[^\\d.,])?" + NUMBER + "(?: (?!per ?cent\\b)\\p{L}+)?" + OF);

  private static final Room ANYWHERE = new Room(null, null);

  private static final Map<String, Integer> ZEROS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /**
   * Of a number in a clause.
   *
   * @param start where its digits begin
   * @param end where they end
   */
  static Room of(BigDecimal number, int start, int end, String clause) {
    String before = clause.substring(0, start);
    String rest = clause.substring(end);
    Matcher otherEnd = OTHER_END.matcher(rest);
    if (BETWEEN.matcher(before).matches() && otherEnd.matches()) {
      return beside(number, end(otherEnd, otherEnd.group("own")));
    }
    Matcher scale = OWN.matcher(rest);
    String own = scale.lookingAt() ? scale.group() : null;
    Matcher firstEnd = FIRST_END.matcher(before);
    if (firstEnd.matches()) {
      return beside(number, end(firstEnd, own));
    }
    Matcher whole = WHOLE.matcher(rest);
    if (whole.matches()) {
      int zeros = zeros(whole.group("scale"));
      return around(number, new Room(null, digits(whole).scaleByPowerOfTen(zeros)));
    }
    Matcher part = PART.matcher(before);
    return part.matches() && !isYear(part.group("number"))
        ? around(number, new Room(digits(part).scaleByPowerOfTen(-zeros(own)), null))
        : ANYWHERE;
  }

  /** A number that lies outside was told in another way, as "400,000 of 5 million". */
  private static Room around(BigDecimal number, Room room) {
    return room.holds(number) ? room : ANYWHERE;
  }

  private static boolean isYear(String digits) {
    return digits.matches("(?:1[6-9]|20)\\d\\d");
  }

  boolean holds(BigDecimal other) {
    return (low == null || other.compareTo(low) > 0) && (high == null || other.compareTo(high) < 0);
  }

  private static Room beside(BigDecimal number, BigDecimal other) {
    return number.compareTo(other) < 0 ? new Room(null, other) : new Room(other, null);
  }

  /**
   * As many thousands or millions as the own number is told in; "between 3 and 4 million" is told
   * in millions at both ends.
   */
  private static BigDecimal end(Matcher found, String own) {
    String scale = found.group("scale");
    return digits(found)
        .scaleByPowerOfTen(scale == null || own == null ? 0 : zeros(scale) - zeros(own));
  }

  private static int zeros(String scale) {
    return scale == null ? 0 : ZEROS.get(scale.strip().toLowerCase(Locale.ROOT));
  }

  private static BigDecimal digits(Matcher found) {
    return new BigDecimal(found.group("number").replace(",", ""));
  }
}
