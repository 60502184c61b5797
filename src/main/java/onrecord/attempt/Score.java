package onrecord.attempt;

import java.util.Collection;
import java.util.List;

/** How much of a run was answered, and how much of that was right. */
public record Score(Long attempt, Long answered, Long correct) {
  /**
   * The latest marks of the runs' answers. It starts from the runs: asked per mark whether it is
   * the latest, the database would go through the marks of everybody.
   */
  static final String LATEST =
      " and m.id in (select max(l.id) from Mark l where l.answer.attemptId in ?1"
          + " group by l.answer.id)";

  private static final String BY_ATTEMPT =
      "select x.attemptId, count(x), count(case when m.fraction = 1 then 1 end)"
          + " from Mark m join m.answer x where x.attemptId in ?1"
          + LATEST
          + " group by x.attemptId";

  /** Scores by the latest marks; a run without any answer has none. */
  public static List<Score> of(Collection<Long> attempts) {
    return Attempt.find(BY_ATTEMPT, attempts).project(Score.class).list();
  }

  static Score of(Attempt attempt) {
    return in(of(List.of(attempt.id)), attempt);
  }

  static Score in(List<Score> scores, Attempt attempt) {
    return scores.stream()
        .filter(score -> score.attempt.equals(attempt.id))
        .findFirst()
        .orElse(new Score(attempt.id, 0L, 0L));
  }
}
