package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Quotations;

/**
 * The article's own words: its paragraphs without junk, such as a dateline, and without what stands
 * in quotation marks.
 */
final class Body {
  private Body() {}

  static List<String> paragraphs(Story story) {
    return Paragraphs.of(story.reading)
        .map(paragraph -> Quotations.without(paragraph.in(story.text())))
        .filter(words -> !words.isBlank())
        .toList();
  }
}
