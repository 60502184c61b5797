package onrecord.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.answer.Given;
import onrecord.classroom.Assignment;
import onrecord.question.QuestionVersion;
import onrecord.question.item.OptionOrder;
import onrecord.question.item.Response;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.User;
import org.hibernate.jpa.HibernateHints;

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
        select id from attempt where id = :attempt and submitted_at is null for update),
      fresh as (
        insert into answer
          (learner_id, version_id, place, attempt_id, position, picked, answered_at)
        select :learner, :version, 'QUIZ', id, :position, :picked, :now from open
        on conflict (attempt_id, position) do nothing returning id),
      marked as (
        insert into mark (answer_id, fraction, made_at) select id, :fraction, :now from fresh),
      counted as (
        update attempt set answered = answered + 1, answered_at = :now
        from fresh where attempt.id = :attempt)
      select (select count(*) from open) = 1 as open, (select count(*) from fresh) = 1 as fresh,
        (select coalesce(string_agg(cast(answer.position as text), ' '), '') from answer
          where attempt_id = :attempt and answer.position > :position) as later""";

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
    return find(
            "from Attempt a join fetch a.assignment where a.id = ?1 and a.learner = ?2",
            id,
            learner)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .singleResultOptional();
  }

  /** The learner's runs at an assignment, the latest first. */
  public static List<Attempt> at(Assignment assignment, User learner) {
    return find("assignment = ?1 and learner = ?2 order by number desc", assignment, learner)
        .page(0, 20)
        .list();
  }

  /** A run as {@link #by}, and what was answered in it so far, in one statement. */
  static Optional<Sitting> sitting(User learner, long id) {
    return getEntityManager()
        .createQuery(Sitting.QUERY, Object[].class)
        .setParameter("id", id)
        .setParameter("learner", learner)
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultList()
        .stream()
        .map(Sitting::of)
        .findFirst();
  }

  private static Optional<Attempt> last(Assignment assignment, User learner) {
    return find("assignment = ?1 and learner = ?2 order by number desc", assignment, learner)
        .firstResultOptional();
  }

  /** The run that is under way, else a new one. */
  public static Attempt start(Assignment assignment, User learner, long seed, Instant now) {
    var last = last(assignment, learner).orElse(null);
    if (last != null && !last.isSubmitted()) {
      return last;
    }
    int runs = last == null ? 0 : last.number;
    Starting.check(assignment, runs, now);
    long[] asked = Starting.order(assignment, seed);
    // Of two clicks at once the second waits here for the first, adds nothing and finds its run.
    getEntityManager()
        .createNativeQuery(
            "insert into attempt (assignment_id, learner_id, number, seed, asked, started_at)"
                + " values (:assignment, :learner, :number, :seed, :asked, :now)"
                + " on conflict do nothing")
        .setParameter("assignment", assignment.id)
        .setParameter("learner", learner.id)
        .setParameter("number", runs + 1)
        .setParameter("seed", seed)
        .setParameter("asked", asked)
        .setParameter("now", now)
        .executeUpdate();
    assignment.begin(now);
    return last(assignment, learner)
        .filter(run -> !run.isSubmitted())
        .orElseThrow(() -> new Refused("This run was handed in meanwhile. Start again."));
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
    return (Saved)
        getEntityManager()
            .createNativeQuery(SAVE, Saved.class)
            // nothing waits in the session, so looking for it would be in vain
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("attempt", id)
            .setParameter("learner", learner.id)
            .setParameter("version", asked[position - 1])
            .setParameter("position", position)
            .setParameter("picked", response.stored())
            .setParameter("fraction", fraction)
            .setParameter("now", now)
            .getSingleResult();
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
