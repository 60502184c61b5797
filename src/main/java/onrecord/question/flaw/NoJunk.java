package onrecord.question.flaw;

import java.util.List;
import onrecord.statement.extraction.Span;

/** Captions, bylines and notices are evidence for nothing. */
final class NoJunk implements Check {
  /** Of a long stretch so little may be a caption between two paragraphs. */
  private static final double LITTLE = 0.3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return reading != null
            && draft.evidence() != null
            && draft.evidence().spans().stream().anyMatch(span -> isJunk(span, reading))
        ? List.of(
            Flaw.reject("junk_region", "The evidence lies in a caption, a byline or a notice."))
        : List.of();
  }

  private static boolean isJunk(Span evidence, Reading reading) {
    int junk =
        reading.found().junk().stream()
            .map(found -> found.span())
            .filter(evidence::overlaps)
            .mapToInt(
                span ->
                    Math.min(span.end(), evidence.end()) - Math.max(span.start(), evidence.start()))
            .sum();
    return junk > LITTLE * evidence.length();
  }
}
