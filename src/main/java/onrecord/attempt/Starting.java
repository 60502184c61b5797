package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.classroom.Assignment;
import onrecord.question.item.OptionOrder;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.system.Rows;
import onrecord.user.User;

/**
 * The run a learner is in after starting: the one that was under way, else a new one.
 *
 * @param fresh whether it is new, so that nothing in it is answered
 */
public record Starting(long run, boolean fresh) {
  /** Retired or rejected, all of them, or taken out of the quiz. */
  private static final String NOTHING_TO_ASK =
      "No question of this quiz is in use any more, so there is nothing to ask.";

  // Of two clicks at once the second waits here for the first, adds nothing and finds its run.
  private static final String INSERT =
      "insert into attempt (assignment_id, learner_id, number, seed, asked, started_at)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id";

  /** In the transaction that is under way. */
  public static Starting of(Assignment assignment, User learner, long seed, Instant now) {
    var last = Run.last(assignment, learner).orElse(null);
    if (last != null && !last.isSubmitted()) {
      return new Starting(last.id(), false);
    }
    int runs = last == null ? 0 : last.number();
    var versions = versions(assignment);
    check(assignment, learner, runs, versions, now);
    var fresh =
        Rows.first(
            INSERT,
            Rows.Row::number,
            assignment.id,
            learner.id,
            runs + 1,
            seed,
            order(assignment, versions, seed),
            now);
    assignment.begin(now);
    return fresh
        .map(id -> new Starting(id, true))
        .or(() -> underWay(assignment, learner))
        .orElseThrow(() -> new Refused("This run was handed in meanwhile. Start again."));
  }

  private static Optional<Starting> underWay(Assignment assignment, User learner) {
    return Run.last(assignment, learner)
        .filter(run -> !run.isSubmitted())
        .map(run -> new Starting(run.id(), false));
  }

  /** Says no where the assignment's rules do. */
  private static void check(
      Assignment assignment, User learner, int runs, List<Long> versions, Instant now) {
    String refusal = refusal(assignment, learner, runs, versions, now);
    if (refusal != null) {
      throw new Refused(refusal);
    }
  }

  /**
   * Why no run can start now, or null.
   *
   * @param versions what it would ask
   */
  static String refusal(
      Assignment assignment, User learner, int runs, List<Long> versions, Instant now) {
    if (assignment.opensAt.isAfter(now)) {
      return "It opens on " + at(assignment.opensAt, assignment, learner) + ".";
    }
    if (assignment.isClosed(now)) {
      return "It closed on " + at(assignment.closesAt, assignment, learner) + ".";
    }
    if (assignment.maxAttempts != null && runs >= assignment.maxAttempts) {
      return "It can be taken "
          + Formats.counted(assignment.maxAttempts, "time", "times")
          + ", and you have done so.";
    }
    if (versions.isEmpty()) {
      return NOTHING_TO_ASK;
    }
    return assignment.isTest()
        ? null
        : Resting.until(learner, versions, now)
            .map(until -> Resting.sentence(until, assignment, learner))
            .orElse(null);
  }

  private static String at(Instant moment, Assignment assignment, User learner) {
    return Formats.dayAndTime(moment, assignment.classroom.zoneId(), learner.zoneId());
  }

  /** The versions to ask: as the quiz orders them, or by the seed. */
  private static long[] order(Assignment assignment, List<Long> versions, long seed) {
    List<Integer> places = OptionOrder.of(seed, versions.size());
    return IntStream.range(0, versions.size())
        .mapToLong(i -> versions.get(assignment.shuffle ? places.get(i) : i))
        .toArray();
  }

  /** In the quiz's order. What was retired is left out. */
  static List<Long> versions(Assignment assignment) {
    return Attempt.getEntityManager()
        .createQuery(
            "select z.question.current.id from Quiz q join q.questions z"
                + " where q = :quiz and z.question.state = APPROVED order by index(z)",
            Long.class)
        .setParameter("quiz", assignment.quiz)
        .getResultList();
  }
}
