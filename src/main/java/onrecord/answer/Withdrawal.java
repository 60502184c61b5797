package onrecord.answer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A learner took a flashcard answer back: it stays on record and counts no more. */
@Entity
public class Withdrawal extends PanacheEntityBase {
  @Id public Long answerId;

  public Instant at;

  protected Withdrawal() {}

  public Withdrawal(Answer answer, Instant now) {
    this.answerId = answer.id;
    this.at = now;
  }
}
