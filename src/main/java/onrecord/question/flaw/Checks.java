package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onrecord.question.item.Format;
import onrecord.question.item.Option;

/** All checks on a single draft. A set of drafts has {@link SetChecks} besides. */
public final class Checks {
  static final List<Check> ALL =
      List.of(
          new OneKey(),
          new RightSpeaker(),
          new SourceStillSame(),
          new TypedSpeaker(),
          new KeyIsSpeaker(),
          new SaidNotDenied(),
          new FormAsGiven(),
          new SourceAsGiven(),
          new ConfirmedInPassage(),
          new RetellingAsGiven(),
          new NoAliasOfKey(),
          new NoSuperset(),
          new NoSecondListed(),
          new KeyNotInStem(),
          new NoClang(),
          new SameKindOfOptions(),
          new DifferentOptions(),
          new NoAllOfTheAbove(),
          new SameGrammar(),
          new KeyNotAloneQuoted(),
          new KeyNotMostSpecific(),
          new NotGuessable(),
          new NationalityHint(),
          new RoleFitsSeveral(),
          new NoAbsoluteWords(),
          new NoVagueWords(),
          new OptionsPlausible(),
          new NotAfterReport(),
          new NotSpokenOf(),
          new KeyNotLongest(),
          new KeyNotShortest(),
          new OptionsOfLikeLength(),
          new HasContext(),
          new PeopleIntroduced(),
          new NamedReference(),
          new AcronymsExpanded(),
          new Dated(),
          new EvidenceInPlace(),
          new EvidenceSupportsKey(),
          new RateAsAsked(),
          new UnitAsGiven(),
          new ChangeAsAsked(),
          new KeyNamedInArticle(),
          new TallyAsGiven(),
          new OrderAsDated(),
          new KeyWhereAsked(),
          new NumberBesideAsked(),
          new ToleranceNarrow(),
          new PartAsAsked(),
          new KeyNotLeftOpen(),
          new PairsAsGiven(),
          new RolesAsGiven(),
          new StretchAsGiven(),
          new NoSecondTold(),
          new CountedAsAsked(),
          new NumberAmongOptions(),
          new StemNumbersTrue(),
          new NoJunk(),
          new QuotationsVerbatim(),
          new ClaimHasSpeaker(),
          new SpeakerNamed(),
          new QuotationHasSpeaker(),
          new EstimateHasSource(),
          new ChargeAsCharge(),
          new ReportHasSource(),
          new TruthHasSource(),
          new TruthNotTurnedRound(),
          new FalseNotTold(),
          new TruthCountsAsTold(),
          new TruthDatedAsTold(),
          new ForecastExpected(),
          new FutureAsFuture(),
          new AskableFact(),
          new Undisputed(),
          new DatesAbsolute(),
          new NoLoosePronoun(),
          new NotNegative(),
          new NotTooLong(),
          new BlankNotFirst(),
          new NotOffensive());

  private Checks() {}

  /** The draft with the flaws it has now; those found before are forgotten. */
  public static Draft check(Draft draft, Reading reading) {
    return draft.withFlaws(of(draft, reading));
  }

  /** The flaws of a draft, against its article where that is not null. */
  public static List<Flaw> of(Draft draft, Reading reading) {
    boolean judged = draft.item().format() == Format.TRUEFALSE;
    Draft read = judged ? withoutOptions(draft) : withoutRepeats(draft);
    return ALL.stream()
        .flatMap(
            check -> {
              boolean whole = judged ? check.readsTrueAndFalse() : check.readsRepeats();
              return check.of(whole ? draft : read, reading).stream();
            })
        .distinct()
        .toList();
  }

  /** What stands twice is told once, and not by each check that takes it for a second key. */
  private static Draft withoutRepeats(Draft draft) {
    var options = draft.item().options();
    var seen =
        options.stream()
            .filter(Option::correct)
            .map(Checks::plain)
            .collect(Collectors.toCollection(HashSet::new));
    var once = options.stream().filter(one -> one.correct() || seen.add(plain(one))).toList();
    return once.size() == options.size() || once.size() < 2
        ? draft
        : draft.withItem(draft.item().withOptions(once));
  }

  private static String plain(Option option) {
    return option.text().strip().toLowerCase(Locale.ROOT);
  }

  /**
   * "True" and "False" are no words of the article: what is asked stands in the stem, and nothing
   * can be told by the options.
   */
  static Draft withoutOptions(Draft draft) {
    return draft.withItem(draft.item().withOptions(List.of()));
  }
}
