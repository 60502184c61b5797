package onrecord.statement.extraction;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The months by their names, January first. */
public final class Months {
  public static final List<String> NAMES =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
          .toList();

  /** A part of a pattern that matches any of them, to be put in a group. */
  public static final String ANY = String.join("|", NAMES);

  private Months() {}

  /** The month by its full name. */
  public static Month of(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a word is one of them, whatever its case. */
  public static boolean has(String word) {
    return NAMES.stream().anyMatch(word::equalsIgnoreCase);
  }
}
