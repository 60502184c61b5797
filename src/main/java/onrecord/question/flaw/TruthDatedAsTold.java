package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Weekdays;

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

  /** "Voted on 3 May for a tram": where the evidence has no day in full, one in its midst too. */
  private static final Pattern ANY_DAY =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:before|after|since|when|until|while|by|from)\\b).*?\\bon (?:(?:"
              + Weekdays.ANY
              + "),? )?(\\d{1,2} (?:"
              + Months.ANY
              + "))\\b");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || !draft.item().isMarkedTrue()
        || draft.evidence() == null
        || Reckoned.is(draft, draft.evidence().text())) {
      return List.of();
    }
    String told = draft.evidence().text();
    Set<LocalDate> resolved = DayAsTold.told(draft.evidence(), reading);
    boolean inFull = DAY.matcher(told).find();
    return inFull || !resolved.isEmpty()
        ? (inFull ? LAST_DAY : ANY_DAY)
            .matcher(Quotations.without(draft.stem()))
            .results()
            .map(found -> found.group(1))
            .filter(day -> !Words.contains(told, day) && !Words.contains(Shown.above(draft), day))
            .filter(day -> !DayAsTold.isOneOf(resolved, day))
            .map(
                day ->
                    Flaw.warn("wrong_number", "The evidence has another day than “" + day + "”."))
            .toList()
        : List.of();
  }
}
