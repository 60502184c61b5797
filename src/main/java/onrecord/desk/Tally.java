package onrecord.desk;

import java.time.LocalDate;
import java.util.List;
import onrecord.drafting.ProposedSet;
import onrecord.question.Question.State;

/**
 * How far some drafts are decided on.
 *
 * @param size how many there are, those left out that were dropped or retired, whose places are
 *     kept for an undo, and those that a check refuses until somebody mends them
 * @param approved how many of them are approved
 * @param past how many of these are past their review date, so that no new quiz takes them
 * @param refused how many were left out for a check
 */
public record Tally(long size, long approved, long past, long refused) {
  static Tally of(List<Queued> drafts, LocalDate today) {
    return new Tally(
        drafts.stream().filter(Queued::counts).count(),
        drafts.stream().filter(one -> one.state() == State.APPROVED).count(),
        drafts.stream().filter(one -> one.isPastReview(today)).count(),
        drafts.stream().filter(Queued::isRefusedDraft).count());
  }

  /** How many a quiz of them has; see {@link ProposedSet#approved}. */
  public long fit() {
    return approved - past;
  }
}
