package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.NumberWords;

/** "Nine per cent over three years" is no key where the evidence has nine over two years. */
final class StretchAsGiven implements Check {
  private static final Set<Kind> ASKED =
      EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT, Kind.WHICH_SAID);

  private static final Pattern STRETCH =
      Pattern.compile("(?i)\\b(\\d+)[ -](second|minute|hour|day|week|month|year)s?\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null
        || !ASKED.contains(draft.kind())
        || Reckoned.is(draft, draft.evidence().text())) {
      return List.of();
    }
    String evidence = draft.evidence().text();
    return draft.item().rightAnswers().stream()
        .map(NumberWords::inFigures)
        .filter(key -> !Measures.isTime(key))
        .flatMap(key -> STRETCH.matcher(key).results())
        .filter(stretch -> isAnother(stretch, evidence))
        .limit(1)
        .map(
            stretch ->
                Flaw.reject("wrong_key", "The evidence does not have “" + stretch.group() + "”."))
        .toList();
  }

  /** The evidence has stretches in the same unit; "from nine weeks to four" tells it once. */
  private static boolean isAnother(MatchResult stretch, String evidence) {
    String unit = stretch.group(2).toLowerCase(Locale.ROOT);
    return !Placing.numbers(evidence).contains(stretch.group(1))
        && !Words.contains(Measures.inSmallest(evidence), Measures.inSmallest(stretch.group()))
        && STRETCH
            .matcher(NumberWords.inFigures(evidence))
            .results()
            .anyMatch(told -> told.group(2).equalsIgnoreCase(unit));
  }
}
