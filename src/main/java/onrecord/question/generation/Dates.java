package onrecord.question.generation;

import java.time.LocalDate;
import java.time.YearMonth;
import onrecord.question.item.WrittenDate;

/** Times of an article, an ISO day, month or year, as a reader says them: "on 20 November 2026". */
final class Dates {
  private static final int DAY_LENGTH = "2026-05-03".length();

  private Dates() {}

  /** With its preposition: "on 20 November 2026", "in 2026". */
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
      return WrittenDate.day(LocalDate.parse(iso));
    }
    return iso.matches("\\d{4}-\\d{2}") ? WrittenDate.month(YearMonth.parse(iso)) : iso;
  }

  /**
   * Some words with what a reader without the article needs behind a time: "on Monday [4 May
   * 2026]", "in May [2026]".
   *
   * @param end where the time ends in them
   */
  static String explained(String words, int end, String iso) {
    String told = words.substring(0, end);
    String date = bare(iso);
    int year = date.lastIndexOf(' ');
    boolean onlyTheYear = year > 0 && told.endsWith(" " + date.substring(0, year));
    return told
        + " ["
        + (onlyTheYear ? date.substring(year + 1) : date)
        + "]"
        + words.substring(end);
  }
}
