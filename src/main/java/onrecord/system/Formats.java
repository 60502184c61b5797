package onrecord.system;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, numbers and intervals are written, everywhere the same. */
@TemplateExtension
public class Formats {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Formats() {}

  /** {@code 23 Nov 2026}. */
  public static String day(LocalDate date) {
    // CLDR writes "Sept"; the house style is three letters for every month
    return DAY.format(date).replace("Sept", "Sep");
  }

  /** {@code Wednesday 25 November 2026}. */
  public static String longDay(LocalDate date) {
    return LONG_DAY.format(date);
  }

  /** {@code 27 Nov 2026, 10:20} in a zone. */
  public static String dayAndTime(Instant instant, ZoneId zone) {
    return DAY_AND_TIME.format(instant.atZone(zone)).replace("Sept", "Sep");
  }

  /**
   * The same, for somebody with another clock: {@code 27 Nov 2026, 10:20 (Europe/Berlin)}. Due
   * times are in the zone of their class.
   */
  public static String dayAndTime(Instant instant, ZoneId zone, ZoneId reader) {
    boolean same = zone.getRules().getOffset(instant).equals(reader.getRules().getOffset(instant));
    return dayAndTime(instant, zone) + (same ? "" : " (" + zone + ")");
  }

  /** {@code 10:20} in a zone. */
  public static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** {@code 61 %} of a fraction, with a narrow no-break space. */
  public static String percent(double fraction) {
    return Math.round(fraction * 100) + "\u202f%";
  }

  /** How a bar is drawn: solid, with gaps or striped, so that more than its length tells. */
  public static String look(long percent) {
    return percent >= 80 ? "" : percent >= 60 ? "mid" : "low";
  }

  /** A sum of marks: whole where it is whole, else with two decimals at most. */
  public static String points(double marks) {
    return BigDecimal.valueOf(marks)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** {@code 31,000}. */
  public static String grouped(long number) {
    return String.format(Locale.UK, "%,d", number).replace('-', '\u2212');
  }

  /** {@code 1 question}, {@code 3 questions}. */
  public static String counted(long number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }

  public static String counted(int number, String one, String many) {
    return counted((long) number, one, many);
  }

  /** In small letters as English has them, whatever the language of the host. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** As a line or a sentence begins. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The beginning of a text of so many characters at most; half a character is none. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, halved ? most - 1 : most);
  }

  /** {@code 10 min}, {@code 2 days}, {@code 3.5 months}. */
  public static String interval(Duration duration) {
    long minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
    if (minutes < 60) {
      return minutes + " min";
    }
    if (minutes < 24 * 60) {
      return counted(Math.round(minutes / 60.0), "hour", "hours");
    }
    double days = minutes / (24.0 * 60);
    if (days < 60) {
      return counted(Math.round(days), "day", "days");
    }
    return days < 730 ? tenths(days / 30.44) + " months" : tenths(days / 365.25) + " years";
  }

  private static String tenths(double number) {
    String text = String.format(Locale.UK, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
