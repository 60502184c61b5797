package onrecord.statement.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;

/** Finds time expressions and the dates they mean; relative ones only from a publication date. */
final class Dates {
  private final String text;
  private final LocalDate published;
  private final Ahead ahead;
  private final List<Span> quoted;
  private int nextQuoted;
  private final List<TimeExpression> found = new ArrayList<>();

  private Dates(String text, List<Span> quoted, LocalDate published) {
    this.text = text;
    this.quoted = quoted;
    this.published = published;
    this.ahead = new Ahead(text);
  }

  /** Reads the paragraphs; {@code quoted} are the quotations in them, in order. */
  static List<TimeExpression> find(
      String text, List<Span> paragraphs, List<Span> quoted, LocalDate published) {
    var dates = new Dates(text, quoted, published);
    paragraphs.forEach(dates::paragraph);
    return dates.found;
  }

  private void paragraph(Span paragraph) {
    Matcher m = DateWords.ANY.matcher(text).region(paragraph.start(), paragraph.end());
    while (m.find()) {
      add(m);
    }
  }

  private void add(Matcher m) {
    if (m.group("iso") != null) {
      iso(m);
    } else if (m.group("md") != null) {
      calendar(m, "md");
    } else if (m.group("dm") != null) {
      calendar(m, "dm");
    } else if (m.group("my") != null) {
      keep(
          m,
          YearMonth.of(Integer.parseInt(m.group("myYear")), month(m.group("myMonth"))).toString(),
          "month-and-year");
    } else if (m.group("month") != null) {
      monthAlone(m, month(m.group("alone")));
    } else if (m.group("year") != null) {
      if (!counts(m)) {
        keep(m, m.group("year"), "year");
      }
    } else if (m.group("event") != null) {
      event(m);
    } else if (published == null) {
      keep(m, null, "no-publication-date");
    } else if (inQuotation(m.start())) {
      keep(m, null, "counted-from-the-day-it-was-said");
    } else if (m.group("weekday") != null) {
      weekday(m);
    } else if (m.group("day") != null) {
      int shift =
          switch (m.group("day").toLowerCase(Locale.ROOT)) {
            case "the day before yesterday" -> -2;
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
          };
      keep(m, published.plusDays(shift).toString(), "day-from-publication");
    } else if (m.group("unit") != null) {
      unit(m, m.group("unit").toLowerCase(Locale.ROOT));
    } else {
      ago(m, m.group("count").toLowerCase(Locale.ROOT), m.group("span"));
    }
  }

  private void keep(Matcher m, String date, String rule) {
    found.add(new TimeExpression(new Span(m.start(), m.end()), date, rule));
  }

  /** "Sold 1800 tickets"; "in 2014 elections" and "the 2008 primaries" are of a year. */
  private boolean counts(Matcher m) {
    String before = text.substring(Math.max(0, m.start() - 12), m.start());
    return DateWords.THINGS.matcher(text).region(m.end(), text.length()).lookingAt()
        && !DateWords.OF_YEAR.matcher(before).find();
  }

  private boolean inQuotation(int at) {
    while (nextQuoted < quoted.size() && quoted.get(nextQuoted).end() <= at) {
      nextQuoted++;
    }
    return nextQuoted < quoted.size() && quoted.get(nextQuoted).start() <= at;
  }

  /** "on Saturday, a day after the talks": the day that stands before it; else nobody can tell. */
  private void event(Matcher m) {
    TimeExpression before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean apposed =
        before != null
            && before.span().end() <= m.start()
            && m.start() - before.span().end() <= 3
            && DateWords.APPOSED.matcher(text).region(before.span().end(), m.start()).matches();
    keep(
        m,
        apposed ? before.date() : null,
        apposed && before.date() != null ? "same-as-before-it" : "counted-from-an-event");
  }

  private void iso(Matcher m) {
    try {
      keep(m, LocalDate.parse(m.group("iso")).toString(), "iso-date");
    } catch (DateTimeException e) {
      keep(m, null, "no-such-day");
    }
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
  }

