package onrecord.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.statement.extraction.Span;

/** Words as they stand in the text, with enough of it on both sides to tell whose they are. */
public record Around(List<Piece> pieces) {
  private static final int MOST = 240;

  public record Piece(String text, boolean marked) {}

  static Around of(String text, List<Span> spans) {
    var inOrder = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    int first = inOrder.get(0).start();
    int last = inOrder.get(inOrder.size() - 1).end();
    int from = Math.max(text.lastIndexOf('\n', first) + 1, wordAfter(text, first - MOST));
    int line = text.indexOf('\n', last);
    int to = Math.min(line < 0 ? text.length() : line, wordBefore(text, last + MOST));
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Span span : inOrder) {
      add(pieces, text, at, span.start(), false);
      add(pieces, text, Math.max(at, span.start()), span.end(), true);
      at = Math.max(at, span.end());
    }
    add(pieces, text, at, Math.max(at, to), false);
    return new Around(pieces);
  }

  private static void add(List<Piece> pieces, String text, int from, int to, boolean marked) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), marked));
    }
  }

  /** Where the next word begins: a cut within one is hard to read. */
  private static int wordAfter(String text, int at) {
    return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
  }

  private static int wordBefore(String text, int at) {
    return at >= text.length() ? text.length() : Math.max(text.lastIndexOf(' ', at), at - MOST);
  }
}
