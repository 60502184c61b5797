package onrecord.home;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.user.User;

/** An open assignment that a learner has not handed in. */
public record Open(
    long assignment,
    String quiz,
    String classroom,
    String zone,
    Assignment.Mode mode,
    Instant dueAt,
    Instant closesAt,
    int questions,
    Integer answered) {

  static List<Open> to(User user, Instant now) {
    return Assignment.find(
            "select a.id, z.title, c.name, c.zone, a.mode, a.dueAt, a.closesAt,"
                + " size(z.questions), t.answered"
                + " from Assignment a join a.quiz z join a.classroom c"
                + " left join Attempt t on t.assignment = a and t.learner = ?1"
                + " and t.submittedAt is null"
                + " where a.opensAt <= ?2 and (a.closesAt is null or a.closesAt > ?2) and exists"
                + " (select 1 from Membership m where m.classroom = c and m.user = ?1"
                + " and m.role = LEARNER)"
                + " and (t.id is not null or not exists (select 1 from Attempt s"
                + " where s.assignment = a and s.learner = ?1))"
                + " order by coalesce(a.dueAt, a.closesAt) nulls last, a.id",
            user,
            now)
        .page(0, 10)
        .project(Open.class)
        .list();
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public boolean isStarted() {
    return answered != null;
  }

  public boolean isLate(Instant now) {
    return dueAt != null && dueAt.isBefore(now);
  }
}
