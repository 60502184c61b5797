package onrecord.progress;

import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.system.PageNumber;

/**
 * How far a class is with an assignment.
 *
 * @param learners those of the page
 * @param more whether there is a page after it
 */
public record Roster(Tally tally, List<LearnerResult> learners, int page, boolean more) {
  private static final int SIZE = 50;

  /**
   * @param page as an address has it
   */
  static Roster of(Assignment assignment, Counting counting, String page) {
    var tally = Tally.of(assignment);
    int shown = PageNumber.within(page, tally.learners(), SIZE);
    var learners = LearnerResult.of(assignment, counting, shown, SIZE);
    return new Roster(tally, learners, shown, (shown + 1L) * SIZE < tally.learners());
  }
}
