package onrecord.home;

import java.time.Duration;
import java.time.Instant;
import onrecord.card.Card;
import onrecord.user.User;

/** How many flashcards wait now, and when the next one comes. */
public record Due(long cards, Instant next) {
  private static final Duration PER_CARD = Duration.ofSeconds(15);

  static Due of(User user, Instant now) {
    return Card.find(
            "select count(case when c.dueAt <= ?2 then 1 end),"
                + " min(case when c.dueAt > ?2 then c.dueAt end)"
                + " from Card c where c.learner = ?1 and c.question.state = APPROVED",
            user,
            now)
        .project(Due.class)
        .singleResult();
  }

  public Duration takes() {
    return PER_CARD.multipliedBy(cards);
  }
}
