package onrecord.card;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import onrecord.card.scheduling.LocalDays;
import onrecord.question.AfterNewKey;
import onrecord.question.Question;

/**
 * Where another answer is right than what its learners remember, a card comes back the next day.
 */
@Singleton
class NewKey {
  private static final String DAYS =
      "select distinct u.zone, u.day_start from card c join users u on u.id = c.learner_id"
          + " where c.question_id = :question";

  private static final String NEXT_DAY =
      "update card c set due_at = :next from users u where u.id = c.learner_id"
          + " and c.question_id = :question and c.due_at > :next"
          + " and u.zone = :zone and u.day_start = :start";

  /** When days begin for some of the learners: the database may not know their zone by its name. */
  public record Days(String zone, int start) {
    Instant next(Instant now) {
      var days = new LocalDays(ZoneId.of(zone), start);
      return days.start(days.day(now) + 1);
    }
  }

  @Produces
  @Singleton
  AfterNewKey follow() {
    return new AfterNewKey(NewKey::comeBack);
  }

  private static void comeBack(Question question, Instant now) {
    Card.getEntityManager()
        .createNativeQuery(DAYS, Days.class)
        .setParameter("question", question.id)
        .getResultList()
        .forEach(days -> comeBack(question, (Days) days, now));
  }

  private static void comeBack(Question question, Days days, Instant now) {
    Card.getEntityManager()
        .createNativeQuery(NEXT_DAY)
        .setParameter("next", days.next(now))
        .setParameter("zone", days.zone())
        .setParameter("start", days.start())
        .setParameter("question", question.id)
        .executeUpdate();
  }
}
