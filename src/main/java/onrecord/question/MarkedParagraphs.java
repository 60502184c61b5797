package onrecord.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.statement.extraction.Span;

/** The paragraphs of an article around its evidence, the evidence marked. */
public record MarkedParagraphs(List<Paragraph> paragraphs) {

  /**
   * @param here whether evidence stands in it
   * @param gap whether text between the paragraph before and this one is left out
   */
  public record Paragraph(List<Piece> pieces, boolean here, boolean gap) {}

  public record Piece(String text, boolean marked) {}

  /**
   * Each paragraph that holds evidence, and the neighbours of the one that holds most of it: who
   * reads it must see what the words stand in, not the whole article. Captions and bylines are no
   * neighbours.
   */
  public static MarkedParagraphs of(String text, List<Span> evidence, List<Span> junk) {
    List<Span> paragraphs =
        paragraphs(text).stream()
            .filter(at -> marked(at, evidence) > 0 || junk.stream().noneMatch(j -> j.contains(at)))
            .toList();
    int main =
        IntStream.range(0, paragraphs.size())
            .boxed()
            .filter(i -> marked(paragraphs.get(i), evidence) > 0)
            .max(Comparator.comparingInt(i -> marked(paragraphs.get(i), evidence)))
            .orElse(Integer.MAX_VALUE);
    var shown = new ArrayList<Paragraph>();
    int last = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean here = marked(paragraphs.get(i), evidence) > 0;
      if (here || Math.abs(i - main) == 1) {
        var pieces = pieces(text, paragraphs.get(i), evidence);
        shown.add(new Paragraph(pieces, here, last >= 0 && i > last + 1));
        last = i;
      }
    }
    return new MarkedParagraphs(List.copyOf(shown));
  }

  private static List<Span> paragraphs(String text) {
    var found = new ArrayList<Span>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        found.add(new Span(from, from + line.length()));
      }
      from += line.length() + 1;
    }
    return found;
  }

  private static int marked(Span paragraph, List<Span> evidence) {
    return evidence.stream().mapToInt(span -> common(paragraph, span)).sum();
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static List<Piece> pieces(String text, Span paragraph, List<Span> evidence) {
    var pieces = new ArrayList<Piece>();
    int at = paragraph.start();
    for (Span span : evidence.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      int start = Math.max(at, span.start());
      int end = Math.min(paragraph.end(), span.end());
      if (start < end) {
        if (at < start) {
          pieces.add(new Piece(text.substring(at, start), false));
        }
        pieces.add(new Piece(text.substring(start, end), true));
        at = end;
      }
    }
    if (at < paragraph.end()) {
      pieces.add(new Piece(text.substring(at, paragraph.end()), false));
    }
    return pieces;
  }
}
