package onrecord.card;

import java.time.Instant;
import java.util.List;
import onrecord.answer.Mark;
import onrecord.card.scheduling.Rating;

/** One final answer as a card sees it: when it became final, and what it says about the memory. */
record Review(Instant at, Rating rating) {
  /**
   * All final answers to a question in the order in which they became final: a test's with its
   * submission, all others at once; one whose run was deleted tells it itself. What was withdrawn
   * counts no more. (The runs belong to a package further down; only their rows are read.)
   */
  private static final String FINAL =
      """
      select coalesce(a.final_at,
          case s.mode when 'TEST' then t.submitted_at else a.answered_at end) as at,
        coalesce(a.rating, case when m.fraction >= 1 then 'GOOD' else 'AGAIN' end) as rating
      from answer a join question_version v on v.id = a.version_id
      left join lateral %s m on true
      left join attempt t on t.id = a.attempt_id
      left join assignment s on s.id = t.assignment_id
      where a.learner_id = :learner and v.question_id = :question
        and (s.mode is distinct from 'TEST' or t.submitted_at is not null)
        and not exists (select from withdrawal w where w.answer_id = a.id)
      order by 1, a.id"""
          .formatted(Mark.LATEST_FRACTION);

  static List<Review> of(Card card) {
    return Card.getEntityManager()
        .createNativeQuery(FINAL, Row.class)
        .setParameter("learner", card.learner.id)
        .setParameter("question", card.question.id)
        .getResultStream()
        .map(row -> ((Row) row).review())
        .toList();
  }

  public record Row(Instant at, String rating) {
    Review review() {
      return new Review(at, Rating.valueOf(rating));
    }
  }
}
