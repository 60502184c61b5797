package onrecord.drafting;

import java.util.List;
import onrecord.question.Question;
import onrecord.statement.extraction.Span;

/**
 * Drafts that drafting again took away.
 *
 * @param all how many nobody had decided on
 * @param reworded how many of them have a successor about the same words
 */
public record Gone(int all, int reworded) {
  static Gone of(List<Question> gone, List<Question> came) {
    long reworded =
        gone.stream().filter(one -> came.stream().anyMatch(other -> touches(one, other))).count();
    return new Gone(gone.size(), (int) reworded);
  }

  private static boolean touches(Question one, Question other) {
    return Span.anyOverlap(one.current.evidence, other.current.evidence);
  }

  /** Those of which the text gives nothing any more. */
  public int lost() {
    return all - reworded;
  }
}
