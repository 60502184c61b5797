package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Format;

/** A choice has one right option, a multiple choice at least one; the others have an answer. */
final class OneKey implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Format format = draft.item().format();
    int keys = draft.item().keys().size();
    return switch (format) {
      case SINGLE, TRUEFALSE ->
          keys == 1
              ? List.of()
              : List.of(
                  keys == 0
                      ? none("No option is marked as right.")
                      : Flaw.reject("two_keys", keys + " options are marked as right."));
      case MULTIPLE -> keys > 0 ? List.of() : List.of(none("No option is marked as right."));
      case MATCH -> draft.item().pairs().size() > 1 ? List.of() : List.of(none("No pairs."));
      case ORDER -> draft.item().sequence().size() > 1 ? List.of() : List.of(none("No order."));
      case NUMERIC, SHORT ->
          draft.item().accepted().isEmpty() ? List.of(none("No answer is accepted.")) : List.of();
    };
  }

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  private static Flaw none(String message) {
    return Flaw.reject("no_key", message);
  }
}
