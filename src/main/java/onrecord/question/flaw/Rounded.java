package onrecord.question.flaw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "More than 600" is right where the evidence has 640, and "nearly 400" where it has 390. */
final class Rounded {
  private static final Pattern ROUNDED =
      Pattern.compile(
          "(?i)^(?:by )?(?:"
              + Bound.JUST
              + " )?(?:(?<above>"
              + Bound.ABOVE
              + ")|(?<below>"
              + Bound.BELOW
              + ")|"
              + Bound.NEARLY
              + "|"
              + Bound.ABOUT
              + ") [$€£₹]?(?<figure>"
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
    double round = Digits.value(told.group("figure"));
    return Digits.NUMBER
        .matcher(Digits.withoutSeparators(evidence))
        .results()
        .mapToDouble(found -> Digits.value(found.group()))
        .anyMatch(value -> isAbout(value, round, told));
  }

  private static boolean isAbout(double value, double round, Matcher told) {
    if (told.group("above") != null) {
      return value >= round && value <= FAR * round;
    }
    return told.group("below") != null
        ? value <= round && value >= round / FAR
        : Math.abs(value - round) <= CLOSE * round;
  }
}
