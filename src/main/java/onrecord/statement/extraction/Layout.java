package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: one a line, hard-wrapped lines joined again; edges are trimmed. */
final class Layout {
  private static final int SHORTEST_WRAPPED_LINE = 50;

  private Layout() {}

  static List<Span> paragraphs(String text) {
    var result = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int line = start;
      int end = lineEnd(text, line);
      while (end < text.length() && wraps(text, line, end)) {
        line = nextLine(text, end);
        end = lineEnd(text, line);
      }
      Span paragraph = trim(text, start, end);
      if (paragraph.length() > 0) {
        result.add(paragraph);
      }
      start = end + 1;
    }
    return result;
  }

  /** The same stretch without the white space at its edges. */
  static Span trim(String text, int start, int end) {
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c >= '\u200B' && c <= '\u200F';
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  /** A long line without a full stop that goes on in small letters was broken by a mail program. */
  private static boolean wraps(String text, int start, int end) {
    int next = nextLine(text, end);
    if (end - start < SHORTEST_WRAPPED_LINE || next >= text.length()) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Character.isLowerCase(text.charAt(next)) && (Character.isLetter(last) || last == ',');
  }
}
