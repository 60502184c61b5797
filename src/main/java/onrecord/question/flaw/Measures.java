package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** One number in several words: two years are 24 months, and a dozen is 12. */
final class Measures {
  private static final String STRETCH = "second|minute|hour|day|week|month|year";

  /** Put in words of the others first, from the longest. */
  private static final List<Map.Entry<Pattern, String>> WORDS =
      List.of(
          Map.entry(Pattern.compile("(?i)\\bhalf a dozen\\b"), "6"),
          Map.entry(Pattern.compile("(?i)\\b(?:an?|1|one) dozen\\b|(?<!\\d )\\bdozen\\b"), "12"),
          Map.entry(Pattern.compile("(?i)\\bhalf (?:an?|1)[ -](" + STRETCH + ")\\b"), "0.5 $1"),
          Map.entry(
              Pattern.compile("(?i)\\b(?:an?|1|one) (" + STRETCH + ") and a half\\b"), "1.5 $1"),
          Map.entry(
              Pattern.compile("(?i)\\b(\\d+) and a half[ -](" + STRETCH + ")(?=s?\\b)"), "$1.5 $2"),
          Map.entry(Pattern.compile("(?i)\\b(\\d+) (" + STRETCH + ")s and a half\\b"), "$1.5 $2"),
          Map.entry(Pattern.compile("(?i)\\b(?:an?|1|one) fortnight\\b"), "2 week"),
          Map.entry(Pattern.compile("(?i)\\b(?:an?|1|one) decade\\b"), "10 year"),
          Map.entry(Pattern.compile("(?i)\\ban? (?=(?:" + STRETCH + ")\\b)"), "1 "));

  private static final Pattern DOZENS = Pattern.compile("(?i)\\b(\\d+) dozen\\b");
  private static final Pattern DECADES = Pattern.compile("(?i)\\b(\\d+) decades\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\d.,])(\\d+(?:\\.\\d+)?)[ -](?:(?:full|whole|long|more) )?("
              + STRETCH
              + ")s?\\b");

  /** Of days and weeks no month is made, and of months no day. */
  private static final Map<String, Double> SECONDS =
      Map.of("second", 1.0, "minute", 60.0, "hour", 3600.0, "day", 86_400.0, "week", 604_800.0);

  private static final double DOZEN = 12;
  private static final double DECADE = 120;

  private Measures() {}

  /** Whether some words are a stretch of time and nothing else. */
  static boolean isTime(String words) {
    return TIME.matcher(NumberWords.inFigures(words).strip()).matches();
  }

  /** Some words with figures, and stretches of time in the smallest unit there is of them. */
  static String inSmallest(String words) {
    String told = Digits.withoutSeparators(NumberWords.inFigures(words));
    for (var word : WORDS) {
      told = word.getKey().matcher(told).replaceAll(word.getValue());
    }
    told = DOZENS.matcher(told).replaceAll(found -> number(DOZEN, found.group(1), ""));
    told = DECADES.matcher(told).replaceAll(found -> number(DECADE, found.group(1), " months"));
    return TIME.matcher(told)
        .replaceAll(found -> inSmallest(found.group(1), found.group(2).toLowerCase(Locale.ROOT)));
  }

  private static String inSmallest(String number, String unit) {
    return SECONDS.containsKey(unit)
        ? number(SECONDS.get(unit), number, " seconds")
        : number(unit.equals("year") ? DOZEN : 1, number, " months");
  }

  private static String number(double factor, String number, String unit) {
    return Matcher.quoteReplacement(Math.round(factor * Double.parseDouble(number)) + unit);
  }
}
