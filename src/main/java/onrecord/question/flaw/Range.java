package onrecord.question.flaw;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/**
 * The numbers for which an option is right: of "more than 18 hours" all above 18, of "a little over
 * 19 hours" those just above 19, of "19 hours" one.
 *
 * @param low the border below
 * @param high the border above
 * @param unit what is counted, as the option has it behind the number
 * @param closed whether the borders are inside: of "at least 5" five is, of "more than 5" it is not
 */
record Range(double low, double high, String unit, boolean closed) {
  private static final String LEAD = "(?:(?:in|for|from|by|to|after|at(?! least| most)) )?";
  private static final String FIGURE = "[$€£]?(" + Digits.ANY + ")(?![\\d.,]*\\d)";

  private static final Pattern BETWEEN =
      Pattern.compile("(?:between |from )?" + FIGURE + " (?:and|to) " + FIGURE + "(.*)");
  private static final Pattern ABOVE = Pattern.compile("(" + Bound.ABOVE + ") " + FIGURE + "(.*)");
  private static final Pattern BELOW = Pattern.compile("(" + Bound.BELOW + ") " + FIGURE + "(.*)");

  /** Of these the number itself is one. */
  private static final Pattern CLOSED =
      Pattern.compile("at (?:least|most)|up to|within|(?:no|not) .*|as .*|a m.*");

  private static final Pattern JUST_ABOVE =
      Pattern.compile("(?:" + Bound.JUST + " (?:over|above|more than)) " + FIGURE + "(.*)");
  private static final Pattern JUST_BELOW =
      Pattern.compile(
          "(?:"
              + Bound.NEARLY
              + "|"
              + Bound.JUST
              + " (?:under|below|less than|fewer than)) "
              + FIGURE
              + "(.*)");
  private static final Pattern EXACT =
      Pattern.compile("(?:(?:" + Bound.ABOUT + "|exactly) )?" + FIGURE + "(.*)");

  /** How far "just over" reaches, as a share of the number. */
  private static final double JUST = 0.02;

  /** Empty where an option is no number with what it counts. */
  static Optional<Range> of(String option) {
    String told =
        NumberWords.inFigures(option.strip().toLowerCase(Locale.ROOT)).replaceFirst("^" + LEAD, "");
    Matcher between = BETWEEN.matcher(told);
    if (between.matches() && value(between.group(1)) < value(between.group(2))) {
      return Optional.of(
          new Range(value(between.group(1)), value(between.group(2)), between.group(3), true));
    }
    Matcher found = JUST_ABOVE.matcher(told);
    if (found.matches()) {
      return Optional.of(around(found, 0, JUST));
    }
    if (found.usePattern(JUST_BELOW).matches()) {
      return Optional.of(around(found, JUST, 0));
    }
    if (found.usePattern(ABOVE).matches()) {
      return Optional.of(open(found, value(found.group(2)), Double.POSITIVE_INFINITY));
    }
    if (found.usePattern(BELOW).matches()) {
      return Optional.of(open(found, Double.NEGATIVE_INFINITY, value(found.group(2))));
    }
    return found.usePattern(EXACT).matches() ? Optional.of(around(found, 0, 0)) : Optional.empty();
  }

  private static Range open(Matcher found, double low, double high) {
    return new Range(low, high, found.group(3), CLOSED.matcher(found.group(1)).matches());
  }

  private static Range around(Matcher found, double below, double above) {
    double value = value(found.group(1));
    return new Range(value * (1 - below), value * (1 + above), found.group(2), false);
  }

  /**
   * Whether this is right whenever the other is; of "8 to 11" and "7 to 12" each may be a vote, and
   * neither holds the other.
   */
  boolean holds(Range other) {
    boolean below = other.low > low || other.low == low && takesIn(low);
    boolean above = other.high < high || other.high == high && takesIn(high);
    boolean votes = isBetween() && other.isBetween();
    return below && above && !votes && unit.equals(other.unit) && !equals(other);
  }

  /** "Between 5 and 8" takes in both, and nothing lies beyond a border that is none. */
  private boolean takesIn(double border) {
    return Double.isInfinite(border) || closed;
  }

  private boolean isBetween() {
    return closed && !Double.isInfinite(high - low);
  }

  private static double value(String digits) {
    return Digits.value(digits);
  }
}
