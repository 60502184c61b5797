package onrecord.question.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/** The numbers of a clause, each with others that might stand in its place. */
final class Numbers {
  /** Up to here numbers stand in letters. */
  private static final int MOST_IN_LETTERS = 12;

  /**
   * Not a part of a name or a word ("COVID-19", "9/11", "7-year-old", "3rd"), and no year that we
   * have put there ourselves.
   */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,#\\[-])[$€£]?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d\\p{L}/]|[.,]\\d|-\\p{L})");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}-])(" + NumberWords.any(2, MOST_IN_LETTERS) + ")(?= \\p{Ll})");

  /** "by a quarter", "a third of the boats": no part of a year and no third one. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<=\\b(?:by|than|nearly|almost|about) a )(?<by>third|quarter|fifth)\\b(?! \\p{L}+s\\b)"
              + "|(?<=\\ba )(?<of>third|quarter|fifth)(?= of )");

  private static final List<String> PARTS = List.of("third", "quarter", "fifth");

  /** A day of a month is a date, and "Article 5" a name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?s).*(?:\\b(?i:article|section|chapter|proposition|prop\\.|no\\.|title|channel|route"
              + "|phase|page|amendment|number|group) |\\p{Lu}\\p{L}+ )$");

  /** "4 May" is a date, and "4.30 pm" no decimal. */
  private static final Pattern DAY_OR_TIME_AFTER =
      Pattern.compile(
          "(?s)^(?: (?:"
              + Months.ANY
              + ")\\b| ?(?i:[ap]\\.m\\.|[ap]m\\b|o['’]clock\\b|hrs?\\b)).*");

  private static final int YEAR_DIGITS = 4;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** "sold 2000 boats". */
  private static final Pattern COUNTED = Pattern.compile(" \\p{Ll}[\\p{L}-]*[^s\\W]s\\b");

  /** "the 2016 floods". */
  private static final Pattern ONE =
      Pattern.compile("(?i)(?:\\b(?:the|this|that|its|his|her|their)|['’]s?) $");

  /** In place of the year of the report: this number counts something. */
  private static final int NO_YEAR = -1;

  /** "in 2023 and 2024": one tells the other. */
  private static final Pattern IN_A_ROW_BEFORE =
      Pattern.compile("\\d{4}\\]?,? (?:and|or|to|until) (?:in )?$");

  private static final Pattern IN_A_ROW_AFTER =
      Pattern.compile("(?:,? (?:and|or|to|until) (?:in )?|, )\\[?\\d{4}\\b");

