package onrecord.desk;

import java.util.List;
import onrecord.question.Question.State;
import onrecord.system.Formats;

/**
 * Drafts beside the set, as the desk lists them.
 *
 * @param all how many, what was decided on with them
 */
record More(long all, long approved, long dropped, long retired) {
  static More of(List<Queued> drafts) {
    return new More(
        drafts.size(),
        in(State.APPROVED, drafts),
        in(State.REJECTED, drafts),
        in(State.RETIRED, drafts));
  }

  private static long in(State state, List<Queued> drafts) {
    return drafts.stream().filter(one -> one.state() == state).count();
  }

  /** "8 more drafts, 1 approved, 2 dropped"; null of none. */
  String told() {
    if (all == 0) {
      return null;
    }
    String told = Formats.counted(all, "more draft", "more drafts");
    return told + part(approved, "approved") + part(dropped, "dropped") + part(retired, "retired");
  }

  private static String part(long number, String what) {
    return number == 0 ? "" : ", " + Formats.grouped(number) + " " + what;
  }
}
