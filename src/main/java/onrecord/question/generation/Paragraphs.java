package onrecord.question.generation;

import java.util.ArrayList;
import java.util.stream.Stream;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;

/** The paragraphs of an article, one a line, without what is no text of its body. */
final class Paragraphs {
  /**
   * @param at the part of it that is text: a dateline is only its beginning
   * @param whole whether that is all of it
   */
  record Paragraph(Span at, boolean whole) {
    String in(String text) {
      return at.in(text);
    }
  }

  private Paragraphs() {}

  static Stream<Paragraph> of(Reading reading) {
    var all = new ArrayList<Paragraph>();
    int from = 0;
    for (String line : reading.text().split("\n", -1)) {
      Span at = new Span(from, from + line.length());
      int start =
          reading.found().junk().stream()
              .map(Junk::span)
              .filter(at::overlaps)
              .mapToInt(Span::end)
              .max()
              .orElse(from);
      if (start < at.end()) {
        all.add(new Paragraph(new Span(start, at.end()), start == from));
      }
      from = at.end() + 1;
    }
    return all.stream();
  }
}
