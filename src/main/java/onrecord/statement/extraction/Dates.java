package onrecord.statement.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds time expressions and the dates they mean; relative ones only from a publication date. */
final class Dates {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String COUNT =
      "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:"
              + "(?<iso>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<md>"
              + MONTH
              + " "
              + DAY
              + "\\b(?!\\d)(?:,? (\\d{4})\\b)?)"
              + "|(?<dm>"
              + DAY
              + " "
              + MONTH
              + "(?:,? (\\d{4})\\b)?)"
              + "|(?<my>"
              + MONTH
              + "(?: of|,)? ((?:1[5-9]|20)\\d\\d))\\b"
              + "|(?<month>(?:[Ii]n|[Ss]ince|[Ll]ast|[Uu]ntil|[Bb]y) "
              + "(January|February|March|April|June|July|August|September|October|November|December))\\b"
              + "|(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,.]\\d|-\\d| (?:people|men|women|votes|dollars|miles))\\b"
              + "|(?<weekday>(?:(?:[Ll]ast|[Nn]ext|[Tt]his) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:['’]s)?\\b"
              + "|(?<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b"
              + "|(?<unit>(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|spring|summer|autumn|fall|winter))\\b"
              + "|(?<ago>"
              + COUNT
              + " (day|week|month|year|decade)s? (?:ago|earlier))\\b"
              + ")");
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));
  private static final Pattern FUTURE =
      Pattern.compile("\\b(?:will|would|shall|plans? to|due|scheduled|expected|until|by|next)\\b");

  private final String text;
  private final LocalDate published;
  private final List<TimeExpression> found = new ArrayList<>();

  private Dates(String text, LocalDate published) {
    this.text = text;
    this.published = published;
  }

  static List<TimeExpression> find(String text, List<Span> paragraphs, LocalDate published) {
    var dates = new Dates(text, published);
    paragraphs.forEach(dates::paragraph);
    return dates.found;
  }

  private void paragraph(Span paragraph) {
    Matcher m = ANY.matcher(text).region(paragraph.start(), paragraph.end());
    while (m.find()) {
      add(m);
    }
  }

  private void add(Matcher m) {
    if (m.group("iso") != null) {
      keep(m, day(m.group("iso")), "iso-date");
    } else if (m.group("md") != null) {
      calendar(m, m.group(3), m.group(4), m.group(5));
    } else if (m.group("dm") != null) {
      calendar(m, m.group(8), m.group(7), m.group(9));
    } else if (m.group("my") != null) {
      keep(
          m,
          YearMonth.of(Integer.parseInt(m.group(12)), month(m.group(11))).toString(),
          "month-and-year");
    } else if (m.group("month") != null) {
      monthAlone(m, month(m.group(14)));
    } else if (m.group("year") != null) {
      keep(m, m.group("year"), "year");
    } else if (published == null) {
      keep(m, null, "no-publication-date");
    } else if (m.group("weekday") != null) {
      weekday(m);
    } else if (m.group("day") != null) {
      int shift =
          switch (m.group("day").toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
          };
      keep(m, published.plusDays(shift).toString(), "day-from-publication");
    } else if (m.group("unit") != null) {
      unit(m, m.group("unit").toLowerCase(Locale.ROOT));
    } else {
      ago(m, m.group(m.groupCount() - 1).toLowerCase(Locale.ROOT), m.group(m.groupCount()));
    }
  }

  private void keep(Matcher m, String date, String rule) {
    found.add(new TimeExpression(new Span(m.start(), m.end()), date, rule));
  }

  private static String day(String iso) {
    try {
      return LocalDate.parse(iso).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
  }

  /** A date without a year is the one nearest to publication, unless two are about as near. */
  private void calendar(Matcher m, String monthName, String dayOfMonth, String year) {
    try {
      int month = month(monthName);
      int day = Integer.parseInt(dayOfMonth);
      if (year != null) {
        keep(m, LocalDate.of(Integer.parseInt(year), month, day).toString(), "full-date");
      } else if (published == null) {
        keep(m, null, "no-publication-date");
      } else {
        LocalDate best = null;
        for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
          LocalDate each = LocalDate.of(y, month, day);
          if (best == null || distance(each) < distance(best)) {
            best = each;
          }
        }
        keep(m, distance(best) <= 150 ? best.toString() : null, "nearest-year");
      }
    } catch (DateTimeException e) {
      keep(m, null, "no-such-day");
    }
  }

  private long distance(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(published, date));
  }

  /** "in September" is the last one, unless the sentence looks ahead. */
  private void monthAlone(Matcher m, int month) {
    if (published == null) {
      keep(m, null, "no-publication-date");
      return;
    }
    boolean future = ahead(m.start());
    YearMonth now = YearMonth.from(published);
    YearMonth date = YearMonth.of(now.getYear(), month);
    if (future) {
      date = date.isBefore(now) ? date.plusYears(1) : date;
    } else {
      date = date.isAfter(now) ? date.minusYears(1) : date;
    }
    keep(m, date.toString(), future ? "month-ahead" : "month-before");
  }

  /** Whether the words before speak of the future. */
  private boolean ahead(int at) {
    int from =
        Math.max(text.lastIndexOf('.', at - 1), Math.max(text.lastIndexOf('\n', at - 1), at - 120))
            + 1;
    return FUTURE.matcher(text).region(Math.max(0, from), at).find();
  }

  private void weekday(Matcher m) {
    String[] words = m.group("weekday").toUpperCase(Locale.ROOT).split(" ");
    DayOfWeek day = DayOfWeek.valueOf(words[words.length - 1]);
    if (words[0].equals("NEXT")) {
      keep(m, published.with(TemporalAdjusters.next(day)).toString(), "weekday-ahead");
    } else if (ahead(m.start()) && published.getDayOfWeek() != day) {
      keep(m, null, "weekday-unclear");
    } else if (words[0].equals("LAST")) {
      keep(m, published.with(TemporalAdjusters.previous(day)).toString(), "weekday-before");
    } else {
      keep(m, published.with(TemporalAdjusters.previousOrSame(day)).toString(), "weekday-before");
    }
  }

  private void unit(Matcher m, String words) {
    int shift = words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
    if (words.endsWith("month")) {
      keep(m, YearMonth.from(published).plusMonths(shift).toString(), "month-from-publication");
    } else if (words.endsWith("year")) {
      keep(m, String.valueOf(published.getYear() + shift), "year-from-publication");
    } else {
      keep(m, null, "too-vague");
    }
  }

  private void ago(Matcher m, String count, String unit) {
    if (m.group("ago").endsWith("earlier")) {
      keep(m, null, "counted-from-an-event");
      return;
    }
    int n = COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
    switch (unit) {
      case "day" -> keep(m, published.minusDays(n).toString(), "days-ago");
      case "month" -> keep(m, YearMonth.from(published).minusMonths(n).toString(), "months-ago");
      case "year" -> keep(m, String.valueOf(published.getYear() - n), "years-ago");
      default -> keep(m, null, "too-vague");
    }
  }
}