  /** What is to come. */
  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:will|would|shall|should|going to|expects?|plans?)\\b");

  /**
   * @param others those below it, then those above, from the best outwards
   * @param spares further ones, farther away or on the other side
   */
  record Number(int start, int end, String was, List<String> others, List<String> spares) {
    /** The first three that stand around it, the rest as spares. */
    static Number of(int start, String was, List<String> around) {
      int shown = Math.min(Offered.WRONG, around.size());
      return new Number(
          start,
          start + was.length(),
          was,
          around.subList(0, shown),
          around.subList(shown, around.size()));
    }

    Edit edit(int which) {
      return new Edit(start, end, was, others.get(which), Edit.Sort.NUMBER, 0.95);
    }
  }

  private Numbers() {}

  static List<Number> in(String clause, Story story) {
    LocalDate published = story.document().published();
    int latest = published == null ? 2100 : published.getYear();
    var numbers = new ArrayList<Number>();
    Matcher digits = DIGITS.matcher(clause);
    while (digits.find()) {
      String before = clause.substring(0, digits.start());
      boolean year =
          digits.group(1).matches("(19|20)\\d\\d")
              && before.matches("(?is).*\\b(in|since|of|by|until|before|after|from|to) $");
      if (year
          || !NAMED.matcher(before).matches()
              && !DAY_OR_TIME_AFTER.matcher(clause.substring(digits.end())).matches()) {
        boolean count =
            !year
                && !ONE.matcher(before).find()
                && COUNTED.matcher(clause.substring(digits.end())).lookingAt();
        add(numbers, digits.start(1), digits.group(1), clause, count ? NO_YEAR : latest);
      }
    }
    Matcher word = WORD.matcher(clause);
    while (word.find()) {
      int value = NumberWords.value(word.group(1));
      numbers.add(
          Number.of(
              word.start(),
              word.group(1),
              AroundKey.of(
                  words(value - 2, value - 1, value - 3),
                  words(value + 2, value + 1, value + 3),
                  clause.hashCode())));
    }
    return numbers;
  }

  /** The parts of a whole in a clause, each with the two others that might stand in its place. */
  static List<Number> parts(String clause) {
    return PART.matcher(clause)
        .results()
        .map(
            found ->
                new Number(
                    found.start(),
                    found.end(),
                    found.group(),
                    PARTS.stream().filter(other -> !other.equals(found.group())).toList(),
                    List.of()))
        .toList();
  }

  private static List<String> words(int... values) {
    return IntStream.of(values)
        .filter(value -> value > 1 && value <= MOST_IN_LETTERS)
        .mapToObj(NumberWords::word)
        .toList();
  }

  private static void add(
      List<Number> numbers, int start, String digits, String clause, int latest) {
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    if (value.signum() == 0 || value.precision() > 9) {
      return;
    }
    if (latest != NO_YEAR && YEAR.matcher(digits).matches()) {
      addYear(numbers, start, value.intValue(), clause, latest);
      return;
    }
    BigDecimal step = step(value);
    String rest = clause.substring(start + digits.length());
    boolean share = rest.matches("(?s)(?:%| ?per ?cent).*");
    Room room = Room.of(value, start, start + digits.length(), clause);
    var down = new ArrayList<String>();
    var up = new ArrayList<String>();
    for (int k = 1; k <= Offered.WRONG; k++) {
      BigDecimal away = step.multiply(BigDecimal.valueOf(k));
      addOther(down, value.subtract(away), digits, share, room);
      addOther(up, value.add(away), digits, share, room);
    }
    if (down.size() + up.size() >= Offered.WRONG) {
      numbers.add(Number.of(start, digits, AroundKey.of(down, up, clause.hashCode())));
    }
  }

  /**
   * Others as possible as the year of the key: on the same side of the report and of the other
   * years beside it. The year that follows the report, and of two in a row the second, is known
   * unseen.
   */
  private static void addYear(
      List<Number> numbers, int start, int year, String clause, int latest) {
    boolean ahead = year > latest || year == latest && AHEAD.matcher(clause).find();
    int end = start + YEAR_DIGITS;
    int low = ahead ? latest : 0;
    int high = ahead ? Integer.MAX_VALUE : latest + 1;
    for (int other : YEAR.matcher(clause).results().mapToInt(Numbers::value).toArray()) {
      low = other < year ? Math.max(low, other) : low;
      high = other > year ? Math.min(high, other) : high;
    }
    boolean told =
        ahead && year < latest + 2
            || IN_A_ROW_BEFORE.matcher(clause.substring(0, start)).find()
            || IN_A_ROW_AFTER.matcher(clause.substring(end)).lookingAt();
    List<String> others = years(year, 2, low, high, clause.hashCode());
    others = others.size() < Offered.WRONG ? years(year, 1, low, high, clause.hashCode()) : others;
    if (!told && others.size() > 1) {
      numbers.add(Number.of(start, Integer.toString(year), others));
    }
  }

  private static int value(MatchResult year) {
    return Integer.parseInt(year.group());
  }

  /** The nearest first, so many of them below where there are so many above. */
  private static List<String> years(int year, int step, int low, int high, int seed) {
    var down = new ArrayList<String>();
    var up = new ArrayList<String>();
    for (int k = 1; k <= 4; k++) {
      if (year - k * step > low) {
        down.add(Integer.toString(year - k * step));
      }
      if (year + k * step < high) {
        up.add(Integer.toString(year + k * step));
      }
    }
    return AroundKey.of(down, up, seed);
  }

  private static void addOther(
      List<String> others, BigDecimal value, String like, boolean share, Room room) {
    boolean possible =
        value.signum() > 0
            && room.holds(value)
            && (!share || value.compareTo(BigDecimal.valueOf(99)) <= 0);
    if (possible) {
      String plain =
          value
              .setScale(
                  like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0,
                  RoundingMode.HALF_UP)
              .toPlainString();
      others.add(like.contains(",") ? grouped(plain) : plain);
    }
  }

  private static BigDecimal step(BigDecimal value) {
    BigDecimal size = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    if (value.compareTo(BigDecimal.valueOf(20)) < 0
        && value.compareTo(BigDecimal.valueOf(3)) > 0
        && value.scale() <= 0) {
      return BigDecimal.valueOf(value.compareTo(BigDecimal.TEN) < 0 ? 1 : 3);
    }
    int parts = value.compareTo(size.multiply(BigDecimal.valueOf(2))) < 0 ? 4 : 2;
    BigDecimal step = size.divide(BigDecimal.valueOf(parts), 6, RoundingMode.HALF_UP);
    // Less than one unit of the last decimal would be rounded back to the key.
    return step.max(value.ulp());
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
  }
}
