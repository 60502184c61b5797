package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.answer.Feedback;
import onrecord.answer.Mark;
import onrecord.question.QuestionVersion;
import onrecord.question.Whose;
import onrecord.question.item.Kind;
import onrecord.system.Formats;

/**
 * What came of a run.
 *
 * @param rests until when a test that is open and asks the same holds all that back, or null
 * @param told all that was answered; empty while a test is open, so that no key can leak
 * @param left what a test asked and was not answered, likewise; practice may be taken once more
 */
public record Result(
    Attempt attempt, Score score, boolean open, Instant rests, List<Told> told, List<Told> left) {
  private static final String MARKS =
      "from Mark m join fetch m.answer x join fetch x.version v join fetch v.question q"
          + " join fetch v.source left join fetch q.statement"
          + " join fetch q.article a join fetch a.outlet left join fetch v.choices"
          + " where x.attemptId = ?1 and "
          + Mark.LATEST
          + " order by x.position";

  private static final String LEFT =
      "from QuestionVersion v join fetch v.question q join fetch v.source"
          + " left join fetch q.statement join fetch q.article a join fetch a.outlet"
          + " left join fetch v.choices where v.id in ?1";

  /** Of one kind of question: how many were right. */
  public record ByKind(Kind kind, long right, long asked) {
    public long percent() {
      return Math.round(100.0 * right / asked);
    }

    public String look() {
      return Formats.look(percent());
    }
  }

  /**
   * A question with what is right.
   *
   * @param right by the mark that holds now
   * @param feedback on the answer or, where there is none, on the right one
   */
  public record Told(
      int position,
      QuestionVersion version,
      boolean answered,
      boolean right,
      Feedback feedback,
      Whose whose) {
    private static Told of(Mark mark, Whose whose) {
      var answer = mark.answer;
      var feedback = Feedback.of(answer.version, answer.picked);
      return new Told(answer.position, answer.version, true, mark.fraction == 1, feedback, whose);
    }

    private static Told left(int position, QuestionVersion version, Whose whose) {
      var feedback = Feedback.of(version.wording(), version.item().right());
      return new Told(position, version, false, false, feedback, whose);
    }
  }

  static Result of(Sitting sitting, Instant now) {
    var attempt = sitting.attempt();
    boolean open = sitting.showsAnswers(now);
    List<Mark> marks = open ? Mark.list(MARKS, attempt.id) : List.of();
    var told = told(marks);
    var left = open && !attempt.isPractice() ? left(attempt, told) : List.<Told>of();
    return new Result(attempt, Score.of(attempt), open, rests(sitting, now), told, left);
  }

  /** Its own close is told where that is the later one. */
  private static Instant rests(Sitting sitting, Instant now) {
    var assignment = sitting.attempt().assignment;
    boolean later =
        sitting.rests() != null
            && !assignment.showsAnswers(now)
            && assignment.closesAt.isAfter(sitting.rests());
    return later ? null : sitting.rests();
  }

  private static List<Told> told(List<Mark> marks) {
    var whose = Whose.of(marks.stream().map(mark -> mark.answer.version).toList());
    return IntStream.range(0, marks.size())
        .mapToObj(i -> Told.of(marks.get(i), whose.get(i)))
        .toList();
  }

  private static List<Told> left(Attempt attempt, List<Told> told) {
    var answered = told.stream().map(Told::position).toList();
    var places =
        IntStream.rangeClosed(1, attempt.size())
            .filter(place -> !answered.contains(place))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    var ids = places.stream().map(place -> attempt.asked[place - 1]).toList();
    Map<Long, QuestionVersion> byId =
        QuestionVersion.<QuestionVersion>list(LEFT, ids).stream()
            .collect(Collectors.toMap(version -> version.id, Function.identity()));
    var versions = ids.stream().map(byId::get).toList();
    var whose = Whose.of(versions);
    return IntStream.range(0, places.size())
        .mapToObj(i -> Told.left(places.get(i), versions.get(i), whose.get(i)))
        .toList();
  }

  public List<Told> missed() {
    return told.stream().filter(one -> !one.right()).toList();
  }

  public List<Told> right() {
    return told.stream().filter(Told::right).toList();
  }

  public List<ByKind> kinds() {
    return told.stream()
        .collect(Collectors.groupingBy(one -> one.version().question.kind))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            of ->
                new ByKind(
                    of.getKey(),
                    of.getValue().stream().filter(Told::right).count(),
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
