package onrecord.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.answer.Mark;
import onrecord.classroom.Assignment;
import onrecord.question.QuestionVersion;

/**
 * How a class answered one wording of a question.
 *
 * @param number place in the quiz, from 1; 0 where the quiz asks it no more
 */
public record QuestionResult(
    int number, QuestionVersion version, List<Picks.Pick> picks, long answers, double right) {
  private static final int ENOUGH = 5;

  /** As the query returns it: equal responses to one wording. */
  public record Given(long version, String response, long answers, double right) {}

  static List<QuestionResult> of(Assignment assignment, Counting counting, Instant now) {
    Map<Long, Integer> places = places(assignment);
    Map<Long, List<Given>> given =
        given(assignment, counting, now).stream().collect(Collectors.groupingBy(Given::version));
    return versions(assignment).stream()
        .filter(v -> given.containsKey(v.id) || v.question.current.id.equals(v.id))
        .map(v -> of(places.getOrDefault(v.question.id, 0), v, given.getOrDefault(v.id, List.of())))
        .sorted(
            Comparator.comparingInt((QuestionResult q) -> q.number == 0 ? 9999 : q.number)
                .thenComparing(q -> q.version.number))
        .toList();
  }

  private static QuestionResult of(int number, QuestionVersion version, List<Given> given) {
    long answers = given.stream().mapToLong(Given::answers).sum();
    double right = given.stream().mapToDouble(Given::right).sum();
    return new QuestionResult(number, version, Picks.of(version, given), answers, right);
  }

  /** Answers that were never given are not here, so they are never counted as wrong. */
  private static List<Given> given(Assignment assignment, Counting counting, Instant now) {
    return Mark.find(
            "select v.id, r.picked, count(r), sum(m.fraction)"
                + counting.marks()
                + " group by v.id, r.picked",
            Map.of("assignment", assignment, "now", now))
        .project(Given.class)
        .list();
  }

  /** The wordings the quiz asks now and all that were answered, with their options. */
  private static List<QuestionVersion> versions(Assignment assignment) {
    return QuestionVersion.list(
        "select distinct v from QuestionVersion v join fetch v.question q left join fetch v.choices"
            + " where (v = q.current and q.id in (select y.question.id from Quiz z join z.questions"
            + " y where z = :quiz)) or v.id in (select r.version.id from Answer r join Attempt t"
            + " on t.id = r.attemptId where t.assignment = :assignment)",
        Map.of("quiz", assignment.quiz, "assignment", assignment));
  }

  private static Map<Long, Integer> places(Assignment assignment) {
    var asked = assignment.quiz.questions;
    return IntStream.range(0, asked.size())
        .boxed()
        .collect(Collectors.toMap(i -> asked.get(i).question.id, i -> i + 1, Math::min));
  }

  public boolean isEnough() {
    return answers >= ENOUGH;
  }

  public double share() {
    return answers == 0 ? 0 : right / answers;
  }
}
