package onrecord.question.generation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/**
 * How long a question may be asked before somebody looks at it again: by what it tells, not by how
 * it asks.
 */
public final class ReviewBy {
  /** Who holds an office, prices, counts and what is going on change within a term or a season. */
  private static final int SOON = 6;

  /** Other facts of the outlet's own stay for a while. */
  private static final int LATER = 12;

  /** What is over, and what somebody said on a day, stays as it was. */
  private static final int LATE = 60;

  /** An event of the months before may still turn out otherwise. */
  private static final int WELL_BEFORE = 6;

  private static final String IS = "\\b" + Lexicon.anyOf("review.is") + "\\b";

  private static final String NUMBER =
      "(?:[$€£]?\\d[\\d,.]*|" + NumberWords.any(2, 19) + "|" + NumberWords.ANY_TEN + ")\\b";

  /** A price or a count: "costs 4 crowns", "there are about 40 boats". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)"
              + IS
              + "(?: (?:at|about|only|some|around|over|up|to|more|fewer|less|than|nearly|almost|just|\\p{L}+ly|of|the"
              + "|an?))* "
              + NUMBER);

  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.anyOf("review.now")
              + "\\b(?! (?:ago|later|earlier|before))|(?:is|are|has|have|was|were|had) (?:now|still|currently)\\b"
              + "|(?:now|still|currently) "
              + IS
              + "|since (?:"
              + Months.ANY
              + ")? ?\\d{4}\\b|(?:is|are|(?:has|have|had) been) (?:\\p{L}+ly )?(?!missing\\b|being\\b)\\p{L}{2,}ing\\b"
              + "|(?:is|are|was|were) being \\p{L}+)");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:\\b(?:is|are|was|were|remains?|serves? as|became) (?:the |an? )?(?:(?!(?:to|of|for|by|from|in|on|at|with|as|about"
              + "|against|not|that) )[\\p{L}’'-]+ ){0,3}?"
              + "|\\b(?:heads?|chairs?|leads?) )"
              + "(?i:"
              + Lexicon.anyOf("review.office")
              + ")\\b|\\b(?:heads|chairs|leads) the \\p{L}+");

  /** "In 1971", "by March 2019": a number alone may count something. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:(?i:in|on|of|by|from|to|until|before|after|during|between|and|early|late|summer|winter|spring"
              + "|autumn) \\[?|\\d{1,2} |\\[)(?:(?<month>"
              + Months.ANY
              + ") )?(?<year>(?:1[5-9]|20)\\d\\d)\\b|\\[?(?<alone>"
              + Months.ANY
              + ") (?<then>(?:1[5-9]|20)\\d\\d)\\b");

  private static final Pattern OF_A_PASSAGE =
      Pattern.compile("(?s)\\bpassage\\b.*?(?:\\bthe words|:) (.+)");

  private ReviewBy() {}

  /**
   * When a question is looked at again.
   *
   * @param evidence what it rests on
   * @param asOf when it was reported, or null
   * @param lookedAt when somebody has last looked at it, or null: then nothing can be said
   */
  public static LocalDate of(
      Kind kind, String stem, String evidence, LocalDate asOf, LocalDate lookedAt) {
    // whether a passage tells a role holds as long as the passage does
    boolean holds = kind.asksWhatPassageTells(stem);
    return of(holds ? Kind.QUOTE_OR_PARAPHRASE : kind, told(stem, evidence), asOf, lookedAt);
  }

  /**
   * What a question tells: what it rests on, and of whom it asks for what he or she is or did, too;
   * of a passage only the words that it asks about.
   */
  static String told(String stem, String evidence) {
    Matcher passage = OF_A_PASSAGE.matcher(stem);
    if (passage.find()) {
      return passage.group(1);
    }
    return stem.startsWith("Who ") ? stem + " " + evidence : evidence;
  }

  /**
   * @param told the words that the question asks about, or rests on
   */
  static LocalDate of(Kind kind, String told, LocalDate asOf) {
    return of(kind, told, asOf, asOf);
  }

  static LocalDate of(Kind kind, String told, LocalDate asOf, LocalDate lookedAt) {
    return lookedAt == null ? null : lookedAt.plusMonths(months(kind, told, asOf));
  }

  private static int months(Kind kind, String told, LocalDate asOf) {
    if (kind == Kind.ROLE || COUNTED.matcher(told).find() || GOING_ON.matcher(told).find()) {
      return SOON;
    }
    if (asOf != null && isLongPast(told, asOf)) {
      return LATE;
    }
    return HOLDS.matcher(told).find() ? SOON : otherwise(kind);
  }

  private static boolean isLongPast(String told, LocalDate asOf) {
    var limit = YearMonth.from(asOf).minusMonths(WELL_BEFORE);
    return DATED
        .matcher(told)
        .results()
        .map(
            found ->
                month(
                    found.group(1) == null ? found.group(3) : found.group(1),
                    found.group(2) == null ? found.group(4) : found.group(2)))
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .filter(last -> last.isBefore(limit))
        .isPresent();
  }

  /** Of a year alone its last month. */
  private static YearMonth month(String name, String year) {
    return YearMonth.of(Integer.parseInt(year), name == null ? Month.DECEMBER : Months.of(name));
  }

  private static int otherwise(Kind kind) {
    return switch (kind) {
      case NUMBER, FACT -> LATER;
      case ROLE -> SOON;
      case WHO_SAID,
          WHICH_SAID,
          COMPLETE_QUOTE,
          WHAT_ABOUT,
          SPEECH_ACT,
          CLAIM_OR_FACT,
          QUOTE_OR_PARAPHRASE,
          ORDER,
          OCCASION,
          TWO_SIDES,
          MISATTRIBUTION ->
          LATE;
    };
  }
}
