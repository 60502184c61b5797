package onrecord.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onrecord.answer.Mark;
import onrecord.question.item.Kind;
import onrecord.system.Formats;
import onrecord.user.User;

/** How many of a learner's quiz answers were right, and not in part only, under one name. */
public record Accuracy(String name, long answers, double right) {
  /** Below this a share says nothing. */
  private static final int ENOUGH = 5;

  /**
   * Of several tries only the first tells what somebody knew: of each question the earliest answer
   * whose result is known, whichever assignment asked it, and none of a run taken again.
   */
  private static final String FIRST =
      " where r.id in (select min(f.id) from Answer f join Attempt t on t.id = f.attemptId"
          + " join t.assignment a where f.learner = :learner and t.number = 1 and "
          + Final.SHOWN
          + " group by f.version.question.id) and "
          + Mark.LATEST;

  static List<Accuracy> byArticle(User learner, Instant now) {
    return Mark.find(
            "select p.headline, count(r), sum(case when m.fraction = 1 then 1.0 else 0.0 end)"
                + firstAnswers(" join q.article p")
                + " group by p.id, p.headline order by max(r.answeredAt) desc, p.id",
            Map.of("learner", learner, "now", now))
        .page(0, 20)
        .project(Accuracy.class)
        .list();
  }

  static List<Accuracy> byKind(User learner, Instant now) {
    return Mark.find(
            "select q.kind, count(r), sum(case when m.fraction = 1 then 1.0 else 0.0 end)"
                + firstAnswers("")
                + " group by q.kind order by count(r) desc, q.kind",
            Map.of("learner", learner, "now", now))
        .project(OfKind.class)
        .<OfKind>list()
        .stream()
        .map(OfKind::named)
        .toList();
  }

  private static String firstAnswers(String join) {
    return " from Mark m join m.answer r join r.version v join v.question q" + join + FIRST;
  }

  /** As the query returns it. */
  public record OfKind(Kind kind, long answers, double right) {
    Accuracy named() {
      return new Accuracy(kind.label(), answers, right);
    }
  }

  public boolean isEnough() {
    return answers >= ENOUGH;
  }

  public double share() {
    return right / answers;
  }

  public String look() {
    return Formats.look(percent());
  }

  public long percent() {
    return Math.round(share() * 100);
  }
}
