package onrecord.drafting;

import java.util.ArrayList;
import onrecord.question.generation.LeftOut;
import onrecord.system.Formats;

/** Why none of the drafts beside a set can take the place of one in it. */
final class NoSuccessor {
  private NoSuccessor() {}

  /**
   * @param beside what keeps those out that could have come
   * @param which of all drafts these are, such as "of another voice"; may be empty
   */
  static String told(LeftOut beside, String which) {
    String drafts = which.isEmpty() ? "other " : "";
    int all = beside.all();
    if (all == 0) {
      return "There is no %sdraft%s to take its place. Draft more, or drop it."
          .formatted(drafts, which);
    }
    boolean one = all == 1;
    String none =
        one
            ? "The one %sdraft%s cannot take its place: it "
            : "None of the " + Formats.grouped(all) + " %sdrafts%s can take its place: each ";
    var causes = new ArrayList<String>();
    if (beside.same() > 0) {
      causes.add("asks for the same as another question of the set or tells its answer");
    }
    if (beside.third() > 0) {
      causes.add("would be the third about one statement");
    }
    return none.formatted(drafts, which)
        + String.join(", or ", causes)
        + ". Draft more, or drop this one and look at the rest yourself.";
  }
}
