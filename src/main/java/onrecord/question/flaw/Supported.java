package onrecord.question.flaw;

import java.util.List;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** What was said, as far as a question's evidence consists of it. */
final class Supported {
  private static final double MOSTLY = 0.6;

  private Supported() {}

  /** The attributions of which the content makes up most of a stretch of the evidence. */
  static List<Attribution> by(Draft draft, Reading reading) {
    return draft.evidence() == null
        ? List.of()
        : reading.found().attributions().stream()
            .filter(said -> draft.evidence().spans().stream().anyMatch(at -> isMostly(at, said)))
            .toList();
  }

  private static boolean isMostly(Span span, Attribution said) {
    int inside = 0;
    for (Span content : said.content()) {
      int end = Math.min(span.end(), content.end());
      inside += Math.max(0, end - Math.max(span.start(), content.start()));
    }
    return span.length() > 0 && inside >= MOSTLY * span.length();
  }
}
