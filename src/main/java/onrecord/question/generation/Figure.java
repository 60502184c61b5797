package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/**
 * The one number of a clause that is worth knowing, with its unit.
 *
 * @param before what stands before the number: "$" or nothing
 * @param after what belongs to it: " million", " percent" or nothing
 * @param start where the words of number and unit begin in the clause
 */
record Figure(BigDecimal number, String before, String after, int start, int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/'’-])([$€£]?)(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
              + "( (?:million|billion|trillion)|%| percent(?:age points)?| per cent)?(?![\\d:/'’-]|,\\d|\\p{L})"
              + "|\\b("
              + NumberWords.any(3, 12)
              + ")(?= \\p{Ll}+)");

  /** What may follow a count: a noun in the plural, after an adjective or two. */
  private static final Pattern THINGS =
      Pattern.compile(
          " (?:\\p{Ll}[\\p{L}-]+ |\\p{Lu}[\\p{L}-]+ ){0,2}?(?:\\p{L}{2,}[^s\\W]s|people|men|women|children|troops)\\b.*");

  /** Ages, times, margins, ranks: nobody needs to know them. */
  private static final Pattern SLIGHT =
      Pattern.compile(
          "(?i) (votes? to|years? old|year-old|a\\.m|p\\.m|o['’]clock|minutes?|hours?|pages?|seconds?|miles?|feet"
              + "|years?|months?|weeks?|days?|decades?|times|words|followers|tweets|points?|percentage points"
              + "|children|sons|daughters|siblings|reporters|journalists|(?:other )?(?:protesters|demonstrators|supporters|attendees|fans|guests)|rows|seats? in|(?:\\p{L}+ ){0,3}(?:voters|adults|respondents)|degrees|(?:\\p{L}+ )?people who|weekdays|others)\\b.*");

  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "(?i).*\\b(no|number|route|interstate|section|chapter|title|article|channel|page|room|gate|phase"
              + "|top|first|last|past|nation of|country of|population of|of|next|every|aged?|age|at|or|error of|plus|minus|between|to|and) $");

  private static final Pattern NOT_MEASURED =
      Pattern.compile("(?i).*\\b(no|number|aged?|error of|plus|minus|between|or|top|first|last) $");

  private static final BigDecimal LEAST = BigDecimal.valueOf(3);
  private static final int YEAR_FROM = 1900;
  private static final int YEAR_TO = 2100;

  /** All numbers of a clause that are worth knowing and stand there in digits. */
  static List<Figure> all(String clause) {
    return all(clause, NOT_COUNTED);
  }

  /** The same, also sums behind "of", "at" or "to", of which something else is told. */
  static List<Figure> any(String clause) {
    return all(clause, NOT_MEASURED);
  }

  private static List<Figure> all(String clause, Pattern not) {
    return NUMBER
        .matcher(clause)
        .results()
        .filter(found -> found.group(4) == null)
        .map(found -> of(found, clause, not))
        .filter(figure -> figure != null)
        .filter(
            figure ->
                figure
                    .shown(figure.number())
                    .equals(clause.substring(figure.start(), figure.end())))
        .toList();
  }

  /** Whether a clause has several numbers, be they worth knowing or not. */
  static boolean several(String clause) {
    return NUMBER.matcher(clause).results().count() > 1;
  }

  private static Figure of(MatchResult found, String clause, Pattern not) {
    String rest = clause.substring(found.end());
    String head = clause.substring(0, found.start());
    String unit = found.group(3) == null ? "" : found.group(3);
    var number = new BigDecimal(found.group(2).replace(",", ""));
    boolean measured = isMeasured(found);
    if (isYear(found)
        || unit.contains("points")
        || number.compareTo(LEAST) < 0
        || !measured && !isCounted(head, rest, not)
        || measured && not.matcher(head).matches()) {
      return null;
    }
    return new Figure(number, found.group(1), unit, found.start(), found.end());
  }

  private static boolean isCounted(String head, String rest, Pattern not) {
    return THINGS.matcher(rest).matches()
        && !SLIGHT.matcher(rest).lookingAt()
        && !not.matcher(head).matches();
  }

  /**
   * Why a number at a place of a clause is none of {@link #any}, as the end of a sentence for the
   * teacher; null where no such reason is sure.
   */
  static String obstacle(String clause, int at) {
    MatchResult found =
        NUMBER
            .matcher(clause)
            .results()
            .filter(one -> one.start() <= at && at < one.end() && one.group(4) == null)
            .findFirst()
            .orElse(null);
    if (found == null || isYear(found)) {
      return null;
    }
    String rest = clause.substring(found.end());
    Matcher slight = SLIGHT.matcher(rest);
    Matcher head = NOT_MEASURED.matcher(clause.substring(0, found.start()));
    if (new BigDecimal(found.group(2).replace(",", "")).compareTo(LEAST) < 0) {
      return "numbers below three are not asked for.";
    }
    if (slight.lookingAt()) {
      return "a number of “" + slight.group(1) + "” is not asked for.";
    }
    if (head.matches()) {
      return "no number behind “" + head.group(1) + "” is asked for.";
    }
    return isMeasured(found) || THINGS.matcher(rest).matches()
        ? null
        : "no word behind it tells what it counts.";
  }

  private static boolean isMeasured(MatchResult found) {
    return found.group(3) != null || !found.group(1).isEmpty();
  }

  private static boolean isYear(MatchResult found) {
    if (isMeasured(found) || found.group(2).contains(",")) {
      return false;
    }
    int number = new BigDecimal(found.group(2)).intValue();
    return number >= YEAR_FROM && number <= YEAR_TO;
  }

  boolean isShare() {
    return after.contains("%") || after.contains("cent");
  }

  /** The number with its unit as an option. */
  String shown(BigDecimal other) {
    return before + Steps.shown(other) + after;
  }

  /** The clause with the gap in place of number and unit. */
  String gapped(String clause) {
    return clause.substring(0, start) + "____" + clause.substring(end);
  }

  /** The clause with the gap in place of the number alone: "$____ million". */
  String gappedNumber(String clause) {
    return clause.substring(0, start + before.length())
        + "____"
        + clause.substring(end - after.length());
  }

  /** Three others, or fewer where those beside it leave no room for so many. */
  List<BigDecimal> others(String stem) {
    return possible(stem).limit(Offered.WRONG).toList();
  }

  private Stream<BigDecimal> possible(String stem) {
    Room room = Room.of(number, start + before.length(), end - after.length(), stem);
    int seed = stem.hashCode();
    return Stream.concat(
            Steps.around(number, isShare(), seed).stream(),
            Steps.besides(number, isShare(), seed).stream())
        .filter(room::holds);
  }

  /** Further ones beside those three; "200 million" would be read as a part of "1,200 million". */
  List<BigDecimal> spares(String stem) {
    var there = new ArrayList<>(others(stem));
    there.add(number);
    return possible(stem)
        .skip(Offered.WRONG)
        .filter(one -> there.stream().noneMatch(other -> isPart(one, other) || isPart(other, one)))
        .toList();
  }

  private boolean isPart(BigDecimal one, BigDecimal other) {
    return Words.contains(shown(other), shown(one));
  }

  /** Three others close to it, for a number beside others that it is compared with. */
  List<BigDecimal> near(String stem) {
    Room room = Room.of(number, start + before.length(), end - after.length(), stem);
    return Steps.near(number, stem.hashCode()).stream().filter(room::holds).toList();
  }
}
