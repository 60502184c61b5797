package onrecord.question.flaw;

import java.util.Locale;
import java.util.regex.Pattern;

/** "More than 600" is right where the evidence has 640, and "nearly 400" where it has 390. */
final class Rounded {
  private static final Pattern ROUNDED =
      Pattern.compile(
          "(?i)^(?:by )?(about|around|roughly|some|nearly|almost|over|more than|at least|above|under|fewer than|less than|below|up to) [$€£₹]?("
              + Digits.ANY
              + ")(.*)$");

  private static final double FAR = 1.5;
  private static final double CLOSE = 0.1;

  private Rounded() {}

  /** Whether a number of the evidence is what an answer gives in round figures. */
  static boolean is(String key, String evidence) {
    var told = ROUNDED.matcher(Digits.withoutSeparators(key.strip()));
    if (!told.matches()) {
      return false;
    }
    double round = Digits.value(told.group(2));
    String how = told.group(1).toLowerCase(Locale.ROOT);
    return Digits.NUMBER
        .matcher(Digits.withoutSeparators(evidence))
        .results()
        .mapToDouble(found -> Digits.value(found.group()))
        .anyMatch(value -> isAbout(value, round, how));
  }

  private static boolean isAbout(double value, double round, String how) {
    return switch (how) {
      case "over", "more than", "at least", "above" -> value >= round && value <= FAR * round;
      case "under", "fewer than", "less than", "below", "up to" ->
          value <= round && value >= round / FAR;
      default -> Math.abs(value - round) <= CLOSE * round;
    };
  }
}
