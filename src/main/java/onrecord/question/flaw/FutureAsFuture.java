package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Months;

/** What lay ahead when the article came out is not asked as if it had happened. */
final class FutureAsFuture implements Check {
  private static final Set<Kind> ASKED = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT);
  private static final Pattern DATE =
      Pattern.compile("\\b(?:(" + Months.ANY + ")(?: \\d{1,2},)? )?(20\\d\\d)\\b");

  /** "What happened", "who won": no "was to", "planned to", "would". */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)^(?:(?:who|(?:what|which)(?: [^?]{2,50}?)?) (?!is\\b|are\\b|will\\b|would\\b|was to\\b|were to\\b|does\\b)"
              + "(?:happened|took|won|lost|became|began|fell|rose|paid|sold|bought|left|held|built|met|made|came|went|was|were|had|\\p{L}+ed)\\b"
              + "|(?:where|when|how|why) (?:was|were) |what did [^?]{2,60}? do\\b)");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(to \\p{Ll}+|would|will|should|could|may|might|due|planned|plan|expected|scheduled|set|announced|promised|proposed|demanded|until|ordered|order"
              + "|supposed|hoped|forecast|predicted|agreed|decided|said|according)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    LocalDate published = reading == null ? draft.asOf() : reading.published();
    return published != null
            && ASKED.contains(draft.kind())
            && PAST.matcher(stem).find()
            && !OPEN.matcher(stem).find()
            && isAfter(stem, published)
        ? List.of(
            Flaw.reject(
                "forecast_as_certain", "When the article came out, this was still to come."))
        : List.of();
  }

  private static boolean isAfter(String stem, LocalDate published) {
    return DATE.matcher(stem)
        .results()
        .anyMatch(
            date -> {
              int year = Integer.parseInt(date.group(2));
              int month = date.group(1) == null ? 0 : Months.NAMES.indexOf(date.group(1)) + 1;
              return year > published.getYear()
                  || year == published.getYear() && month > published.getMonthValue();
            });
  }
}
