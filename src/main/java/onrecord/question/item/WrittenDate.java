package onrecord.question.item;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;

/**
 * A date as questions and answers have it: "on 5 May 2026", "May 2026", "in 2026".
 *
 * @param day null where only the month is told
 * @param month null where only the year is told
 */
public record WrittenDate(Integer day, Month month, int year) {
  /** A part of a pattern that matches one; its groups have names. */
  public static final String ANY =
      "(?:(?:[Oo]n|[Ii]n) )?(?:(?:(?<day>\\d{1,2}) )?(?<month>"
          + Months.ANY
          + ") (?<ofMonth>\\d{4})|(?<year>(?:19|20)\\d\\d))";

  private static final Pattern WRITTEN = Pattern.compile(ANY + "\\.?");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** Empty for other words, and for a day that the month has in no year. */
  public static Optional<WrittenDate> of(String words) {
    Matcher date = WRITTEN.matcher(words.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    if (date.group("month") == null) {
      return Optional.of(new WrittenDate(null, null, Integer.parseInt(date.group("year"))));
    }
    Month month = Months.of(date.group("month"));
    Integer day = date.group("day") == null ? null : Integer.valueOf(date.group("day"));
    return day != null && (day < 1 || day > month.maxLength())
        ? Optional.empty()
        : Optional.of(new WrittenDate(day, month, Integer.parseInt(date.group("ofMonth"))));
  }

  /** The first day of it. */
  public LocalDate first() {
    var of = YearMonth.of(year, month == null ? Month.JANUARY : month);
    return of.atDay(day == null ? 1 : Math.min(day, of.lengthOfMonth()));
  }

  /** "5 May 2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "May 2026". */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }
}
