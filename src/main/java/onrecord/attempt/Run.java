package onrecord.attempt;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Mark;
import onrecord.classroom.Assignment;
import onrecord.system.Rows;
import onrecord.user.User;

/**
 * A run in the list of a learner's runs at an assignment.
 *
 * @param number the learner's first, second, ... run there, from 1
 * @param correct of its answers, by their latest marks
 */
public record Run(long id, int number, int size, int answered, Instant submittedAt, long correct) {
  private static final String AT =
      """
      select t.id, t.number, cardinality(t.asked), t.answered, t.submitted_at, %s
      from attempt t where t.assignment_id = ? and t.learner_id = ?
      order by t.number desc limit ? offset ?""";

  private static final String CORRECT =
      "(select count(*) from answer a where a.attempt_id = t.id and 1 = "
          + Mark.LATEST_FRACTION
          + ")";

  private static final String LISTED = AT.formatted(CORRECT);
  private static final String LAST = AT.formatted("0");

  /** The learner's runs behind the latest so many, the last one first. */
  static List<Run> at(Assignment assignment, User learner, int from, int size) {
    return Rows.all(LISTED, Run::of, assignment.id, learner.id, size, from);
  }

  /** The last one; how much of it was right is not counted. */
  static Optional<Run> last(Assignment assignment, User learner) {
    return Rows.first(LAST, Run::of, assignment.id, learner.id, 1, 0);
  }

  private static Run of(Rows.Row row) throws SQLException {
    return new Run(
        row.number(), row.small(), row.small(), row.small(), row.instant(), row.number());
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }
}
