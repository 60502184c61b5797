package onrecord.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import onrecord.quiz.Quiz;
import onrecord.system.Stored;
import onrecord.user.User;

/** A quiz given to a class, with its dates and rules. */
@Entity
public class Assignment extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Classroom classroom;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Quiz quiz;

  @Enumerated(EnumType.STRING)
  public Mode mode;

  public Instant opensAt;
  public Instant dueAt;
  public Instant closesAt;
  public boolean shuffle;

  /** Null: as often as one likes. */
  public Integer maxAttempts;

  public Instant createdAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  public enum Mode {
    /** Right or wrong, why, and the evidence after each answer. */
    PRACTICE,
    /** All of it after the close. */
    TEST
  }

  protected Assignment() {}

  public Assignment(
      Classroom classroom, Quiz quiz, Mode mode, Instant opensAt, User by, Instant now) {
    this.classroom = classroom;
    this.quiz = quiz;
    this.mode = mode;
    this.opensAt = opensAt;
    this.createdBy = by;
    this.createdAt = now;
  }

  /** When it is due and when it closes (either may be null), and how it is taken. */
  public void rule(Instant dueAt, Instant closesAt, boolean shuffle, Integer maxAttempts) {
    this.dueAt = dueAt;
    this.closesAt = closesAt;
    this.shuffle = shuffle;
    this.maxAttempts = maxAttempts;
  }

  /** The assignment, its quiz and its class, for a member of that class. */
  public static Optional<Assignment> givenTo(User user, long id) {
    return visible(id, user, "m.role = LEARNER");
  }

  public static Optional<Assignment> taughtBy(User user, long id) {
    return visible(id, user, "m.role in (TEACHER, ASSISTANT)");
  }

  private static Optional<Assignment> visible(long id, User user, String role) {
    return find(
            "from Assignment a join fetch a.quiz join fetch a.classroom where a.id = ?1 and exists"
                + " (select 1 from Membership m where m.classroom = a.classroom and m.user = ?2 and "
                + role
                + ")",
            id,
            user)
        .firstResultOptional();
  }

  public boolean isOpen(Instant now) {
    return !opensAt.isAfter(now) && !isClosed(now);
  }

  public boolean isClosed(Instant now) {
    return closesAt != null && !closesAt.isAfter(now);
  }

  /** Whether a learner may see keys, reasons and evidence of what they answered. */
  public boolean showsAnswers(Instant now) {
    return mode == Mode.PRACTICE || isClosed(now);
  }
}
