package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Option;

/**
 * A guess at how hard a question is before anybody answered it: what its kind asks to remember, how
 * alike its options are, and how many there are. Answers tell better; a set is only spread by it.
 */
final class Difficulty {
  private Difficulty() {}

  /** From 0 (easy) to 1 (hard). */
  static double of(Draft draft) {
    int options = draft.item().options().size();
    double hard = ofKind(draft) + 0.3 * likeness(draft.item().options());
    // That nobody can pick a key by luck where there are none, is in the kind.
    hard += options == 0 ? 0 : 0.05 * (Math.min(5, options) - 3);
    return Math.max(0, Math.min(1, hard));
  }

  /** What stands in the passage is found there; a typed number or an order must be remembered. */
  private static double ofKind(Draft draft) {
    if (draft.kind().asksWhatPassageTells(draft.stem())) {
      return 0.25;
    }
    boolean picked = !draft.item().options().isEmpty();
    return switch (draft.kind()) {
      case CLAIM_OR_FACT, QUOTE_OR_PARAPHRASE -> 0.25;
      case MISATTRIBUTION, ROLE -> 0.35;
      case WHO_SAID, WHICH_SAID, SPEECH_ACT -> 0.45;
      case FACT, WHAT_ABOUT -> picked ? 0.5 : 0.65;
      case COMPLETE_QUOTE, OCCASION -> 0.55;
      case TWO_SIDES, NUMBER -> picked ? 0.6 : 0.75;
      case ORDER -> 0.8;
    };
  }

  /** The share of words that the key has in common with the wrong option most like it. */
  private static double likeness(List<Option> options) {
    Option key = options.stream().filter(Option::correct).findFirst().orElse(null);
    if (key == null) {
      return 0;
    }
    return options.stream()
        .filter(option -> !option.correct())
        .mapToDouble(option -> Words.overlap(option.text(), key.text()))
        .max()
        .orElse(0);
  }
}
