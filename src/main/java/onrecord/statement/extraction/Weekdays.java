package onrecord.statement.extraction;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of the week by their names. */
public final class Weekdays {
  /** A part of a pattern that matches any of them, to be put in a group. */
  public static final String ANY =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
          .collect(Collectors.joining("|"));

  /** A part of a pattern that matches one of any week, and not "Good Friday". */
  public static final String OF_ANY_WEEK =
      "(?<!\\b(?i:super|black|good|ash|easter|cyber|bloody) )\\b(?:" + ANY + ")";

  private Weekdays() {}
}
