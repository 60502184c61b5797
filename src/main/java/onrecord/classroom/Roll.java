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
 * @param leads whether who looks may change settings and colleagues
 */
public record Roll(
    List<Membership> learners,
    long number,
    int page,
    List<Membership> staff,
    List<Assignment> assignments,
    boolean leads) {
  private static final int SIZE = 50;
  private static final int ASSIGNMENTS = 50;

  static Roll of(Classroom classroom, User viewer, int page) {
    int shown = PageNumber.within(page);
    var staff = Membership.staff(classroom);
    return new Roll(
        Membership.learners(classroom, shown * SIZE, SIZE),
        Membership.learners(classroom),
        shown,
        staff,
        Assignment.of(classroom, 0, ASSIGNMENTS),
        staff.stream()
            .anyMatch(m -> m.role == Membership.Role.TEACHER && m.user.id.equals(viewer.id)));
  }

  public boolean more() {
    return (page + 1L) * SIZE < number;
  }
}
