package onrecord.system;

import java.util.Locale;

/** Patterns for {@code lower(field) like :words escape '!'}. */
public final class Like {
  private Like() {}

  /** Finds the words anywhere, whatever their case; a percent sign means itself. */
  public static String containing(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
  }
}
