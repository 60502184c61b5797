package onrecord.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose lines a mail program or an editor broke at a width, with each paragraph in one line
 * again. A line was broken there if the next word would not have fitted any more; nearly all have
 * to be, else the lines are the writer's own. Every place of the text stays.
 */
public final class Unwrapped {
  /** So few may be by chance. */
  private static final int FEWEST = 4;

  /** A list or a poem has shorter lines, a paragraph in one line longer ones. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 120;
  private static final double NEARLY_ALL = 0.9;

  private Unwrapped() {}

  /** The same text where its lines are the writer's own. */
  public static String of(String text) {
    List<Integer> breaks = breaks(text);
    int width = breaks.stream().mapToInt(at -> at - lineStart(text, at)).max().orElse(0);
    if (breaks.size() < FEWEST || width < NARROWEST || width > WIDEST) {
      return text;
    }
    long full = breaks.stream().filter(at -> isFull(text, at, width)).count();
    if (full < NEARLY_ALL * breaks.size()) {
      return text;
    }
    var joined = new StringBuilder(text);
    breaks.forEach(at -> join(joined, at));
    return joined.toString();
  }

  /** A file may have the line ends of another system. */
  private static void join(StringBuilder text, int at) {
    text.setCharAt(at, ' ');
    if (at > 0 && text.charAt(at - 1) == '\r') {
      text.setCharAt(at - 1, ' ');
    }
  }

  /** Where a line ends and the next one is not empty. */
  private static List<Integer> breaks(String text) {
    var breaks = new ArrayList<Integer>();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      boolean words = !text.substring(lineStart(text, at), at).isBlank();
      if (words && !text.substring(at + 1, lineEnd(text, at + 1)).isBlank()) {
        breaks.add(at);
      }
    }
    return breaks;
  }

  private static boolean isFull(String text, int end, int width) {
    int word = end + 1;
    while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return word - lineStart(text, end) > width;
  }

  private static int lineStart(String text, int end) {
    return text.lastIndexOf('\n', end - 1) + 1;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
