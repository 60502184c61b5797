package onrecord.system;

import java.util.regex.Pattern;

/** What somebody typed where one line of text is asked for. */
public final class OneLine {
  /** Line breaks, and marks that would turn the text around them, have no place in one line. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\s\\p{Cntrl}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  /** Hangul and Braille have letters and signs that show nothing. */
  private static final Pattern SEEN =
      Pattern.compile("[^\\p{C}\\p{Z}\\p{M}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

  private OneLine() {}

  /** Without them; empty where nothing was sent. */
  public static String of(String typed) {
    return typed == null ? "" : UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
  }

  /** Whether there is anything to be seen in it, which a name or a title needs. */
  public static boolean isSeen(String line) {
    return SEEN.matcher(line).find();
  }
}
