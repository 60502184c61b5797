package onrecord.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.classroom.Assignment;
import onrecord.system.Stored;
import onrecord.user.User;

/** One learner's run through an assigned quiz. */
@Entity
public class Attempt extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Assignment assignment;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User learner;

  /** The learner's first, second, ... run at this assignment, from 1. */
  public int number;

  public long seed;

  /** Ids of the question versions, in the order asked; fixed at the start. */
  public long[] asked;

  public Instant startedAt;
  public int answered;
  public Instant answeredAt;
  public Instant submittedAt;

  protected Attempt() {}

  public boolean isSubmitted() {
    return submittedAt != null;
  }
}
