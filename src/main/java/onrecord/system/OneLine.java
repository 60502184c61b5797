package onrecord.system;

import java.util.regex.Pattern;

/** What somebody typed where one line of text is asked for. */
public final class OneLine {
  /** Line breaks, and marks that would turn the text around them, have no place in one line. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\s\\p{Cntrl}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private OneLine() {}

  /** Without them; empty where nothing was sent. */
  public static String of(String typed) {
    return typed == null ? "" : UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
  }
}
