package onrecord.home;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.classroom.Membership.Role;
import onrecord.user.User;

/**
 * An open assignment of a class that somebody is in.
 *
 * @param questions what the run under way asks, or else what one that begins now would
 * @param answered of the run that is under way, or null
 * @param role what the person is in the class
 * @param handedIn how many runs
 */
public record Open(
    long assignment,
    String quiz,
    String classroom,
    String zone,
    Assignment.Mode mode,
    Instant dueAt,
    Instant closesAt,
    int questions,
    Integer answered,
    Role role,
    long handedIn) {
  private static final int SIZE = 20;

  /**
   * @param todo what is not handed in
   * @param again what is, and may be taken once more
   * @param taught what runs in classes that the person helps to teach
   * @param page of all three, one after the other, from 0
   * @param more whether another page follows
   */
  public record All(List<Open> todo, List<Open> again, List<Open> taught, int page, boolean more) {}

  /**
   * What is to do first, and of all the next to be due, then the latest of those without a date.
   * Whoever makes articles has what they teach in a list of its own.
   */
  static All to(User user, Instant now, int page) {
    var roles = user.mayImport() ? List.of(Role.LEARNER) : List.of(Role.values());
    List<Open> found =
        Assignment.find(
                "select a.id, z.title, c.name, c.zone, a.mode, a.dueAt, a.closesAt,"
                    + " coalesce(array_length(t.asked), cast((select count(*) from Quiz p"
                    + " join p.questions e where p = z and e.question.state = APPROVED)"
                    + " as integer)), t.answered, m.role,"
                    + " (select count(*) from Attempt s where s.assignment = a and s.learner = ?1"
                    + " and s.submittedAt is not null) as handedIn"
                    + " from Assignment a join a.quiz z join a.classroom c"
                    + " join Membership m on m.classroom = c and m.user = ?1 and m.role in ?3"
                    + " left join Attempt t on t.assignment = a and t.learner = ?1"
                    + " and t.submittedAt is null"
                    + " where a.opensAt <= ?2 and (a.closesAt is null or a.closesAt > ?2)"
                    + " and (t.id is not null or m.role <> LEARNER or a.maxAttempts is null"
                    + " or a.maxAttempts > (select count(*) from Attempt s where s.assignment = a"
                    + " and s.learner = ?1))"
                    + " order by case when m.role <> LEARNER then 2"
                    + " when t.id is null and exists (select 1 from Attempt s"
                    + " where s.assignment = a and s.learner = ?1) then 1 else 0 end,"
                    + " coalesce(a.dueAt, a.closesAt) nulls last, a.opensAt desc, a.id desc",
                user,
                now,
                roles)
            .range(page * SIZE, page * SIZE + SIZE)
            .project(Open.class)
            .list();
    List<Open> all = found.subList(0, Math.min(SIZE, found.size()));
    return new All(
        all.stream().filter(open -> open.isLearnt() && !open.isAgain()).toList(),
        all.stream().filter(open -> open.isLearnt() && open.isAgain()).toList(),
        all.stream().filter(open -> !open.isLearnt()).toList(),
        page,
        found.size() > SIZE);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public boolean isStarted() {
    return answered != null;
  }

  private boolean isLearnt() {
    return role == Role.LEARNER;
  }

  private boolean isAgain() {
    return !isStarted() && handedIn > 0;
  }
}
