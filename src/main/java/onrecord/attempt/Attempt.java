package onrecord.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.answer.Given;
import onrecord.classroom.Assignment;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Response;
import onrecord.system.Rows;
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
  public Instant submittedAt;

  protected Attempt() {}

  /**
   * A run of that learner's with its assignment, in one statement. To be read: what changes a run
   * is a statement of its own, which looks at the row as it is then.
   */
  public static Optional<Attempt> by(User learner, long id) {
    return Rows.first(Sitting.RUN, row -> of(row, learner), id, learner.id);
  }

  static Attempt of(Rows.Row row, User learner) throws SQLException {
    var attempt = new Attempt();
    attempt.id = row.number();
    attempt.learner = learner;
    attempt.number = row.small();
    attempt.seed = row.number();
    attempt.asked = row.numbers();
    attempt.startedAt = row.instant();
    attempt.answered = row.small();
    attempt.submittedAt = row.instant();
    attempt.assignment = Assignment.of(row);
    return attempt;
  }

  /** A run as {@link #by}, and what was answered in it so far, in one statement. */
  static Optional<Sitting> sitting(User learner, long id, Instant now) {
    return Rows.first(Sitting.QUERY, row -> Sitting.of(row, learner), now, now, id, learner.id);
  }

  /** What it asks and how. */
  Paper paper() {
    return new Paper(id, learner.id, isPractice(), assignment.shuffle, seed, asked);
  }

  /**
   * Saves an answer with the mark it earns. In a test that is one statement and so a transaction by
   * itself; in practice the answer is final at once, and its card moves in the same transaction.
   */
  public Saved answer(
      int position, QuestionVersion version, Response response, User learner, Instant now) {
    double fraction = version.item().grade(response);
    if (!isPractice()) {
      return Saved.save(paper(), position, response, fraction, now);
    }
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              var saved = Saved.save(paper(), position, response, fraction, now);
              if (saved.fresh()) {
                Finals.now(this, learner, version.question.id, fraction, now);
              }
              return saved;
            });
  }

  /** Hands the run in, which makes a test's answers final. A second time changes nothing. */
  public void handIn(User learner, Instant now) {
    Finals.submit(this, learner, now);
  }

  /** Hands the run in; false where that was done before. */
  boolean submit(Instant at) {
    return update("submittedAt = ?1 where id = ?2 and submittedAt is null", at, id) == 1;
  }

  /** Open runs of assignments that have closed, a batch of them. */
  static List<Long> overdue(Instant now) {
    return getEntityManager()
        .createQuery(
            "select a.id from Attempt a where a.submittedAt is null"
                + " and a.assignment.closesAt <= :now order by a.id",
            Long.class)
        .setParameter("now", now)
        .setMaxResults(200)
        .getResultList();
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Closed, but nobody has handed it in yet. */
  boolean isOverdue(Instant now) {
    return submittedAt == null && assignment.isClosed(now);
  }

  /** When it counts as handed in, if that is done now. */
  Instant submission(Instant now) {
    return assignment.isClosed(now) ? assignment.closesAt : now;
  }

  public int size() {
    return asked.length;
  }

  public boolean isPractice() {
    return assignment.mode == Assignment.Mode.PRACTICE;
  }

  /** The places without an answer. */
  public List<Integer> openPlaces(List<Given> given) {
    return IntStream.rangeClosed(1, asked.length)
        .filter(place -> given.stream().noneMatch(g -> g.position() == place))
        .boxed()
        .toList();
  }
}
