package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Option;

/**
 * How a draft came about.
 *
 * @param weight how much it is worth asking, from 0 to 1, or null
 * @param rule the rule that made it, or null
 * @param reasons what raised and lowered the weight, in words for the teacher
 * @param spares further wrong options as good as those shown, the best first; none is right
 */
public record Making(Double weight, String rule, List<String> reasons, List<Option> spares) {
  /** Of a question that nobody weighed, such as a teacher's own. */
  public static final Making NONE = new Making(null, null);

  public Making {
    reasons = List.copyOf(reasons);
    spares = List.copyOf(spares);
  }

  public Making(Double weight, String rule) {
    this(weight, rule, List.of());
  }

  public Making(Double weight, String rule, List<String> reasons) {
    this(weight, rule, reasons, List.of());
  }
}
