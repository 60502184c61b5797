package onrecord.question;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onrecord.question.MarkedParagraphs.Piece;
import onrecord.statement.extraction.Span;

/**
 * The evidence as a learner reads it after answering: its last part, which is what was said, within
 * its sentence; those before, such as where the speaker is introduced, for themselves.
 */
public final class Quoted {
  /** Text without full stops, such as a table, must not come whole. */
  private static final int MOST_AROUND = 240;

  private Quoted() {}

  public static List<Piece> of(String text, List<Span> evidence) {
    Span main =
        evidence.stream()
            .max(Comparator.comparingInt(Span::start))
            .map(last -> sentences(text, last))
            .orElse(null);
    var pieces = new ArrayList<Piece>();
    int at = -1;
    for (Span span : evidence.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span around = span.overlaps(main) ? main : span;
      if (at < around.start()) {
        add(pieces, at < 0 ? "" : between(text, at, around.start()), false);
        at = around.start();
      }
      if (span.start() > at) {
        add(pieces, text.substring(at, span.start()), false);
      }
      add(pieces, text.substring(Math.max(at, span.start()), Math.max(at, span.end())), true);
      at = Math.max(at, span.end());
      Span next = following(evidence, at);
      int end = next == null ? around.end() : Math.min(around.end(), next.start());
      if (end > at) {
        add(pieces, text.substring(at, end), false);
        at = end;
      }
    }
    return List.copyOf(pieces);
  }

  private static String between(String text, int from, int to) {
    return text.substring(from, to).isBlank() ? " " : " … ";
  }

  private static Span following(List<Span> evidence, int at) {
    return evidence.stream()
        .filter(span -> span.start() >= at)
        .min(Comparator.comparingInt(Span::start))
        .orElse(null);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** From the start of the sentence it begins in to the end of the one it ends in. */
  private static Span sentences(String text, Span span) {
    int from = text.lastIndexOf('\n', span.start()) + 1;
    int to = text.indexOf('\n', span.end()) < 0 ? text.length() : text.indexOf('\n', span.end());
    var sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(text.substring(from, to));
    int start = from + sentences.preceding(Math.min(span.start() - from + 1, to - from));
    int end = from + sentences.following(Math.max(span.end() - from - 1, 0));
    return new Span(
        Math.max(start, span.start() - MOST_AROUND),
        Math.min(
            from + text.substring(from, end).stripTrailing().length(), span.end() + MOST_AROUND));
  }
}
