package onrecord.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onrecord.classroom.Assignment;
import onrecord.classroom.Membership;
import onrecord.system.Formats;

/** How far one member of a class is with an assignment; no attempt, no values. */
public record LearnerResult(
    long learner,
    String name,
    String username,
    Long attempt,
    Integer answered,
    Integer questions,
    Instant startedAt,
    Instant submittedAt,
    Double score,
    long runs) {

  static List<LearnerResult> of(Assignment assignment, Counting counting, int page, int size) {
    return Membership.find(
            "select u.id, u.name, u.username, t.id, t.answered, array_length(t.asked),"
                + " t.startedAt, t.submittedAt, "
                + Final.SCORE
                + ", (select count(*) from Attempt n where n.assignment = :assignment"
                + " and n.learner = u)"
                + " from Membership e join e.user u"
                + " left join Attempt t on t.assignment = :assignment and t.learner = u and "
                + counting.condition
                + " where e.classroom = :classroom and e.role = LEARNER"
                + " order by lower(u.name), u.id",
            Map.of("assignment", assignment, "classroom", assignment.classroom))
        .page(page, size)
        .project(LearnerResult.class)
        .list();
  }

  public boolean isStarted() {
    return attempt != null;
  }

  public boolean isDone() {
    return submittedAt != null;
  }

  public String state() {
    return isDone() ? "Done" : isStarted() ? "Under way" : "Not started";
  }

  /** The share of the questions asked. */
  public double share() {
    return score == null || questions == 0 ? 0 : score / questions;
  }

  public long percent() {
    return Math.round(share() * 100);
  }

  public String look() {
    return Formats.look(percent());
  }

  public String points() {
    return Formats.points(score == null ? 0 : score);
  }
}
