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
import java.util.stream.Stream;
import onrecord.answer.Given;
import onrecord.classroom.Assignment;
import onrecord.question.QuestionVersion;
import onrecord.question.item.OptionOrder;
import onrecord.question.item.Response;
import onrecord.system.Rows;
import onrecord.system.Stored;
import onrecord.user.User;

/** One learner's run through an assigned quiz. */
@Entity
public class Attempt extends Stored {
  /**
   * An answer, its mark and the run's counters in one statement. The run's row is locked first, so
   * a submission comes either before (nothing is saved) or after; the unique place of an answer
   * makes a second click, a second tab or a second node save nothing.
   */
  private static final String SAVE =
      """
      with open as (
        select id from attempt where id = ? and submitted_at is null for update),
      fresh as (
        insert into answer
          (learner_id, version_id, place, attempt_id, position, picked, answered_at)
        select ?, ?, 'QUIZ', id, ?, ?, ? from open
        on conflict (attempt_id, position) do nothing returning id, attempt_id, answered_at),
      marked as (
        insert into mark (answer_id, fraction, made_at) select id, ?, answered_at from fresh),
      counted as (
        update attempt set answered = answered + 1, answered_at = fresh.answered_at
        from fresh where attempt.id = fresh.attempt_id)
      select (select count(*) from open) = 1, (select count(*) from fresh) = 1,
        (select coalesce(string_agg(position::text, ' '), '') from answer
          where attempt_id = ? and position > ?)""";

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

  /**
   * What became of an answer that was sent.
   *
   * @param open false where the run was handed in before
   * @param fresh false where there was an answer already, which stays
   * @param later the places after it that have an answer, such as "4 7"
   */
  public record Saved(boolean open, boolean fresh, String later) {}

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
    attempt.asked = Stream.of(row.array(Long[].class)).mapToLong(Long::longValue).toArray();
    attempt.startedAt = row.instant();
    attempt.answered = row.small();
    attempt.answeredAt = row.instant();
    attempt.submittedAt = row.instant();
    attempt.assignment = Assignment.of(row);
    return attempt;
  }

  /** A run as {@link #by}, and what was answered in it so far, in one statement. */
  static Optional<Sitting> sitting(User learner, long id) {
    return Rows.first(Sitting.QUERY, row -> Sitting.of(row, learner), id, learner.id);
  }

  /**
   * Saves an answer with the mark it earns. In a test that is one statement and so a transaction by
   * itself; in practice the answer is final at once, and its card moves in the same transaction.
   */
  public Saved answer(
      int position, QuestionVersion version, Response response, User learner, Instant now) {
    double fraction = version.item().grade(response);
    if (!isPractice()) {
      return save(position, response, fraction, now);
    }
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              var saved = save(position, response, fraction, now);
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

  /** Saves an answer once; what is there already stays. */
  private Saved save(int position, Response response, double fraction, Instant now) {
    return Rows.first(
            SAVE,
            row -> new Saved(row.flag(), row.flag(), row.text()),
            id,
            learner.id,
            asked[position - 1],
            position,
            response.stored(),
            now,
            fraction,
            id,
            position)
        .orElseThrow();
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

  boolean asks(int position) {
    return position >= 1 && position <= asked.length;
  }

  /** At each shown place, the option's place in the version's own order. */
  List<Integer> optionOrder(int position, int options) {
    return assignment.shuffle
        ? OptionOrder.of(seed + position, options)
        : IntStream.range(0, options).boxed().toList();
  }

  /** The option of the version that was picked by the number it was shown with, or null. */
  Integer optionAt(int position, int options, String number) {
    return IntStream.rangeClosed(1, options)
        .filter(shown -> String.valueOf(shown).equals(number))
        .mapToObj(shown -> optionOrder(position, options).get(shown - 1))
        .findFirst()
        .orElse(null);
  }

  public boolean isPractice() {
    return assignment.mode == Assignment.Mode.PRACTICE;
  }

  /** The next place without an answer after one that was just saved, or null. */
  Integer nextAfter(int position, Saved saved) {
    var later = List.of(saved.later().split(" "));
    return IntStream.rangeClosed(position + 1, asked.length)
        .boxed()
        .filter(place -> !later.contains(place.toString()))
        .findFirst()
        .orElse(null);
  }

  /** The places without an answer. */
  public List<Integer> openPlaces(List<Given> given) {
    return IntStream.rangeClosed(1, asked.length)
        .filter(place -> given.stream().noneMatch(g -> g.position() == place))
        .boxed()
        .toList();
  }

  /** Whether its learner may see keys, reasons and evidence of what was answered. */
  public boolean showsAnswers(Instant now) {
    return assignment.showsAnswers(now);
  }
}
