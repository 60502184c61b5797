package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.answer.Given;

/** A run with what was answered in it so far, by place. */
record Sitting(Attempt attempt, List<Given> given) {
  /** The answers come as columns of the run's one row: a row each would repeat the run's. */
  static final String QUERY =
      """
      select a, g.positions, g.picks, g.times
      from Attempt a join fetch a.assignment s join fetch s.quiz join fetch s.classroom
      left join lateral (
        select array_agg(x.position) within group (order by x.position) as positions,
          array_agg(x.picked) within group (order by x.position) as picks,
          array_agg(x.answeredAt) within group (order by x.position) as times
        from Answer x where x.attemptId = a.id) g
      where a.id = :id and a.learner = :learner""";

  static Sitting of(Object[] row) {
    if (row[1] == null) {
      return new Sitting((Attempt) row[0], List.of());
    }
    var positions = (Integer[]) row[1];
    var picks = (String[]) row[2];
    var times = (Instant[]) row[3];
    return new Sitting(
        (Attempt) row[0],
        IntStream.range(0, positions.length)
            .mapToObj(i -> new Given(positions[i], picks[i], times[i]))
            .toList());
  }

  boolean has(int place) {
    return given.stream().anyMatch(answer -> answer.position() == place);
  }
}
