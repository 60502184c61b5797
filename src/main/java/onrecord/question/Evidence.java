package onrecord.question;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.statement.extraction.Span;

/**
 * What a question rests on: stretches of an article version, whose words they are, and until when
 * to trust it.
 *
 * @param text the words at the spans, joined by an ellipsis where something lies between
 * @param speaker null for a fact
 */
public record Evidence(
    ArticleVersion source,
    List<Span> spans,
    String text,
    String speaker,
    LocalDate asOf,
    LocalDate reviewBy) {
  public Evidence {
    spans = List.copyOf(spans);
  }
}
