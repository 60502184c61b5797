package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Option;

/** The stem does not hold the answer. */
final class KeyNotInStem implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().accepted().isEmpty()) {
      return typed(draft);
    }
    Option key = draft.item().key();
    String above = draft.stem() + " " + Shown.above(draft);
    if (key == null
        || draft.asksAboutPassage()
        || key.text().length() < 3
        || !Words.contains(above, key.text())) {
      return List.of();
    }
    // A number or name that stem and every option hold gives nothing away.
    boolean shared =
        draft.item().distractors().stream()
            .allMatch(option -> Words.contains(above, option.text()));
    return shared ? List.of() : flaw();
  }

  /** The first form is the answer, others may be loose; a number of one digit stands anywhere. */
  private static List<Flaw> typed(Draft draft) {
    String above = draft.stem() + " " + Shown.above(draft);
    return draft.item().accepted().stream()
            .limit(1)
            .anyMatch(answer -> answer.length() > 2 && Words.contains(above, answer))
        ? flaw()
        : List.of();
  }

  private static List<Flaw> flaw() {
    return List.of(Flaw.reject("key_in_stem", "The stem or its context holds the right answer."));
  }
}
