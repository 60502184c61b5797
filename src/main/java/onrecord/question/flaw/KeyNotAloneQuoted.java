package onrecord.question.flaw;

import java.util.List;
import java.util.function.Predicate;
import onrecord.question.item.Option;

/** Quotation marks do not single the key out. */
final class KeyNotAloneQuoted implements Check {
  private static final Predicate<Option> QUOTED = option -> !Quotations.in(option.text()).isEmpty();

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return singlesOut(draft)
        ? List.of(
            Flaw.reject(
                "key_only_quoted",
                QUOTED.test(draft.item().key())
                    ? "Only the key has quotation marks."
                    : "Every option but the key has quotation marks."))
        : List.of();
  }

  static boolean singlesOut(Draft draft) {
    var wrong = draft.item().distractors();
    if (draft.item().keys().size() != 1 || wrong.size() < 2) {
      return false;
    }
    return QUOTED.test(draft.item().key())
        ? wrong.stream().noneMatch(QUOTED)
        : wrong.stream().allMatch(QUOTED);
  }
}
