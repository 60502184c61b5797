package onrecord.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.system.Stored;
import onrecord.user.User;

/** What a teacher decided on a question, with what it was before, so that it can be undone. */
@Entity
public class Review extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Question question;

  @Enumerated(EnumType.STRING)
  public Verb verb;

  @Enumerated(EnumType.STRING)
  public Question.State stateBefore;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public QuestionVersion versionBefore;

  @ManyToOne(fetch = FetchType.LAZY)
  public User by;

  public Instant at;
  public String reason;
  public Instant undoneAt;

  public enum Verb {
    APPROVE,
    REJECT,
    EDIT,
    RETIRE
  }

  protected Review() {}

  Review(Question question, Verb verb, User by, String reason, Instant now) {
    this.question = question;
    this.verb = verb;
    this.stateBefore = question.state;
    this.versionBefore = question.current;
    this.by = by;
    this.reason = reason;
    this.at = now;
  }
}
