package onrecord.drafting;

import java.util.List;
import onrecord.question.Question;

/**
 * Drafts that drafting again took away.
 *
 * @param all how many nobody had decided on
 * @param reworded how many of them have a successor about the same words
 */
public record Gone(int all, int reworded) {
  static Gone of(List<Question> gone, List<Question> came) {
    long reworded =
        gone.stream().filter(one -> came.stream().anyMatch(other -> touch(one, other))).count();
    return new Gone(gone.size(), (int) reworded);
  }

  private static boolean touch(Question one, Question other) {
    return one.current.evidence.stream()
        .anyMatch(words -> other.current.evidence.stream().anyMatch(words::overlaps));
  }

  /** Those of which the text gives nothing any more. */
  public int lost() {
    return all - reworded;
  }
}
