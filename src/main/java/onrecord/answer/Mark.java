package onrecord.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.system.Stored;

/** The fraction an answer got; append-only, the latest counts. */
@Entity
public class Mark extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Answer answer;

  /** 0 to 1. */
  public double fraction;

  public Instant madeAt;

  protected Mark() {}

  public Mark(Answer answer, double fraction, Instant now) {
    this.answer = answer;
    this.fraction = fraction;
    this.madeAt = now;
  }
}
