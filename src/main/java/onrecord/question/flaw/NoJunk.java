package onrecord.question.flaw;

import java.util.List;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;

/** Captions, bylines and notices are evidence for nothing. */
final class NoJunk implements Check {
  /** Of a long stretch so little may be a caption between two paragraphs. */
  private static final double LITTLE = 0.3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return reading != null
            && draft.evidence() != null
            && draft.evidence().spans().stream().anyMatch(span -> isJunk(span, draft, reading))
        ? List.of(
            Flaw.reject("junk_region", "The evidence lies in a caption, a byline or a notice."))
        : List.of();
  }

  /** Much of the evidence lies there, or all that it has of the answer. */
  private static boolean isJunk(Span evidence, Draft draft, Reading reading) {
    String text = reading.text();
    var junk = reading.found().junk().stream().map(Junk::span).filter(evidence::overlaps).toList();
    int length = 0;
    String rest = evidence.in(text);
    for (Span span : junk) {
      int start = Math.max(span.start(), evidence.start());
      int end = Math.min(span.end(), evidence.end());
      length += end - start;
      rest = rest.replace(text.substring(start, end), " ");
    }
    return length > LITTLE * evidence.length()
        || length > 0 && !hasAny(rest, draft) && hasAny(evidence.in(text), draft);
  }

  private static boolean hasAny(String words, Draft draft) {
    var told = Words.content(words);
    return draft.item().rightAnswers().stream()
        .flatMap(key -> Words.content(key).stream())
        .anyMatch(told::contains);
  }
}
