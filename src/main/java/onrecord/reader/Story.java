package onrecord.reader;

import java.util.List;
import java.util.Map;
import onrecord.statement.extraction.Span;

/**
 * An article's text in paragraphs, and these in pieces that lie side by side, however its
 * statements and its junk overlap: a template writes them one after the other and nests nothing.
 *
 * @param anchors the offset of the first piece of each statement, by the statement's number
 */
public record Story(List<Paragraph> paragraphs, Map<Integer, Integer> anchors) {
  public record Paragraph(List<Piece> pieces) {
    public int start() {
      return pieces.get(0).start;
    }
  }

  /**
   * @param start its offset, which no other piece has
   * @param mark the innermost statement here, or null
   * @param junk what this was taken for, or null
   * @param ends the statements whose last piece this is, innermost first
   * @param last whether the junk ends here
   */
  public record Piece(
      int start, String text, Mark mark, Region junk, List<Mark> ends, boolean last) {}

  /** A statement to underline: who says it by letter, line and name, and whether that is sure. */
  public record Mark(
      int number, String letter, int style, String name, boolean sure, List<Span> spans) {
    boolean isOutlets() {
      return style == 0;
    }

    int length() {
      return spans.stream().mapToInt(Span::length).sum();
    }
  }

  /** A stretch to strike out, and what it was taken for. */
  public record Region(Span span, String why) {}

  public static Story of(String text, List<Mark> marks, List<Region> junk) {
    return new StoryCutter(text, marks, junk).cut();
  }

  /** The same with no more text than lies in a part; the anchors are those of the whole. */
  Story within(Part part) {
    var shown =
        paragraphs.stream()
            .map(Paragraph::pieces)
            .map(pieces -> pieces.stream().filter(piece -> part.has(piece.start)).toList())
            .filter(pieces -> !pieces.isEmpty())
            .map(Paragraph::new)
            .toList();
    return new Story(shown, anchors);
  }

  /** Where on the page a statement begins. */
  public int anchor(int number) {
    return anchors.getOrDefault(number, 0);
  }
}
