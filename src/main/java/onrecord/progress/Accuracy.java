package onrecord.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onrecord.answer.Mark;
import onrecord.question.item.Kind;
import onrecord.user.User;

/** How many of a learner's quiz answers were right, under one name. */
public record Accuracy(String name, long answers, double right) {
  /** Below this a share says nothing. */
  private static final int ENOUGH = 5;

  /** Of several tries only the first tells what somebody knew. */
  private static final String FIRST_ANSWERS =
      " from Mark m join m.answer r join r.version v join v.question q"
          + " join Attempt t on t.id = r.attemptId join t.assignment a"
          + " where r.learner = :learner and t.number = 1 and "
          + Final.SHOWN
          + " and "
          + Final.LATEST_MARK;

  static List<Accuracy> byArticle(User learner, Instant now) {
    return Mark.find(
            "select p.headline, count(r), sum(m.fraction)"
                + FIRST_ANSWERS.replace("join v.question q", "join v.question q join q.article p")
                + " group by p.id, p.headline order by max(r.answeredAt) desc, p.id",
            Map.of("learner", learner, "now", now))
        .page(0, 20)
        .project(Accuracy.class)
        .list();
  }

  static List<Accuracy> byKind(User learner, Instant now) {
    return Mark.find(
            "select q.kind, count(r), sum(m.fraction)"
                + FIRST_ANSWERS
                + " group by q.kind order by count(r) desc, q.kind",
            Map.of("learner", learner, "now", now))
        .project(OfKind.class)
        .<OfKind>list()
        .stream()
        .map(OfKind::named)
        .toList();
  }

  /** As the query returns it. */
  public record OfKind(Kind kind, long answers, double right) {
    Accuracy named() {
      return new Accuracy(name(kind), answers, right);
    }
  }

  public boolean isEnough() {
    return answers >= ENOUGH;
  }

  public double share() {
    return right / answers;
  }

  /** Solid, with gaps or striped: the amount is told by more than its length. */
  public String look() {
    return share() >= .8 ? "" : share() >= .6 ? "mid" : "low";
  }

  public long percent() {
    return Math.round(share() * 100);
  }

  static String name(Kind kind) {
    return switch (kind) {
      case WHO_SAID -> "Who said it";
      case WHICH_SAID -> "What somebody said";
      case COMPLETE_QUOTE -> "Complete the quotation";
      case ROLE -> "Who is who";
      case WHAT_ABOUT -> "What it was about";
      case SPEECH_ACT -> "How it was meant";
      case CLAIM_OR_FACT -> "Claim or fact";
      case QUOTE_OR_PARAPHRASE -> "Quotation or paraphrase";
      case FACT -> "Facts";
      case ORDER -> "What came first";
      case OCCASION -> "On what occasion";
      case TWO_SIDES -> "Two sides";
      case NUMBER -> "Numbers";
      case MISATTRIBUTION -> "Who did not say it";
    };
  }
}
