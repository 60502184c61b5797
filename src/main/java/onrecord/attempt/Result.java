package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.answer.Answer;
import onrecord.answer.Feedback;
import onrecord.answer.Mark;
import onrecord.question.QuestionVersion;
import onrecord.question.Whose;
import onrecord.question.item.Kind;
import onrecord.system.Formats;

/**
 * What came of a run.
 *
 * @param shown the marks with what was asked; empty while a test is open, so that no key can leak
 */
public record Result(Attempt attempt, Score score, boolean open, List<Mark> shown) {
  private static final String MARKS =
      "from Mark m join fetch m.answer x join fetch x.version v join fetch v.question q"
          + " join fetch v.source left join fetch q.statement"
          + " join fetch q.article a join fetch a.outlet left join fetch v.choices"
          + " where x.attemptId = ?1 and "
          + Mark.LATEST
          + " order by x.position";

  /** Of one kind of question: how many were right. */
  public record ByKind(Kind kind, long right, long asked) {
    public long percent() {
      return Math.round(100.0 * right / asked);
    }

    public String look() {
      return Formats.look(percent());
    }
  }

  /** A question that was not right. */
  public record Missed(int position, QuestionVersion version, Feedback told, Whose whose) {}

  static Result of(Attempt attempt, Instant now) {
    boolean open = attempt.showsAnswers(now);
    List<Mark> marks = open ? Mark.list(MARKS, attempt.id) : List.of();
    return new Result(attempt, Score.of(attempt), open, marks);
  }

  public List<Missed> missed() {
    var wrong = shown.stream().filter(mark -> mark.fraction < 1).map(mark -> mark.answer).toList();
    var whose = Whose.of(wrong.stream().map(answer -> answer.version).toList());
    return IntStream.range(0, wrong.size())
        .mapToObj(i -> missed(wrong.get(i), whose.get(i)))
        .toList();
  }

  private static Missed missed(Answer answer, Whose whose) {
    var told = Feedback.of(answer.version, answer.picked);
    return new Missed(answer.position, answer.version, told, whose);
  }

  public List<ByKind> kinds() {
    return shown.stream()
        .collect(Collectors.groupingBy(mark -> mark.answer.version.question.kind))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            of ->
                new ByKind(
                    of.getKey(),
                    of.getValue().stream().filter(mark -> mark.fraction == 1).count(),
                    of.getValue().size()))
        .toList();
  }

  /** How many questions were not right, and so come back as cards. */
  public long cards() {
    return score.answered() - score.correct();
  }

  public boolean isAllRight() {
    return score.correct() == attempt.size();
  }

  public long unanswered() {
    return attempt.asked.length - score.answered();
  }
}
