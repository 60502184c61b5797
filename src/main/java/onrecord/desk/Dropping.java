package onrecord.desk;

import onrecord.question.Question;
import onrecord.question.Reason;
import onrecord.question.Uses;
import onrecord.system.Problems;

/**
 * An approved question that somebody wants to drop, and what that takes it out of.
 *
 * @param reason as typed, to be kept
 * @param seen how it stood on the desk, as {@link Overtaken#standing}
 * @param changed whether the numbers are others than those that somebody agreed to
 * @param problems what is wrong with the reason
 */
public record Dropping(
    Question question,
    Uses uses,
    String reason,
    String seen,
    DeskFilter filter,
    boolean changed,
    Problems problems) {
  /**
   * @param agreed what the page told that it is taken out of, as {@link Uses#told}; null where it
   *     told nothing
   */
  static Dropping of(
      Question question, String reason, String seen, DeskFilter filter, String agreed) {
    var uses = Uses.of(question);
    boolean changed = agreed != null && !agreed.equals(uses.told());
    var problems = Problems.none().addIf(Reason.of(reason).isTooLong(), "reason", Reason.WANTED);
    return new Dropping(question, uses, reason, seen, filter, changed, problems);
  }

  /** Whether that is to be told first. */
  boolean isUnagreed(String agreed) {
    return question.state == Question.State.APPROVED && uses.isAny() && !uses.told().equals(agreed);
  }

  /** Where it was pressed. */
  public String cameFrom() {
    return filter.address(question.article.id, question.id);
  }
}
