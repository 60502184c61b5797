package onrecord.desk;

import java.util.ArrayList;
import java.util.List;
import onrecord.drafting.ProposedSet;
import onrecord.drafting.Spares;
import onrecord.question.Question;
import onrecord.question.item.Format;

/**
 * What may be done with the draft under review, and why something may not.
 *
 * @param shown null where none is under review
 */
public record Moves(Question shown) {
  /** Each tells something, or what an earlier key did would seem to be what this one did. */
  private static final int DIGITS = 9;

  /** A key that does nothing on this draft, and why. */
  public record Dead(String key, String why) {}

  public boolean mayApprove() {
    return isUndecidedOrDropped() && !shown.current.isRefused();
  }

  /** Whether only a check keeps the shown draft from being approved. */
  public boolean isBlocked() {
    return isUndecidedOrDropped() && shown.current.isRefused();
  }

  public boolean mayDrop() {
    return is(Question.State.DRAFT) || is(Question.State.APPROVED);
  }

  public boolean mayEdit() {
    return shown != null && !is(Question.State.RETIRED);
  }

  public boolean mayReplace() {
    return shown != null && ProposedSet.irreplaceable(shown) == null;
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

  /** The keys that have no button here; whoever presses one is told why. */
  public List<Dead> dead() {
    if (shown == null) {
      return List.of();
    }
    var dead = new ArrayList<Dead>();
    add(dead, "a", withoutApproval());
    add(dead, "e", mayEdit() ? null : "This question is retired, so it is not edited any more.");
    add(dead, "r", ProposedSet.irreplaceable(shown));
    add(dead, "x", withoutDrop());
    for (int place = 1; place <= DIGITS; place++) {
      add(dead, String.valueOf(place), withoutReplacement(place));
    }
    return dead;
  }

  private static void add(List<Dead> dead, String key, String why) {
    if (why != null) {
      dead.add(new Dead(key, why));
    }
  }

  private String withoutApproval() {
    return switch (shown.state) {
      case APPROVED -> "This question is approved already.";
      case RETIRED -> "This question is retired.";
      case DRAFT, REJECTED ->
          shown.current.isRefused() ? "Edit it first: a check refuses it." : null;
    };
  }

  private String withoutDrop() {
    return switch (shown.state) {
      case REJECTED -> "This draft is dropped already.";
      case RETIRED -> "This question is retired already.";
      case DRAFT, APPROVED -> null;
    };
  }

  /**
   * Why the option at a place is not replaced, or null.
   *
   * @param place from 1
   */
  String withoutReplacement(int place) {
    if (!is(Question.State.DRAFT)) {
      return "Only a draft that waits has its options replaced. Edit the question instead.";
    }
    return shown.current.format == Format.SINGLE
        ? Spares.impossible(shown, place)
        : "Only where one option is right is another brought. Edit the question instead.";
  }

  private boolean isUndecidedOrDropped() {
    return is(Question.State.DRAFT) || is(Question.State.REJECTED);
  }

  private boolean is(Question.State state) {
    return shown != null && shown.state == state;
  }
}
