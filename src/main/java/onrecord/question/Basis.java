package onrecord.question;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.question.flaw.Evidence;
import onrecord.statement.extraction.Span;

/**
 * What a question rests on: stretches of an article version, whose words they are, and until when
 * to trust it.
 *
 * @param text the words at the spans, joined by an ellipsis where something lies between
 * @param speaker null for a fact
 */
public record Basis(
    ArticleVersion source,
    List<Span> spans,
    String text,
    String speaker,
    LocalDate asOf,
    LocalDate reviewBy) {
  public Basis {
    spans = List.copyOf(spans);
  }

  /** The same words, said by somebody else or on another day. */
  public Basis corrected(String said, LocalDate day) {
    return new Basis(source, spans, text, said, day, reviewBy);
  }

  /** Whether its words stand in the article where its spans point. */
  boolean isInPlace() {
    String article = source.text;
    return !spans.isEmpty()
        && !text.isBlank()
        && spans.stream().allMatch(span -> span.end() <= article.length())
        && folded(text).equals(folded(Evidence.of(spans, article).text()));
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
