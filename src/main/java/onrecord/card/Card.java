package onrecord.card;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.classroom.Classroom;
import onrecord.question.Question;
import onrecord.system.Stored;
import onrecord.user.User;

/** One learner's memory of one question, all its versions; rebuilt from answers at any time. */
@Entity
public class Card extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User learner;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Question question;

  /** The class whose assignment brought it, or none. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Classroom classroom;

  public Instant createdAt;
  public String state;
  public double stability;
  public double difficulty;
  public Instant dueAt;

  /** The learner's local day of the last review, as days since 1970-01-01. */
  public Long reviewedDay;

  public Instant reviewedAt;
  public int step;
  public int reps;
  public int lapses;

  protected Card() {}

  public boolean isDue(Instant now) {
    return !dueAt.isAfter(now);
  }
}
