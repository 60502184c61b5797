package onrecord.question;

import onrecord.question.item.Format;

/**
 * What may be done with the draft under review, and why something may not.
 *
 * @param shown null where none is under review
 */
public record Moves(Question shown) {
  public boolean mayApprove() {
    return isUndecidedOrDropped() && !isRefusedByCheck();
  }

  /** Whether only a check keeps the shown draft from being approved. */
  public boolean isBlocked() {
    return isUndecidedOrDropped() && isRefusedByCheck();
  }

  public boolean mayDrop() {
    return is(Question.State.DRAFT) || is(Question.State.APPROVED);
  }

  public boolean mayEdit() {
    return shown != null && !is(Question.State.RETIRED);
  }

  public boolean mayReplace() {
    return isUndecidedOrDropped() && shown.setPlace != null;
  }

  /** Whether another wrong option may take the place of one. */
  public boolean mayReplaceOptions() {
    return is(Question.State.DRAFT)
        && shown.current.format == Format.SINGLE
        && Spares.impossible(shown) == null;
  }

  /** Why no option can be replaced, or null where one may be or nobody would expect it. */
  public String withoutSpares() {
    return is(Question.State.DRAFT) ? Spares.impossible(shown) : null;
  }

  private boolean isUndecidedOrDropped() {
    return is(Question.State.DRAFT) || is(Question.State.REJECTED);
  }

  private boolean isRefusedByCheck() {
    return shown.current.flaws.stream().anyMatch(FlawFound::rejects);
  }

  private boolean is(Question.State state) {
    return shown != null && shown.state == state;
  }
}
