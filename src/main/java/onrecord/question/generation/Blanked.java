package onrecord.question.generation;

import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** Words of an article with some stretches blanked out, so that places stay what they are. */
final class Blanked {
  private Blanked() {}

  /** The stretch at a place without what the others have of it. */
  static String without(Stream<Span> others, Span at, String text) {
    var words = new StringBuilder(at.in(text));
    others.forEach(
        other -> {
          int from = Math.max(0, other.start() - at.start());
          int to = Math.min(words.length(), other.end() - at.start());
          if (from < to) {
            words.replace(from, to, " ".repeat(to - from));
          }
        });
    return words.toString();
  }

  /** The same without what the reports give as somebody's words. */
  static String withoutReported(Stream<Attribution> reports, Span at, String text) {
    return without(reports.flatMap(report -> report.content().stream()), at, text);
  }
}
