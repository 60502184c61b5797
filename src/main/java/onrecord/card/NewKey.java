package onrecord.card;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import onrecord.question.AfterNewKey;
import onrecord.question.Question;

/**
 * Where another answer is right than what its learners remember, a card comes back the next day.
 */
@Singleton
class NewKey {
  private static final String NEXT_DAY =
      "update card c set due_at = least(c.due_at,"
          + " (date_trunc('day', (cast(:now as timestamptz) at time zone u.zone)"
          + " - make_interval(hours => u.day_start)) + interval '1 day'"
          + " + make_interval(hours => u.day_start)) at time zone u.zone)"
          + " from users u where u.id = c.learner_id and c.question_id = :question";

  @Produces
  @Singleton
  AfterNewKey follow() {
    return new AfterNewKey(NewKey::comeBack);
  }

  private static void comeBack(Question question, Instant now) {
    Card.getEntityManager()
        .createNativeQuery(NEXT_DAY)
        .setParameter("now", now)
        .setParameter("question", question.id)
        .executeUpdate();
  }
}
