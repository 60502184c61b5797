package onrecord.progress;

import java.util.Map;
import onrecord.classroom.Assignment;
import onrecord.classroom.Membership;

/** How many of a class have not started, are under way, are done. */
public record Tally(long learners, long started, long done) {
  static Tally of(Assignment assignment) {
    return Membership.find(
            "select count(m),"
                + " coalesce(sum(case when exists (select 1 from Attempt t where t.assignment ="
                + " :assignment and t.learner = m.user) then 1 else 0 end), 0),"
                + " coalesce(sum(case when exists (select 1 from Attempt t where t.assignment ="
                + " :assignment and t.learner = m.user and t.submittedAt is not null)"
                + " then 1 else 0 end), 0)"
                + " from Membership m where m.classroom = :classroom and m.role = LEARNER",
            Map.of("assignment", assignment, "classroom", assignment.classroom))
        .project(Tally.class)
        .singleResult();
  }

  public long notStarted() {
    return learners - started;
  }

  public long underWay() {
    return started - done;
  }
}
