package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.question.item.WrittenDate;

/**
 * The line above a question tells when it was reported: of what had happened by then no option lies
 * after it, since everybody would leave that one out.
 */
final class NotAfterReport implements Check {
  private static final Pattern REPORTED = Pattern.compile("\\breported (" + WrittenDate.ANY + ")");

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
    return WrittenDate.of(words).map(WrittenDate::first).orElse(null);
  }
}
