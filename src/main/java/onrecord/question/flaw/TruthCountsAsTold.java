package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/**
 * What is marked as true has no other number of the same things than the evidence: "9 million
 * crowns" may stand elsewhere in the article, of something else.
 */
final class TruthCountsAsTold implements Check {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d.,-])(?<!\\b(?:than|over|under|above|below|nearly|almost|about|around|some|in|of|to|by|every) )(?:"
              + Digits.ANY
              + ")(?: (?:"
              + NumberWords.ANY_ZEROS
              + "))?(?: (?!third|quarter|half|times\\b)[\\p{L}-]+)");

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
    if (!draft.item().isMarkedTrue()
        || draft.evidence() == null
        || Reckoned.is(draft, draft.evidence().text())) {
      return List.of();
    }
    Optional<Flaw> day = otherDay(draft, reading);
    if (day.isPresent()) {
      return List.of(day.get());
    }
    String stated = StemNumbersTrue.withoutDates(Quotations.without(draft.stem()));
    String told = draft.evidence().text();
    return COUNTED
        .matcher(NumberWords.inFigures(stated))
        .results()
        .map(MatchResult::group)
        .filter(number -> !Words.isEmpty(number.split(" ")[1]))
        .filter(number -> reading == null || isInArticle(number, reading))
        .filter(number -> GivenNumber.isInsteadOf(number, told))
        .limit(1)
        .map(
            number ->
                Flaw.warn(
                    "wrong_number",
                    "The evidence does not have “" + number + "”, but another number of these."))
        .toList();
  }

  /** Else another check tells of it. */
  private static boolean isInArticle(String number, Reading reading) {
    return EvidenceSupportsKey.missing(number, reading.text()) == null;
  }

  /** "By 1 October", where the evidence has 1 August and no weekday that may be it. */
  private static Optional<Flaw> otherDay(Draft draft, Reading reading) {
    String told = draft.evidence().text();
    if (reading == null || !DAY.matcher(told).find()) {
      return Optional.empty();
    }
    return LAST_DAY
        .matcher(Quotations.without(draft.stem()))
        .results()
        .map(found -> found.group(1))
        .filter(day -> !Words.contains(told, day) && !Words.contains(Shown.above(draft), day))
        .filter(day -> !isResolved(day, draft, reading))
        .findFirst()
        .map(day -> Flaw.warn("wrong_number", "The evidence has another day than “" + day + "”."));
  }

  /** Whether a weekday or "tomorrow" of the evidence is that day. */
  private static boolean isResolved(String day, Draft draft, Reading reading) {
    return reading.found().dates().stream()
        .filter(time -> time.date() != null && time.date().length() == ISO_DAY)
        .filter(time -> Span.anyOverlap(draft.evidence().spans(), List.of(time.span())))
        .map(time -> LocalDate.parse(time.date()))
        .anyMatch(date -> day.startsWith(date.getDayOfMonth() + " "));
  }
}
