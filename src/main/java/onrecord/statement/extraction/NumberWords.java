package onrecord.statement.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in letters up to ninety-nine: "forty-two" is 42. */
public final class NumberWords {
  /** From zero on, each at the place that is its value. */
  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** A part of a pattern that matches the tens from twenty to ninety, to be put in a group. */
  public static final String ANY_TEN = String.join("|", TENS);

  /** How many zeros stand behind a number in the place of a word: 6 for "million". */
  public static final Map<String, Integer> ZEROS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** A part of a pattern that matches any of these words, to be put in a group. */
  public static final String ANY_ZEROS = "hundred|thousand|million|billion|trillion";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:(" + ANY_TEN + ")(?:[- ](" + any(1, 9) + "))?|(" + any(0, 19) + "))\\b");

  private NumberWords() {}

  /** A part of a pattern that matches the numbers from one to another, both inside, to 19. */
  public static String any(int from, int to) {
    return String.join("|", UNITS.subList(from, to + 1));
  }

  /** The number that one word is ("nineteen", "twenty"), or -1. */
  public static int value(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int tens = TENS.indexOf(small);
    return tens < 0 ? UNITS.indexOf(small) : 10 * (tens + 2);
  }

  /** How many "an", "three" and "21" are, or -1. */
  public static int count(String words) {
    return words.matches("an?")
        ? 1
        : words.matches("\\d+") ? Integer.parseInt(words) : value(words);
  }

  /** A number up to nineteen in letters. */
  public static String word(int value) {
    return UNITS.get(value);
  }

  /** The same words with such numbers in figures. */
  public static String inFigures(String text) {
    return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(figure(found)));
  }

  private static String figure(MatchResult found) {
    if (found.group(3) != null) {
      return String.valueOf(value(found.group(3)));
    }
    int unit = found.group(2) == null ? 0 : value(found.group(2));
    return String.valueOf(value(found.group(1)) + unit);
  }
}
