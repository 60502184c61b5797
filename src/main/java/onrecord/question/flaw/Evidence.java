package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.statement.extraction.Span;

/**
 * Where the article says it.
 *
 * @param spans in order of the text
 * @param text the words of all spans, joined by an ellipsis
 */
public record Evidence(List<Span> spans, String text) {
  public Evidence {
    spans = List.copyOf(spans);
  }

  /** The evidence at these spans of a text, its words copied from there. */
  public static Evidence of(List<Span> spans, String text) {
    return new Evidence(spans, words(spans, text));
  }

  /** Whether the words still stand where the spans point. */
  boolean isIn(String article) {
    return spans.stream().allMatch(span -> span.end() <= article.length())
        && Words.plain(words(spans, article)).equals(Words.plain(text));
  }

  /** Its sentences, none of which runs from one span into the next. */
  Stream<String> sentences() {
    return SentenceEnds.of(text);
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
