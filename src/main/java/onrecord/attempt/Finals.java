package onrecord.attempt;

import java.time.Instant;
import java.util.List;
import onrecord.answer.Mark;
import onrecord.card.Card;
import onrecord.card.Outcome;
import onrecord.user.User;

/** What happens once an answer is final: its card moves, in the same transaction. */
final class Finals {
  private Finals() {}

  /** An answer in practice is final at once. */
  static void now(Attempt attempt, User learner, long question, double fraction, Instant now) {
    Card.answered(
        learner, attempt.assignment.classroom, List.of(new Outcome(question, fraction)), now);
  }

  /** Hands a run in; those of a test's answers that were saved become final. Once only. */
  static void submit(Attempt attempt, User learner, Instant now) {
    Instant at = attempt.submission(now);
    if (attempt.submit(at) && !attempt.isPractice()) {
      Card.answered(learner, attempt.assignment.classroom, outcomes(attempt), at);
    }
  }

  /**
   * Hands a run in that its close has overtaken, by the dates as they are now: they may have been
   * moved since it was read, or the run deleted.
   */
  static void settle(long run, Instant now) {
    var attempt = Attempt.<Attempt>findByIdOptional(run).orElse(null);
    if (attempt != null && attempt.isOverdue(now)) {
      submit(attempt, attempt.learner, now);
    }
  }

  private static List<Outcome> outcomes(Attempt attempt) {
    return Attempt.find(
            "select x.version.question.id, m.fraction from Mark m join m.answer x"
                + " where x.attemptId = ?1 and "
                + Mark.LATEST,
            attempt.id)
        .project(Outcome.class)
        .list();
  }
}
