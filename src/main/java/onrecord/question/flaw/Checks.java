package onrecord.question.flaw;

import java.util.List;

/** All checks on a single draft. A set of drafts has {@link SetChecks} besides. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new OneKey(),
          new RightSpeaker(),
          new NoAliasOfKey(),
          new NoSecondListed(),
          new KeyNotInStem(),
          new NoClang(),
          new SameKindOfOptions(),
          new DifferentOptions(),
          new KeyNotLongest(),
          new HasContext(),
          new PeopleIntroduced(),
          new EvidenceInPlace(),
          new NoJunk(),
          new QuotationsVerbatim(),
          new ClaimHasSpeaker(),
          new DatesAbsolute(),
          new NoLoosePronoun(),
          new NotNegative());

  private Checks() {}

  /** The draft with the flaws it has now; those found before are forgotten. */
  public static Draft check(Draft draft, Reading reading) {
    return draft.withFlaws(of(draft, reading));
  }

  /** The flaws of a draft, against its article where that is not null. */
  public static List<Flaw> of(Draft draft, Reading reading) {
    return ALL.stream().flatMap(check -> check.of(draft, reading).stream()).distinct().toList();
  }
}