  /** A date without a year is the one nearest to publication, unless two are about as near. */
  private void calendar(Matcher m, String form) {
    try {
      int month = month(m.group(form + "Month"));
      int day = Integer.parseInt(m.group(form + "Day"));
      String year = m.group(form + "Year");
      String of = m.group(form + "Of");
      if (year != null) {
        keep(m, LocalDate.of(Integer.parseInt(year), month, day).toString(), "full-date");
      } else if (published == null) {
        keep(m, null, "no-publication-date");
      } else if (of != null) {
        keepOfYear(m, of, told -> LocalDate.of(told, month, day).toString());
      } else {
        LocalDate best = null;
        for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
          // 29 February, which most years lack
          boolean has = YearMonth.of(y, month).isValidDay(day);
          LocalDate each = has ? LocalDate.of(y, month, day) : null;
          if (best == null || has && distance(each) < distance(best)) {
            best = each;
          }
        }
        if (best == null && day > Month.of(month).maxLength()) {
          keep(m, null, "no-such-day");
        } else {
          boolean near = best != null && distance(best) <= 150;
          keep(m, near ? best.toString() : null, "nearest-year");
        }
      }
    } catch (DateTimeException e) {
      keep(m, null, "no-such-day");
    }
  }

  /** "in March of next year", "on 3 June last year": no other year than the one that is told. */
  private void keepOfYear(Matcher m, String of, IntFunction<String> inYear) {
    if (!DateWords.COUNTED.matcher(of).find()) {
      keep(m, null, "counted-from-an-event");
    } else if (inQuotation(m.start())) {
      keep(m, null, "counted-from-the-day-it-was-said");
    } else {
      keep(m, inYear.apply(published.getYear() + shift(of)), "of-a-year-from-publication");
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
    String of = m.group("aloneOf");
    if (of != null) {
      keepOfYear(m, of, told -> YearMonth.of(told, month).toString());
      return;
    }
    if (inQuotation(m.start()) && !ahead.past(m.start(), m.end())) {
      keep(m, null, "counted-from-the-day-it-was-said");
      return;
    }
    String first = m.group("month").toLowerCase(Locale.ROOT);
    boolean last = DateWords.LAST_MONTH.matcher(first).matches();
    Ahead.Told told = last ? Ahead.Told.PAST : ahead.of(m.start(), m.end());
    boolean future = first.startsWith("next ") || told == Ahead.Told.AHEAD;
    if (told == Ahead.Told.UNCLEAR && !first.startsWith("this ") && !first.startsWith("next ")) {
      keep(m, null, "month-unclear");
      return;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth date = YearMonth.of(now.getYear(), month);
    if (first.startsWith("this ")) {
      future = date.isAfter(now);
    } else if (future) {
      date = date.isBefore(now) ? date.plusYears(1) : date;
    } else {
      boolean same = last && date.equals(now);
      date = date.isAfter(now) || same ? date.minusYears(1) : date;
    }
    keep(m, date.toString(), future ? "month-ahead" : "month-before");
  }

  private void weekday(Matcher m) {
    String[] words = m.group("weekday").toUpperCase(Locale.ROOT).split(" ");
    DayOfWeek day = DayOfWeek.valueOf(words[words.length - 1]);
    boolean last = words[0].equals("LAST");
    // "on the last Monday in May" may be still to come
    boolean theLast = last && text.startsWith("the ", Math.max(0, m.start() - 4));
    if (words[0].equals("THIS")) {
      boolean past = ahead.past(m.start(), m.end());
      LocalDate date = past ? null : published.with(TemporalAdjusters.nextOrSame(day));
      keep(m, date == null ? null : date.toString(), past ? "weekday-unclear" : "weekday-ahead");
    } else if (words[0].equals("NEXT")) {
      keep(m, published.with(TemporalAdjusters.next(day)).toString(), "weekday-ahead");
    } else if ((!last || theLast)
        && published.getDayOfWeek() != day
        && ahead.of(m.start(), m.end()) != Ahead.Told.PAST) {
      keep(m, null, "weekday-unclear");
    } else if (last) {
      keep(m, published.with(TemporalAdjusters.previous(day)).toString(), "weekday-before");
    } else {
      keep(m, published.with(TemporalAdjusters.previousOrSame(day)).toString(), "weekday-before");
    }
  }

  private void unit(Matcher m, String words) {
    if (words.endsWith("month")) {
      YearMonth month = YearMonth.from(published).plusMonths(shift(words));
      keep(m, month.toString(), "month-from-publication");
    } else if (words.endsWith("year")) {
      keep(m, String.valueOf(published.getYear() + shift(words)), "year-from-publication");
    } else {
      keep(m, null, "too-vague");
    }
  }

  private static int shift(String words) {
    return words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
  }

  private void ago(Matcher m, String count, String unit) {
    if (m.group("ago").endsWith("earlier")) {
      keep(m, null, "counted-from-an-event");
      return;
    }
    int n = NumberWords.count(count);
    switch (unit) {
      case "day" -> keep(m, published.minusDays(n).toString(), "days-ago");
      case "month" -> keep(m, YearMonth.from(published).minusMonths(n).toString(), "months-ago");
      case "year" -> keep(m, String.valueOf(published.getYear() - n), "years-ago");
      default -> keep(m, null, "too-vague");
    }
  }
}
