package onrecord.question.flaw;

import static java.lang.Integer.parseInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;

/** What lay ahead when the article came out is not asked as if it had happened. */
final class FutureAsFuture implements Check {
  private static final Pattern DATE =
      Pattern.compile("\\b(?:(" + Months.ANY + ")(?: \\d{1,2},)? )?(20\\d\\d)\\b");

  /** "What happened", "who won": no "was to", "planned to", "would". */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)^(?:(?:who|(?:what|which)(?: [^?]{2,50}?)?) (?!is\\b|are\\b|will\\b|would\\b|was to\\b|were to\\b|does\\b)"
              + "(?:happened|took|won|lost|became|began|fell|rose|paid|sold|bought|left|held|built|met|made|came|went|was|were|had|\\p{L}+ed)\\b"
              + "|(?:where|when|how|why) (?:was|were) |what did [^?]{2,60}? do\\b)");

  /** "On which day did the talks begin?" */
  private static final Pattern DAY_ASKED =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:want|require|have|hope|intend|ask|call|fix|name|give|allow|deadline)\\b)(?:when|(?:on |in )?(?:what|which) (?:day|date|month))\\b[^?]*? (?:did|was|were)\\b");

  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:was|were|had|went|came|took|met|began|became|made|held|sold|bought|gave|\\p{L}{3,}ed)\\b");

  private static final String MONTH = "(" + Months.ANY + ")";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{1,2}) "
              + MONTH
              + "\\b(?: (20\\d\\d))?|\\b"
              + MONTH
              + " (\\d{1,2})\\b(?:, (20\\d\\d))?");

  /** "On 3 and 11 March 2026"; "put off to 11 March" is over by then. */
  private static final Pattern ON_A_DAY =
      Pattern.compile(
          "\\bon (?=(?:\\d{1,2}(?:, | and | to ))*\\d{1,2} "
              + MONTH
              + " 20\\d\\d|"
              + MONTH
              + " \\d{1,2}, 20\\d\\d)");

  private static final Pattern IN_A_YEAR = Pattern.compile("\\bin (20\\d\\d)\\b");

  /** "To build", but what happened "to the bridge" has happened. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(to (?!(?:the|an?|his|her|its|their|him|it|them|this|that|these|those|all|each|every|which|what|whom)\\b)(?-i:\\p{Ll})+|would|will|should|could|(?-i:may)|might|due|planned|plan|expected|scheduled|set|announced|promised|proposed|demanded|until|ordered|order"
              + "|supposed|hoped|forecast|predicted|agreed|decided|said|according)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    LocalDate published = reading == null ? draft.asOf() : reading.published();
    if (published == null || !Kinds.TELLING.contains(draft.kind()) || OPEN.matcher(stem).find()) {
      return List.of();
    }
    boolean future =
        PAST.matcher(stem).find() && isAfter(stem, published)
            || isTold(draft, stem) && isAfterDay(stem, published)
            || DAY_ASKED.matcher(stem).find() && day(draft).filter(published::isBefore).isPresent();
    return future
        ? List.of(
            Flaw.reject(
                "forecast_as_certain", "When the article came out, this was still to come."))
        : List.of();
  }

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  /** A statement that is marked as true tells what was done. */
  private static boolean isTold(Draft draft, String stem) {
    return draft.item().isMarkedTrue() && DONE.matcher(stem).find();
  }

  private static boolean isAfterDay(String stem, LocalDate published) {
    return ON_A_DAY
        .matcher(stem)
        .results()
        .map(on -> DAY.matcher(stem).results().filter(day -> day.start() >= on.end()).findFirst())
        .flatMap(Optional::stream)
        .map(day -> day(day, ""))
        .flatMap(Optional::stream)
        .anyMatch(published::isBefore);
  }

  /** The day that is the key, in the year that key or stem tells. */
  private static Optional<LocalDate> day(Draft draft) {
    return draft.item().rightAnswers().stream()
        .limit(1)
        .flatMap(key -> DAY.matcher(key).results())
        .map(day -> day(day, draft.stem()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * @param stem where the year may stand that the day has not: "on which day in 2026"
   */
  private static Optional<LocalDate> day(MatchResult day, String stem) {
    boolean first = day.group(1) != null;
    String month = day.group(first ? 2 : 4);
    int number = parseInt(day.group(first ? 1 : 5));
    Matcher elsewhere = IN_A_YEAR.matcher(stem);
    String year = day.group(first ? 3 : 6);
    if (year == null && elsewhere.find()) {
      year = elsewhere.group(1);
    }
    if (year == null) {
      return Optional.empty();
    }
    var of = YearMonth.of(parseInt(year), Months.of(month));
    return Optional.of(of.atDay(Math.min(Math.max(1, number), of.lengthOfMonth())));
  }

  private static boolean isAfter(String stem, LocalDate published) {
    return DATE.matcher(stem)
        .results()
        .anyMatch(
            date -> {
              int year = parseInt(date.group(2));
              int month = date.group(1) == null ? 0 : Months.of(date.group(1)).getValue();
              return year > published.getYear()
                  || year == published.getYear() && month > published.getMonthValue();
            });
  }
}
