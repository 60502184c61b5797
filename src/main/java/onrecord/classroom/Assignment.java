package onrecord.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onrecord.quiz.Quiz;
import onrecord.system.Refused;
import onrecord.system.Rows;
import onrecord.system.Stored;
import onrecord.user.User;

/** A quiz given to a class, with its dates and rules. */
@Entity
public class Assignment extends Stored {
  private static final String WITH_QUIZ_AND_CLASS =
      "from Assignment a join fetch a.quiz join fetch a.classroom where ";

  private static final String MEMBER =
      "exists (select 1 from Membership m where m.classroom = a.classroom and m.user = ?1 and ";

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

  /**
   * When somebody first began; null before. Only {@link #begin} writes it: whoever moves the dates
   * at the same moment has read that nobody began, and would write that back.
   */
  @Column(updatable = false)
  public Instant startedAt;

  public Instant createdAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  public enum Mode {
    /** Right or wrong, why, and the evidence after each answer. */
    PRACTICE,
    /** The score once handed in, all else after the close. */
    TEST
  }

  protected Assignment() {}

  /** The columns that {@link #of} takes, of an assignment s, its class c and its quiz q. */
  public static final String COLUMNS =
      "s.id, s.mode, s.opens_at, s.due_at, s.closes_at, s.shuffle, s.max_attempts, s.started_at,"
          + " s.created_at, c.id, c.name, c.zone, q.id, q.title";

  /** As far as a run needs it; to be read only. */
  public static Assignment of(Rows.Row row) throws SQLException {
    var assignment = new Assignment();
    assignment.id = row.number();
    assignment.mode = Mode.valueOf(row.text());
    assignment.opensAt = row.instant();
    assignment.dueAt = row.instant();
    assignment.closesAt = row.instant();
    assignment.shuffle = row.flag();
    assignment.maxAttempts = row.smallOrNull();
    assignment.startedAt = row.instant();
    assignment.createdAt = row.instant();
    assignment.classroom = Classroom.known(row.number(), row.text(), row.text());
    assignment.quiz = Quiz.known(row.number(), row.text());
    return assignment;
  }

  public Assignment(
      Classroom classroom, Quiz quiz, Mode mode, Instant opensAt, User by, Instant now) {
    this.classroom = classroom;
    this.quiz = quiz;
    this.mode = mode;
    this.opensAt = opensAt;
    this.createdBy = by;
    this.createdAt = now;
    quiz.given(now);
  }

  /** When it is due and when it closes (either may be null), and how it is taken. */
  public void rule(Instant dueAt, Instant closesAt, boolean shuffle, Integer maxAttempts) {
    this.dueAt = dueAt;
    this.closesAt = closesAt;
    this.shuffle = shuffle;
    this.maxAttempts = maxAttempts;
  }

  Schedule schedule() {
    return new Schedule(opensAt, dueAt, closesAt);
  }

  /** Moves its dates. A test that nobody began has shown no answers, and may become practice. */
  void reschedule(Schedule schedule, Instant now) {
    if (isStarted() && isTest() && isClosed(now) && !closesAt.equals(schedule.closesAt())) {
      throw new Refused(
          "This test has closed, and its answers were shown. Assign the quiz again instead.");
    }
    opensAt = schedule.opensAt();
    dueAt = schedule.dueAt();
    closesAt = schedule.closesAt();
  }

  /**
   * Its row as it is now, held: whoever begins meanwhile waits, and then meets what has changed.
   */
  public void hold() {
    getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Likewise before it is read: of two who delete it the second finds nothing. */
  public static void hold(long id) {
    Rows.first("select id from assignment where id = ? for update", Rows.Row::number, id);
  }

  /** All rows of a class, held. */
  public static void holdOf(Classroom classroom) {
    Rows.all(
        "select id from assignment where classroom_id = ? order by id for update",
        Rows.Row::number,
        classroom.id);
  }

  /**
   * Holds a row before it is read for somebody who begins: until then its rules stay and nobody
   * deletes it. Many may hold it so at once, but the first, who notes that somebody began.
   */
  public static void holdToBegin(long id) {
    var begun = " and started_at is not null for share";
    String row = "select id from assignment where id = ?";
    if (Rows.first(row + begun, Rows.Row::number, id).isEmpty()) {
      Rows.first(row + " for update", Rows.Row::number, id);
    }
  }

  /** Changes how it is taken, which all are to be asked alike. */
  void change(Rules rules) {
    if (isStarted()) {
      throw new Refused("Somebody has begun, so the rules stay as they are.");
    }
    mode = rules.chosen();
    shuffle = rules.shuffles();
    maxAttempts = rules.maxAttempts();
  }

  boolean follows(Rules rules) {
    return mode == rules.chosen()
        && shuffle == rules.shuffles()
        && Objects.equals(maxAttempts, rules.maxAttempts());
  }

  /** Notes that somebody began; of those who come together the first does. */
  public void begin(Instant now) {
    if (!isStarted()) {
      update("startedAt = ?1 where id = ?2 and startedAt is null", now, id);
    }
  }

  boolean isStarted() {
    return startedAt != null;
  }

  /** The assignment, its quiz and its class, for a member of that class. */
  public static Optional<Assignment> givenTo(User user, long id) {
    return visible(id, user, "m.role = LEARNER");
  }

  public static Optional<Assignment> taughtBy(User user, long id) {
    return visible(id, user, "m.role in (TEACHER, ASSISTANT)");
  }

  /** For what an assistant may not do: deleting what learners answered. */
  public static Optional<Assignment> ledBy(User user, long id) {
    return visible(id, user, "m.role = TEACHER");
  }

  /** A class's assignments with their quizzes, the latest first. */
  static List<Assignment> of(Classroom classroom, int page, int size) {
    return find(
            "from Assignment a join fetch a.quiz where a.classroom = ?1"
                + " order by a.opensAt desc, a.id desc",
            classroom)
        .page(page, size)
        .list();
  }

  /** The same given to the same class a moment ago, as by a second click. */
  Optional<Assignment> twin(Instant now) {
    return Assignment.<Assignment>list(
            "classroom = ?1 and quiz = ?2 and mode = ?3 and createdAt > ?4",
            classroom,
            quiz,
            mode,
            now.minus(Duration.ofMinutes(1)))
        .stream()
        .filter(other -> other.schedule().equals(schedule()) && other.shuffle == shuffle)
        .filter(other -> Objects.equals(other.maxAttempts, maxAttempts))
        .findFirst();
  }

  private static Optional<Assignment> visible(long id, User user, String role) {
    return find(WITH_QUIZ_AND_CLASS + MEMBER + role + ") and a.id = ?2", user, id)
        .firstResultOptional();
  }

  public boolean isTest() {
    return mode == Mode.TEST;
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
