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

  private static final int MOST = 10;

  /**
   * @param more whether the pages of the classes have more of them
   */
  public record First(List<Running> rows, boolean more) {}

  /** Those that close soonest, then the latest of those that stay open. */
  static First taughtBy(User user, Instant now) {
    List<Running> rows =
        Assignment.find(
                "select a.id, z.title, c.name, c.zone, a.closesAt,"
                    + " (select count(*) from Membership l where l.classroom = c"
                    + " and l.role = LEARNER),"
                    + " (select count(*) from Membership l where l.classroom = c"
                    + " and l.role = LEARNER"
                    + " and exists (select 1 from Attempt t where t.assignment = a"
                    + " and t.learner = l.user)),"
                    + " (select count(*) from Membership l where l.classroom = c"
                    + " and l.role = LEARNER"
                    + " and exists (select 1 from Attempt t where t.assignment = a"
                    + " and t.learner = l.user and t.submittedAt is not null))"
                    + " from Assignment a join a.quiz z join a.classroom c"
                    + " where a.opensAt <= ?2 and (a.closesAt is null or a.closesAt > ?2) and exists"
                    + " (select 1 from Membership m where m.classroom = c and m.user = ?1"
                    + " and m.role in (TEACHER, ASSISTANT))"
                    + " order by a.closesAt nulls last, a.opensAt desc, a.id desc",
                user,
                now)
            .range(0, MOST)
            .project(Running.class)
            .list();
    return new First(rows.subList(0, Math.min(MOST, rows.size())), rows.size() > MOST);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public long notStarted() {
    return learners - started;
  }
}
