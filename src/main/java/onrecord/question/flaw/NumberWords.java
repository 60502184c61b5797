package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in letters up to ninety-nine: "forty-two" is 42. */
final class NumberWords {
  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:("
              + String.join("|", TENS)
              + ")(?:[- ]("
              + String.join("|", UNITS.subList(1, 10))
              + "))?|("
              + String.join("|", UNITS)
              + "))\\b");

  private NumberWords() {}

  /** The same words with such numbers in figures. */
  static String inFigures(String text) {
    return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(figure(found)));
  }

  private static String figure(MatchResult found) {
    if (found.group(3) != null) {
      return String.valueOf(UNITS.indexOf(found.group(3).toLowerCase(Locale.ROOT)));
    }
    int tens = 10 * (TENS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 2);
    int unit = found.group(2) == null ? 0 : UNITS.indexOf(found.group(2).toLowerCase(Locale.ROOT));
    return String.valueOf(tens + unit);
  }
}
