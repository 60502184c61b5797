package onrecord.attempt;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.classroom.Assignment;
import onrecord.question.item.Item;
import onrecord.question.item.Shown;
import onrecord.system.Rows;

/**
 * What a run asks and how: fixed at its start, so nobody can hold a stale one.
 *
 * @param practice whether each answer is final at once
 * @param asked ids of the question versions, in the order asked
 */
record Paper(long run, long learner, boolean practice, boolean shuffle, long seed, long[] asked) {
  static final String QUERY =
      "select a.id, a.learner_id, s.mode, s.shuffle, a.seed, a.asked"
          + " from attempt a join assignment s on s.id = a.assignment_id where a.id = ?";

  static Paper of(Rows.Row row) throws SQLException {
    return new Paper(
        row.number(),
        row.number(),
        Assignment.Mode.valueOf(row.text()) == Assignment.Mode.PRACTICE,
        row.flag(),
        row.number(),
        row.numbers());
  }

  boolean asks(int position) {
    return position >= 1 && position <= asked.length;
  }

  /** A question's item as it stands on its page. */
  Shown shown(int position, Item item) {
    return Shown.of(item, seed + position, shuffle);
  }

  /** The next place without an answer after one that was just saved, or null. */
  Integer nextAfter(int position, Saved saved) {
    var later = List.of(saved.later().split(" "));
    return IntStream.rangeClosed(position + 1, asked.length)
        .boxed()
        .filter(place -> !later.contains(place.toString()))
        .findFirst()
        .orElse(null);
  }
}
