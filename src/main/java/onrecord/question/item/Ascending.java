package onrecord.question.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.NumberWords;

/** The order of options that have one of their own: numbers and days, the least or first ahead. */
public final class Ascending {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[$€£]?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?![\\p{L}\\d])"
              + "(?: ("
              + NumberWords.ANY_ZEROS
              + ")\\b)?");

  private Ascending() {}

  /**
   * How large each of some options is as a number ("1,000 seats", "nine votes to six"), how late as
   * a day or month, or by the one number in which they differ ("needs 60 megawatts"); null where
   * they are nothing of that, or two are equal.
   */
  public static List<BigDecimal> sizes(List<String> options) {
    return Stream.<Function<String, BigDecimal>>of(Ascending::day, Ascending::size)
        .map(size -> options.stream().map(size).toList())
        .filter(Ascending::tellApart)
        .findFirst()
        .orElseGet(() -> different(options));
  }

  /** Whether the options stand in that order already. */
  static boolean are(List<String> options) {
    List<BigDecimal> sizes = options.size() < 2 ? null : sizes(options);
    return sizes != null && sizes.equals(sizes.stream().sorted().toList());
  }

  /** Two that begin with the same number are told apart by something else, and have no order. */
  private static boolean tellApart(List<BigDecimal> sizes) {
    var all = new TreeSet<BigDecimal>();
    return sizes.stream().allMatch(size -> size != null && all.add(size));
  }

  /** "5 May 2026", "May 2026": the day or the first of the month as a number, or null. */
  private static BigDecimal day(String option) {
    return WrittenDate.of(option)
        .filter(date -> date.month() != null)
        .map(date -> BigDecimal.valueOf(date.first().toEpochDay()))
        .orElse(null);
  }

  /** The number that an option begins with, or null. */
  private static BigDecimal size(String option) {
    Matcher number = NUMBER.matcher(NumberWords.inFigures(option));
    return number.lookingAt() ? value(number.toMatchResult()) : null;
  }

  private static BigDecimal value(MatchResult number) {
    return new BigDecimal(number.group(1).replace(",", ""))
        .scaleByPowerOfTen(number.group(2) == null ? 0 : NumberWords.ZEROS.get(number.group(2)));
  }

  /** By the only number in which options of the same words differ, or null. */
  private static List<BigDecimal> different(List<String> options) {
    List<String> figures = options.stream().map(NumberWords::inFigures).toList();
    long forms =
        figures.stream().map(one -> NUMBER.matcher(one).replaceAll("#")).distinct().count();
    if (forms != 1) {
      return null;
    }
    var columns = new ArrayList<List<BigDecimal>>();
    var rows =
        figures.stream()
            .map(one -> NUMBER.matcher(one).results().map(Ascending::value).toList())
            .toList();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      columns.add(rows.stream().map(row -> row.get(column)).toList());
    }
    var varying = columns.stream().filter(one -> one.stream().distinct().count() > 1).toList();
    return varying.size() == 1 && tellApart(varying.get(0)) ? varying.get(0) : null;
  }
}
