package onrecord.question.flaw;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;

/**
 * The line above a question tells when it was reported: of what had happened by then no option lies
 * after it, since everybody would leave that one out.
 */
final class NotAfterReport implements Check {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:[Ii]n|[Oo]n) )?(?:(?:(?<day>\\d{1,2}) )?(?<month>"
              + Months.ANY
              + ") )?(?<year>"
              + Digits.YEAR
              + ")");

  private static final Pattern REPORTED = Pattern.compile("\\breported (" + DATE.pattern() + ")");

  private static final Pattern PAST = Pattern.compile("(?i)\\b(?:did|was|were|had|happened)\\b");

  /** What was planned may have been planned for any day. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|should|due|until|plan\\w*|expect\\w*|promis\\w*|hop(?:e|ed|ing)"
              + "|aim\\w*|target\\w*|deadline|schedul\\w*|predict\\w*|forecast\\w*|expir\\w*|next)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    LocalDate reported = reported(draft);
    if (reported == null || !PAST.matcher(draft.stem()).find()) {
      return List.of();
    }
    var days = draft.item().options().stream().map(option -> first(option.text())).toList();
    Option key = draft.item().key();
    boolean ahead =
        key == null
            || days.stream().anyMatch(Objects::isNull)
            || first(key.text()).isAfter(reported)
            || AHEAD.matcher(Quotations.without(draft.stem())).find();
    return ahead
        ? List.of()
        : draft.item().distractors().stream()
            .filter(option -> first(option.text()).isAfter(reported))
            .map(Option::text)
            .limit(1)
            .map(
                late ->
                    Flaw.warn(
                        "implausible_option",
                        "“" + late + "” lies after the report: everybody leaves it out."))
            .toList();
  }

  private static LocalDate reported(Draft draft) {
    if (draft.context() == null) {
      return null;
    }
    Matcher told = REPORTED.matcher(draft.context());
    LocalDate last = null;
    while (told.find()) {
      last = first(told.group(1)); // a headline before it may have "reported in 2017", too
    }
    return last;
  }

  /** The first day of a date as it is written, or null for other words and days that are none. */
  private static LocalDate first(String words) {
    Matcher date = DATE.matcher(words.strip());
    if (!date.matches()) {
      return null;
    }
    int year = Integer.parseInt(date.group("year"));
    Month month =
        date.group("month") == null
            ? Month.JANUARY
            : Month.valueOf(date.group("month").toUpperCase(Locale.ROOT));
    int day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
    return day < 1 || day > month.length(LocalDate.of(year, 1, 1).isLeapYear())
        ? null
        : LocalDate.of(year, month, day);
  }
}
