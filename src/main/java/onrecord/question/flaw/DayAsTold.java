package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Option;
import onrecord.question.item.WrittenDate;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/** A day that is the key is the one that the evidence tells as "on Monday". */
final class DayAsTold {
  private static final Pattern DAY =
      Pattern.compile(
          "(?:[Oo]n )?(?:(?:"
              + Weekdays.ANY
              + "),? )?(\\d{1,2} (?:"
              + Months.ANY
              + ")(?:,? "
              + Digits.YEAR
              + ")?)\\.?");

  /** Beside a day told in full another may be reckoned from it. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "\\b\\d{1,2} (?:" + Months.ANY + ")\\b|\\b(?:" + Months.ANY + ") \\d{1,2}\\b");

  private static final int ISO_DAY = 10;

  private DayAsTold() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    var keys = draft.item().rightAnswers();
    if (reading == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || !Kinds.TELLING_OR_WHEN.contains(draft.kind())
        || keys.size() != 1) {
      return List.of();
    }
    Set<LocalDate> told = told(draft.evidence(), reading);
    Optional<String> key = day(keys.get(0)).filter(day -> !told.isEmpty());
    return key.isEmpty()
            || isOneOf(told, key.get())
            || IN_FULL.matcher(draft.evidence().text()).find()
        ? List.of()
        : flaw(draft, told);
  }

  private static List<Flaw> flaw(Draft draft, Set<LocalDate> told) {
    Optional<String> other =
        draft.item().distractors().stream()
            .map(Option::text)
            .filter(option -> day(option).filter(day -> isOneOf(told, day)).isPresent())
            .findFirst();
    if (other.isPresent()) {
      return List.of(Flaw.reject("wrong_key", "The day of the evidence is “" + other.get() + "”."));
    }
    return told.size() == 1
        ? List.of(
            Flaw.warn(
                "wrong_key",
                "The day of the evidence is " + WrittenDate.day(told.iterator().next()) + "."))
        : List.of();
  }

  /** The days that some evidence tells, be it by a weekday. */
  static Set<LocalDate> told(Evidence evidence, Reading reading) {
    return reading.found().dates().stream()
        .filter(time -> time.date() != null && time.date().length() == ISO_DAY)
        .filter(time -> Span.anyOverlap(evidence.spans(), List.of(time.span())))
        .map(time -> LocalDate.parse(time.date()))
        .collect(Collectors.toSet());
  }

  /** Whether one of some days is told by these words, with its year or without. */
  static boolean isOneOf(Set<LocalDate> days, String words) {
    return days.stream()
        .map(WrittenDate::day)
        .anyMatch(
            day ->
                day.equalsIgnoreCase(words)
                    || day.replaceFirst(" \\d{4}$", "").equalsIgnoreCase(words));
  }

  private static Optional<String> day(String answer) {
    Matcher day = DAY.matcher(answer.strip());
    return day.matches() ? Optional.of(day.group(1).replace(",", "")) : Optional.empty();
  }
}
