package onrecord.question.generation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;

/** Dates as a reader says them: "20 November 2026". */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(?<day>\\d{1,2}) )?(?<month>(?:" + Months.ANY + ") \\d{4})");

  private static final int DAY_LENGTH = "2026-05-03".length();

  private Dates() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The day that {@link #day} writes so, or the first of such a month; null for other words. */
  static LocalDate read(String words) {
    Matcher date = WRITTEN.matcher(words);
    if (!date.matches()) {
      return null;
    }
    YearMonth month = YearMonth.parse(date.group("month"), MONTH);
    int day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
    return month.isValidDay(day) ? month.atDay(day) : null;
  }

  /** An ISO day, month or year with its preposition: "on 20 November 2026", "in 2026". */
  static String in(String iso) {
    return preposition(iso) + bare(iso);
  }

  /** What goes before it, with a space. */
  static String preposition(String iso) {
    return isDay(iso) ? "on " : "in ";
  }

  /** Whether it is a day, and no month or year. */
  static boolean isDay(String iso) {
    return iso.length() == DAY_LENGTH;
  }

  /** The same without a preposition, where one stands before it already. */
  static String bare(String iso) {
    if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(LocalDate.parse(iso));
    }
    return iso.matches("\\d{4}-\\d{2}") ? MONTH.format(YearMonth.parse(iso)) : iso;
  }
}
