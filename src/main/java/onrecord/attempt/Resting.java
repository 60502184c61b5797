package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.classroom.Assignment;
import onrecord.system.Formats;
import onrecord.system.Rows;
import onrecord.user.User;

/**
 * Practice rests while a test that asks the same is open to its learner: its answers are told one
 * by one, and would be the test's. Flashcards are held back alike.
 */
final class Resting {
  /**
   * When the last of these tests closes, or null, for a row named a: its learner, the questions it
   * asks, and its own assignment, which does not count. It takes the moment twice.
   */
  static final String UNTIL =
      """
      (select max(o.closes_at) from assignment o where o.mode = 'TEST' and o.closes_at > ?
        and o.id is distinct from a.assignment_id
        and (o.opens_at <= ?
          and exists (select from membership m where m.classroom_id = o.classroom_id
            and m.user_id = a.learner_id and m.role = 'LEARNER')
          and exists (select from quiz_question z
            join question q on q.id = z.question_id and q.state = 'APPROVED'
            join question_version v on v.question_id = z.question_id
            where z.quiz_id = o.quiz_id and v.id = any(a.asked))
          or exists (select from attempt t join question_version w on w.id = any(t.asked)
            join question_version v on v.question_id = w.question_id
            where t.assignment_id = o.id and t.learner_id = a.learner_id
              and v.id = any(a.asked))))""";

  private static final String BEFORE_A_RUN =
      "select until from (select "
          + UNTIL
          + " as until from (select cast(? as bigint) as learner_id, cast(? as bigint[]) as asked,"
          + " cast(null as bigint) as assignment_id) a) found where until is not null";

  private Resting() {}

  /**
   * @param versions what a run that begins now would ask
   */
  static Optional<Instant> until(User learner, List<Long> versions, Instant now) {
    long[] asked = versions.stream().mapToLong(Long::longValue).toArray();
    return Rows.first(BEFORE_A_RUN, Rows.Row::instant, now, now, learner.id, asked);
  }

  static String sentence(Instant until, Assignment assignment, User learner) {
    return "This practice rests: a test that is open asks the same. Come back when that has closed,"
        + " on "
        + Formats.dayAndTime(until, assignment.classroom.zoneId(), learner.zoneId())
        + ".";
  }
}
