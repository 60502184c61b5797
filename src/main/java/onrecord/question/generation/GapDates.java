package onrecord.question.generation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.WrittenDate;
import onrecord.statement.extraction.Months;

/** When something happened: a gap for the one year of a sentence, or for its month and year. */
final class GapDates {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d$€£.,])(?:1[6-9]|20)\\d\\d(?![\\d%])");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b[Ii]n ((?:(?:"
              + Months.ANY
              + ") )?((?:1[6-9]|20)\\d\\d))(?=,? |,?$)(?! \\p{L}+ (?:election|campaign|race"
              + "|primary|cycle|convention)| (?:election|campaign|race|primary|cycle|dollars))");

  /** The years between are none in which that happens. */
  private static final int TERM = 4;

  private static final Pattern ELECTION =
      Pattern.compile(
          "(?i)\\b(?:presiden\\w+|primar(?:y|ies)|caucus\\w*|elections?|voters?|nomin\\w+|candidates?"
              + "|conventions?|delegates?)\\b");

  private GapDates() {}

  static List<Gap> in(Voiced told, LocalDate published) {
    String words = told.words();
    Matcher found = DATE.matcher(words);
    if (published == null || YEAR.matcher(words).results().count() != 1 || !found.find()) {
      return List.of();
    }
    String key = found.group(1);
    if (found.start() > 0 && !told.tells(found.start())) {
      return List.of();
    }
    boolean month = key.contains(" ");
    int year = Integer.parseInt(found.group(2));
    boolean past =
        month ? !month(key).isAfter(YearMonth.from(published)) : year < published.getYear();
    if (!past) {
      return List.of();
    }
    List<String> others =
        month ? months(key, words, YearMonth.from(published)) : years(year, words, published);
    return others.size() < Offered.WRONG
        ? List.of()
        : List.of(
            new Gap(
                Kind.FACT,
                found.start(1),
                found.end(1),
                month ? "month" : "year",
                others,
                "fact: when"));
  }

  /** The longer ago, the wider apart; how many lie before it varies from sentence to sentence. */
  private static List<String> years(int key, String words, LocalDate published) {
    int ago = published.getYear() - key;
    boolean election = key % TERM == 0 && ELECTION.matcher(words).find();
    int step = election ? TERM : ago < 12 ? 1 : ago < 40 ? 3 : 7;
    int after = after((ago - 1) / step, words);
    var others = new ArrayList<String>();
    for (int i = after - Offered.WRONG; i <= after; i++) {
      if (i != 0) {
        others.add(String.valueOf(key + i * step));
      }
    }
    return others;
  }

  /** Three others near it, as many before it as the words have it; none after the report. */
  static List<String> months(String key, String words, YearMonth published) {
    var month = month(key);
    long ago = month.until(published, ChronoUnit.MONTHS);
    int step = ago < 24 ? 2 : 5;
    int after = after((int) ago / step, words);
    var others = new ArrayList<String>();
    for (int i = after - Offered.WRONG; i <= after; i++) {
      if (i != 0) {
        others.add(WrittenDate.month(month.plusMonths((long) i * step)));
      }
    }
    return others;
  }

  private static YearMonth month(String key) {
    return YearMonth.from(WrittenDate.of(key).orElseThrow().first());
  }

  /** How many of the wrong ones lie after the key, of as many as were possible. */
  private static int after(int possible, String words) {
    return Offered.WRONG
        - AroundKey.below(Offered.WRONG, Math.min(Offered.WRONG, possible), words.hashCode());
  }
}
