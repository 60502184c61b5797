package onrecord.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Drafting;

/** The rules that are switched off, and what they keep back of one run. */
final class SwitchedOff {
  private final Set<RuleRecord> met = new LinkedHashSet<>();
  private List<RuleRecord> off;
  private int drafts;

  /** Whether the rule that made a draft is off; drafts that a check refuses are not counted. */
  boolean keepsBack(Draft draft) {
    off = off == null ? RuleRecord.off() : off;
    var unasked = Drafting.unaskedRule(draft.rule());
    var rules =
        off.stream()
            .filter(one -> one.rule().equals(draft.rule()) || one.rule().equals(unasked))
            .toList();
    if (draft.ready() && !rules.isEmpty()) {
      drafts++;
      met.addAll(rules);
    }
    return !rules.isEmpty();
  }

  Withheld withheld() {
    return new Withheld(drafts, List.copyOf(met));
  }
}
