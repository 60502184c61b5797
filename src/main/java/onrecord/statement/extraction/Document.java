package onrecord.statement.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * What the engine reads: a text exactly as it was read, and what is known about it.
 *
 * @param text the article; all offsets of a {@link Found} point into it
 * @param published null when unknown: then no weekday is resolved
 * @param headline null when unknown
 * @param outlet null when unknown
 * @param kind an {@code OPINION} yields no askable facts
 * @param restored stretches that a person declared to be body text; never called junk
 */
public record Document(
    String text,
    LocalDate published,
    String headline,
    String outlet,
    Kind kind,
    List<Span> restored) {

  /** The kinds of piece an outlet publishes. */
  public enum Kind {
    NEWS,
    ANALYSIS,
    OPINION,
    INTERVIEW
  }

  public Document {
    restored = List.copyOf(restored);
  }

  /** The same text under another headline, or under none. */
  public Document withHeadline(String other) {
    return new Document(text, published, other, outlet, kind, restored);
  }

  /**
   * The same with double quotation marks where the text has single ones for its quotations; all
   * places stay.
   */
  public Document inDoubleMarks() {
    String marked = SingleMarks.doubled(text);
    return marked.equals(text)
        ? this
        : new Document(marked, published, headline, outlet, kind, restored);
  }
}
