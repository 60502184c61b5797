package onrecord.attempt;

import onrecord.answer.Mark;
import onrecord.system.Rows;

/** How much of a run was answered, and how much of that was right. */
public record Score(long answered, long correct, double points) {
  /** It starts from the run: asked per mark whether it is the latest, all marks would be read. */
  private static final String BY_LATEST =
      """
      select count(*), count(*) filter (where m.fraction = 1),
        coalesce(sum(m.fraction), 0)
      from answer a cross join lateral %s m
      where a.attempt_id = ?"""
          .formatted(Mark.LATEST_FRACTION);

  /** Whether some answers were right in part. */
  public boolean hasParts() {
    return points > correct;
  }

  /** A run without any answer has none. */
  static Score of(Attempt attempt) {
    return Rows.first(
            BY_LATEST, row -> new Score(row.number(), row.number(), row.fraction()), attempt.id)
        .orElseThrow();
  }
}
