package onrecord.system;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed where one line of text is asked for. */
public final class OneLine {
  /** Line breaks, and marks that would turn the text around them, have no place in one line. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\s\\p{Cntrl}" + Unseen.TURNS + "]+");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}&&[^\\s]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Hangul and Braille have letters and signs that show nothing. */
  private static final String BLANKS = "\\u115F\\u1160\\u2800\\u3164\\uFFA0";

  private static final Pattern BLANK = Pattern.compile("[" + BLANKS + "]");
  private static final Pattern SEEN = Pattern.compile("[^\\p{C}\\p{Z}\\p{M}\\s" + BLANKS + "]");

  private OneLine() {}

  /** Without them; empty where nothing was sent. */
  public static String of(String typed) {
    return typed == null ? "" : UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
  }

  /** Whether there is anything to be seen in it, which a name or a title needs. */
  public static boolean isSeen(String line) {
    return SEEN.matcher(line).find();
  }

  /** As a name looks: without what shows nothing and with single spaces. */
  public static String shown(String name) {
    return SPACES.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * Whether two names pass for one another. What shows nothing may stay in a name, since Persian is
   * written with it, but it makes no other name.
   */
  public static boolean isAlike(String name, String other) {
    return folded(name).equals(folded(other));
  }

  /** What such names have in common. */
  public static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String shown = shown(BLANK.matcher(plain).replaceAll(""));
    return shown.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
