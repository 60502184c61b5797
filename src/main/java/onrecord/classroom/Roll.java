package onrecord.classroom;

import java.util.List;
import onrecord.system.PageNumber;
import onrecord.user.User;

/**
 * Who is in a class and what it was given, as its page shows it; as many statements for two hundred
 * members as for two.
 *
 * @param learners a page of them, by name
 * @param page from 0
 * @param assignments a page of them, the latest first
 * @param leads whether who looks may change settings and colleagues
 */
public record Roll(
    List<Membership> learners,
    long number,
    int page,
    List<Membership> staff,
    Given assignments,
    boolean leads) {
  private static final int SIZE = 50;

  /** A page of a class's assignments, from 0. */
  public record Given(List<Assignment> rows, int page, boolean more) {
    static Given of(Classroom classroom, int page) {
      var rows = Assignment.of(classroom, page, SIZE);
      // only behind a full page can there be another
      boolean more =
          rows.size() == SIZE && !Assignment.of(classroom, (page + 1) * SIZE, 1).isEmpty();
      return new Given(rows, page, more);
    }
  }

  static Roll of(Classroom classroom, User viewer, String page, String assignments) {
    long number = Membership.learners(classroom);
    int shown = PageNumber.within(page, number, SIZE);
    var staff = Membership.staff(classroom);
    return new Roll(
        Membership.learners(classroom, shown * SIZE, SIZE),
        number,
        shown,
        staff,
        Given.of(classroom, PageNumber.within(assignments)),
        staff.stream()
            .anyMatch(m -> m.role == Membership.Role.TEACHER && m.user.id.equals(viewer.id)));
  }

  public boolean more() {
    return (page + 1L) * SIZE < number;
  }
}
