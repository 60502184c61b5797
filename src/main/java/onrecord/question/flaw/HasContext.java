package onrecord.question.flaw;

import java.util.List;

/** A question that is read in six weeks tells what it is about and when. */
final class HasContext implements Check {
  static final String CODE = "no_context";

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return draft.context() != null && !draft.context().isBlank()
        ? List.of()
        : List.of(Flaw.warn(CODE, "No line above the stem tells what it is about and when."));
  }
}
