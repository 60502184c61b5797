package onrecord.attempt;

import java.time.Instant;
import onrecord.question.item.Response;
import onrecord.system.Rows;

/**
 * What became of an answer that was sent.
 *
 * @param open false where the run was handed in before, its time is over, or its learner has left
 * @param fresh false where there was an answer already, which stays
 * @param later the places after it that have an answer, such as "4 7"
 */
public record Saved(boolean open, boolean fresh, String later) {
  /**
   * An answer, its mark and the run's counters in one statement. The run's row is locked first, so
   * a submission comes either before (nothing is saved) or after; the unique place of an answer
   * makes a second click, a second tab or a second node save nothing. Nor is anything saved of who
   * was removed from the class.
   */
  private static final String SAVE =
      """
      with open as (
        select a.id from attempt a join assignment s on s.id = a.assignment_id
        where a.id = ? and a.submitted_at is null and (s.closes_at is null or s.closes_at > ?)
          and %s
        for update of a),
      fresh as (
        insert into answer
          (learner_id, version_id, place, attempt_id, position, picked, answered_at)
        select ?, ?, 'QUIZ', id, ?, ?, ? from open
        on conflict (attempt_id, position) do nothing returning id, attempt_id, answered_at),
      marked as (
        insert into mark (answer_id, fraction, made_at) select id, ?, answered_at from fresh),
      counted as (
        update attempt set answered = answered + 1
        from fresh where attempt.id = fresh.attempt_id)
      select (select count(*) from open) = 1, (select count(*) from fresh) = 1,
        (select coalesce(string_agg(position::text, ' '), '') from answer
          where attempt_id = ? and position > ?)"""
          .formatted(Sitting.MEMBER);

  /**
   * Saves an answer once; what is there already stays.
   *
   * @param fraction the mark it earns, from 0 to 1
   */
  static Saved save(Paper paper, int position, Response response, double fraction, Instant now) {
    return Rows.first(
            SAVE,
            row -> new Saved(row.flag(), row.flag(), row.text()),
            paper.run(),
            now,
            paper.learner(),
            paper.asked()[position - 1],
            position,
            response.stored(),
            now,
            fraction,
            paper.run(),
            position)
        .orElseThrow();
  }
}
