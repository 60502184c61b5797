package onrecord.attempt;

import java.util.List;
import org.hibernate.Session;

/** How much of a run was answered, and how much of that was right. */
public record Score(Long attempt, Long answered, Long correct) {
  /**
   * By the latest marks. It starts from the runs: asked per mark whether it is the latest, the
   * database would go through the marks of everybody.
   */
  private static final String BY_ATTEMPT =
      """
      select a.attempt_id, count(*), count(*) filter (where m.fraction = 1)
      from answer a cross join lateral (
        select fraction from mark where answer_id = a.id order by id desc limit 1) m
      where a.attempt_id = any(:attempts) group by a.attempt_id""";

  /** A run without any answer has none. */
  public static List<Score> of(List<Attempt> attempts) {
    return Attempt.getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(BY_ATTEMPT, Score.class)
        .setParameter("attempts", attempts.stream().map(run -> run.id).toArray(Long[]::new))
        .getResultList();
  }

  static Score of(Attempt attempt) {
    return in(of(List.of(attempt)), attempt);
  }

  static Score in(List<Score> scores, Attempt attempt) {
    return scores.stream()
        .filter(score -> score.attempt.equals(attempt.id))
        .findFirst()
        .orElse(new Score(attempt.id, 0L, 0L));
  }
}
