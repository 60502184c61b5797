package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Quotations;
import onrecord.statement.extraction.Span;

/**
 * The article's own words: its paragraphs without junk and without what stands in quotation marks.
 */
final class Body {
  private Body() {}

  static List<String> paragraphs(Story story) {
    var paragraphs = new ArrayList<String>();
    int from = 0;
    for (String paragraph : story.text().split("\n")) {
      if (!paragraph.isBlank()
          && !story.reading.inJunk(new Span(from, from + paragraph.length()))) {
        paragraphs.add(Quotations.without(paragraph));
      }
      from += paragraph.length() + 1;
    }
    return paragraphs;
  }
}
