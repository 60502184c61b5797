package onrecord.attempt;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.answer.Given;
import onrecord.classroom.Assignment;
import onrecord.question.item.Response;
import onrecord.system.Rows;
import onrecord.user.User;

/**
 * A run with what was answered in it so far, by place.
 *
 * @param member whether its learner is still in the class
 * @param rests until when it tells no answers, since an open test asks the same, or null
 */
record Sitting(Attempt attempt, List<Given> given, boolean member, Instant rests) {
  /** For an attempt a and its assignment s. */
  static final String MEMBER =
      "exists (select 1 from membership m where m.classroom_id = s.classroom_id"
          + " and m.user_id = a.learner_id and m.role = 'LEARNER')";

  private static final String COLUMNS =
      "a.id, a.number, a.seed, a.asked, a.started_at, a.answered, a.submitted_at, "
          + Assignment.COLUMNS;

  private static final String FROM =
      " from attempt a join assignment s on s.id = a.assignment_id"
          + " join classroom c on c.id = s.classroom_id join quiz q on q.id = s.quiz_id";

  /** Who has left the class reads what was handed in, and no more. */
  private static final String OWN =
      " where a.id = ? and a.learner_id = ? and (a.submitted_at is not null or " + MEMBER + ")";

  /** A learner's run and its assignment. */
  static final String RUN = "select " + COLUMNS + FROM + OWN;

  /** The answers come as columns of the run's one row: a row each would repeat the run's. */
  static final String QUERY =
      "select g.positions, g.picks, g.times, "
          + MEMBER
          + ", "
          // of a test under way nothing is told anyway, and a whole class asks for it at once
          + "case when s.mode = 'PRACTICE' or a.submitted_at is not null then "
          + Resting.UNTIL
          + " end, "
          + COLUMNS
          + FROM
          + " cross join lateral (select array_agg(position order by position) as positions,"
          + " array_agg(picked order by position) as picks,"
          + " array_agg(answered_at order by position) as times"
          + " from answer where attempt_id = a.id) g"
          + OWN;

  static Sitting of(Rows.Row row, User learner) throws SQLException {
    var positions = row.array(Integer[].class);
    var picks = row.array(String[].class);
    var times = row.array(Timestamp[].class);
    boolean member = row.flag();
    var rests = row.instant();
    var attempt = Attempt.of(row, learner);
    int answers = positions == null ? 0 : positions.length;
    return new Sitting(
        attempt,
        IntStream.range(0, answers)
            .mapToObj(i -> new Given(positions[i], picks[i], times[i].toInstant()))
            .toList(),
        member,
        rests);
  }

  /** Why it cannot go on now, or null. */
  String refusal() {
    return rests == null ? null : Resting.sentence(rests, attempt.assignment, attempt.learner);
  }

  /** Whether its learner may see keys, reasons and evidence of what was answered. */
  boolean showsAnswers(Instant now) {
    return rests == null && attempt.assignment.showsAnswers(now);
  }

  boolean has(int place, Response answer) {
    return given.stream()
        .anyMatch(one -> one.position() == place && one.picked().equals(answer.stored()));
  }

  boolean has(int place) {
    return given.stream().anyMatch(answer -> answer.position() == place);
  }
}
