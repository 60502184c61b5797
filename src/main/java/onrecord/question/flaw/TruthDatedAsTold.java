package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;

/**
 * What is marked as true does not end with a day that its evidence does not have, where that has
 * another one: "by 1 October", where it was "by 1 August".
 */
final class TruthDatedAsTold implements Check {
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} (?:" + Months.ANY + ")\\b");

  /** The day of the statement itself, and not "before the truce broke down on 13 April". */
  private static final Pattern LAST_DAY =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:before|after|since|when|until|while)\\b).*\\b(?:on|by|from) (\\d{1,2} (?:"
              + Months.ANY
              + "))(?: \\d{4})?\\.?$");

  private static final int ISO_DAY = 10;

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || !draft.item().isMarkedTrue()
        || draft.evidence() == null
        || !DAY.matcher(draft.evidence().text()).find()
        || Reckoned.is(draft, draft.evidence().text())) {
      return List.of();
    }
    String told = draft.evidence().text();
    return LAST_DAY
        .matcher(Quotations.without(draft.stem()))
        .results()
        .map(found -> found.group(1))
        .filter(day -> !Words.contains(told, day) && !Words.contains(Shown.above(draft), day))
        .filter(day -> !isResolved(day, draft, reading))
        .map(day -> Flaw.warn("wrong_number", "The evidence has another day than “" + day + "”."))
        .toList();
  }

  /** Whether a weekday or "tomorrow" of the evidence is that day. */
  private static boolean isResolved(String day, Draft draft, Reading reading) {
    return reading.found().dates().stream()
        .filter(time -> time.date() != null && time.date().length() == ISO_DAY)
        .filter(time -> Span.anyOverlap(draft.evidence().spans(), List.of(time.span())))
        .map(time -> LocalDate.parse(time.date()))
        .anyMatch(date -> day.equalsIgnoreCase(inWords(date)));
  }

  private static String inWords(LocalDate date) {
    return date.getDayOfMonth() + " " + Months.NAMES.get(date.getMonthValue() - 1);
  }
}
