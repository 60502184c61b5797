package onrecord.question.item;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.statement.extraction.NumberWords;

/** What stands beside a number that somebody typed, as far as it makes another answer of it. */
final class Unit {
  /** Of these nobody takes one for another; of "boats" and "ships" many do. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)[$€£¥%]|\\bper ?cent\\b"
              + "|\\b(dollar|euro|pound|peso|crown|franc|yen|yuan|rupee|rouble|ruble|lira|dinar|kron|zloty|forint|shilling|rand)\\p{L}{0,2}\\b");

  /** "not 3 million", "at least 3 million": another answer. */
  private static final Pattern BORDER =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|at least|at most|more|less|fewer|over|under|above|below|up to)\\b(?=.*\\d)");

  /** Words of letters behind the number that are no word for how many zeros it has. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\d\\s*(?!(?:" + NumberWords.ANY_ZEROS + "|k|m|mn|bn)\\b)(?:\\p{L}{2,}|%)");

  private static final Pattern ZEROS =
      Pattern.compile("(?i)\\b(?:" + NumberWords.ANY_ZEROS + ")\\b");

  private Unit() {}

  /** Whether an answer names a measure that the right one has not, or only a border. */
  static boolean differs(String typed, String right) {
    Set<String> given = measures(typed);
    return BORDER.matcher(typed).find() && !BORDER.matcher(right).find()
        || !given.isEmpty() && !measures(right).containsAll(given) && hasUnit(right);
  }

  /** Whether it names what is counted, so that the number in it is all of it. */
  static boolean isTold(String typed) {
    return TOLD.matcher(typed).find();
  }

  private static boolean hasUnit(String right) {
    return !measures(right).isEmpty() || isTold(ZEROS.matcher(right).replaceAll(""));
  }

  private static Set<String> measures(String words) {
    return MEASURE.matcher(words).results().map(Unit::name).collect(Collectors.toSet());
  }

  private static String name(MatchResult found) {
    if (found.group(1) != null) {
      return found.group(1).toLowerCase(Locale.ROOT).replace("ruble", "rouble");
    }
    return switch (found.group().substring(0, 1)) {
      case "$" -> "dollar";
      case "€" -> "euro";
      case "£" -> "pound";
      case "¥" -> "yen";
      default -> "per cent";
    };
  }
}
