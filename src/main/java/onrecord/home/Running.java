package onrecord.home;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.user.User;

/** An open assignment in a class somebody teaches, with how far the class is. */
public record Running(
    long assignment,
    String quiz,
    String classroom,
    String zone,
    Instant closesAt,
    long learners,
    long started,
    long done) {

  /** Those that close soonest. */
  static List<Running> taughtBy(User user, Instant now) {
    return Assignment.find(
            "select a.id, z.title, c.name, c.zone, a.closesAt,"
                + " (select count(*) from Membership l where l.classroom = c and l.role = LEARNER),"
                + " (select count(*) from Membership l where l.classroom = c and l.role = LEARNER"
                + " and exists (select 1 from Attempt t where t.assignment = a"
                + " and t.learner = l.user)),"
                + " (select count(*) from Membership l where l.classroom = c and l.role = LEARNER"
                + " and exists (select 1 from Attempt t where t.assignment = a"
                + " and t.learner = l.user and t.submittedAt is not null))"
                + " from Assignment a join a.quiz z join a.classroom c"
                + " where a.opensAt <= ?2 and (a.closesAt is null or a.closesAt > ?2) and exists"
                + " (select 1 from Membership m where m.classroom = c and m.user = ?1"
                + " and m.role in (TEACHER, ASSISTANT))"
                + " order by a.closesAt nulls last, a.id",
            user,
            now)
        .page(0, 10)
        .project(Running.class)
        .list();
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public long notStarted() {
    return learners - started;
  }
}
