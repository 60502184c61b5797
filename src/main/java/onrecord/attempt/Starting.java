package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.classroom.Assignment;
import onrecord.question.item.OptionOrder;
import onrecord.system.Formats;
import onrecord.system.Refused;

/** What a new run needs: that it is allowed, and what it asks. */
final class Starting {
  private Starting() {}

  /** Says no where the assignment's rules do. */
  static void check(Assignment assignment, int runs, Instant now) {
    String refusal = refusal(assignment, runs, now);
    if (refusal != null) {
      throw new Refused(refusal);
    }
  }

  /** Why no run can start now, or null. */
  static String refusal(Assignment assignment, int runs, Instant now) {
    var zone = assignment.classroom.zoneId();
    if (assignment.opensAt.isAfter(now)) {
      return "It opens on " + Formats.dayAndTime(assignment.opensAt, zone) + ".";
    }
    if (assignment.isClosed(now)) {
      return "It closed on " + Formats.dayAndTime(assignment.closesAt, zone) + ".";
    }
    if (assignment.maxAttempts != null && runs >= assignment.maxAttempts) {
      return "It can be taken "
          + Formats.counted(assignment.maxAttempts, "time", "times")
          + ", and you have done so.";
    }
    return null;
  }

  /** The versions to ask: as the quiz orders them, or by the seed. */
  static long[] order(Assignment assignment, long seed) {
    var versions = versions(assignment);
    if (versions.isEmpty()) {
      throw new Refused("All questions of this quiz have been retired.");
    }
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
