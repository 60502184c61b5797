package onrecord.question.generation;

import java.util.List;
import onrecord.question.item.Kind;

/** The kinds of question that are made by rule. */
public final class QuestionKinds {
  static final List<QuestionKind> ALL =
      List.of(
          new WhoSaid(),
          new WhoseWords(),
          new WhichSaid(),
          new CompleteQuote(),
          new WhatAbout(),
          new WhatReason(),
          new SaidNumber(),
          new TypedNumber(),
          new WhichReported(),
          new Capacity(),
          new HowNamed(),
          new SpeechAct(),
          new KindOfStatement(),
          new WhatOccasion(),
          new InWhatSetting(),
          new WhenSaid(),
          new WhereSaid(),
          new TwoSides(),
          new ClaimOrFact(),
          new QuoteOrParaphrase(),
          new Misattribution(),
          new Misquoted(),
          new WhoDidIt(),
          new Gapped(),
          new WhichYear(),
          new OrderOfEvents());

  private QuestionKinds() {}

  /**
   * Whether a flashcard may ask for the key without its options. A kind that no rule makes yet is
   * asked with them, and so is a stem that speaks of the passage above it: there the answer stands.
   */
  public static boolean recallable(Kind kind, String stem) {
    return !kind.asksAboutPassage(stem)
        && ALL.stream().anyMatch(one -> one.kind() == kind && one.recallable());
  }
}
