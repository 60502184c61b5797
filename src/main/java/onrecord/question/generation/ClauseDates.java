package onrecord.question.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * Puts dates in place of days and months that only the day of publication explains. A year that
 * nobody gave stands in brackets: the words are those of somebody.
 */
final class ClauseDates {
  /** A time that brings its own preposition: "since September". */
  private static final Pattern LEADING =
      Pattern.compile("(?is)((?:since|until|till|by|before|after|from|during|in|on) ).*");

  /** "by the end of April", "mid-August", "late last year": a part of what the rest tells. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?<part>(?:(?:since|until|till|by|before|after|from|during|in|on|at|around) )?(?:(?:the )?(?:very )?"
              + "(?:end|beginning|start|middle|close|turn|rest|eve|(?:first|second) half|(?:first|last|final) \\p{L}+) of (?:the )?"
              + "|(?:very )?(?<when>early|late|later) (?:in |on )?|mid-? ?)).+");

  /** "The draft was dated 12 January": as it is. */
  private static final Pattern DATED = Pattern.compile("(?is).*\\bdated ");

  private static final Pattern PREPOSITION =
      Pattern.compile("(?is).*\\b(on|in|by|until|since|before|after|from|of|for|during)\\s$");

  /** "[on Sunday] night": what follows a day and belongs to it. */
  private static final Pattern PART_OF_DAY =
      Pattern.compile("(?s) (morning|afternoon|evening|night)\\b(.*)");

  /** What may follow "on Sunday night": "session" would make a name of it. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?s)(?:[,.;:!?)”\"].*)?| (?:and|but|or|when|while|after|before|at|in|on|by|to|for|from|with"
              + "|that|because|as|until|since|without|over|near|outside|during)\\b.*");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern MONTH = Pattern.compile("\\b(?:" + Months.ANY + ")\\b");

  private static final Pattern ADDED =
      Pattern.compile("\\[((?:(?:" + Months.ANY + ") )?\\d{4})\\]");

  /** What is to come does not lie before the report. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|shall|should|must|can|could|may|might|going to|needs? to)\\b");

  private ClauseDates() {}

  /** The words at a span with absolute dates; null where a date does not fit its sentence. */
  static String absolute(Span at, Story story) {
    String words = at.in(story.text());
    List<TimeExpression> inside =
        story.reading.found().dates().stream().filter(date -> at.contains(date.span())).toList();
    for (int i = inside.size() - 1; i >= 0 && words != null; i--) {
      words =
          isMisplaced(inside.get(i), at, story)
              ? null
              : with(inside.get(i), at, words, story.text());
    }
    return words;
  }

  /** The same words without the brackets around what nobody gave. */
  static String unbracketed(String absolute) {
    return ADDED.matcher(absolute).replaceAll("$1");
  }

  /** The words at a span with blanks for days and years: same length, so that offsets stay. */
  static String blanked(Span at, Story story) {
    return Blanked.without(
        story.reading.found().dates().stream().map(TimeExpression::span).filter(at::contains),
        at,
        story.text());
  }

  /**
   * "could agree in November": the next one or the last; or "said in 2021 that she would sell it
   * next year", whose day is not told by that of the report.
   */
  private static boolean isMisplaced(TimeExpression time, Span at, Story story) {
    // "meets in June": whoever learns the card in a year would take it for another June
    if (time.rule().equals("month-unclear")) {
      return true;
    }
    LocalDate published = story.document().published();
    if (time.rule().equals("month-unclear")) {
      return true;
    }
    if (published == null
        || time.date() == null
        || YEAR.matcher(time.span().in(story.text())).find()) {
      return false;
    }
    return SaidThen.tells(time, at, story)
        || AHEAD.matcher(at.in(story.text())).find()
            && published.toString().compareTo(time.date()) > 0
            && !published.toString().startsWith(time.date());
  }

  private static String with(TimeExpression time, Span at, String words, String text) {
    int start = time.span().start() - at.start();
    String form = time.span().in(text);
    if (YEAR.matcher(form).find() || time.date() == null || quoted(words, start)) {
      return words;
    }
    String rest = words.substring(start + form.length());
    // "Tuesday's primary" would become "on 3 May 2026 primary".
    if (rest.matches("(?s)['’]s\\b.*") || form.matches("(?s).*['’]s?")) {
      return null;
    }
    String before = words.substring(0, start);
    // "over the past year" would become "over the in 2025".
    if (before.matches("(?is).*\\b(?:the|a|an|this|that|each|every) $")) {
      return null;
    }
    Matcher partOfDay = PART_OF_DAY.matcher(rest);
    if (Dates.isDay(time.date()) && partOfDay.matches()) {
      return partOfDay(partOfDay, time.date(), form, before);
    }
    Matcher part = PART.matcher(form);
    if (part.matches()) {
      boolean bare =
          part.group("when") != null && part.group("part").endsWith(part.group("when") + " ");
      String on = bare && !MONTH.matcher(form).find() ? Dates.preposition(time.date()) : "";
      return before + part.group("part") + on + shown(time.date(), form) + rest;
    }
    Matcher own = LEADING.matcher(form);
    if (own.matches()) {
      return before + own.group(1) + shown(time.date(), form) + rest;
    }
    if (DATED.matcher(before).matches()) {
      return before + shown(time.date(), form) + rest;
    }
    Matcher preposition = PREPOSITION.matcher(before);
    if (!preposition.matches()) {
      return before + Dates.preposition(time.date()) + shown(time.date(), form) + rest;
    }
    boolean day = Dates.isDay(time.date());
    return day && preposition.group(1).equalsIgnoreCase("in")
        ? null
        : before + shown(time.date(), form) + rest;
  }

  /** "On the night of 12 April 2026" for "on Sunday night"; null where it tells of something. */
  private static String partOfDay(Matcher after, String day, String form, String before) {
    if (!GOES_ON.matcher(after.group(2)).matches()) {
      return null;
    }
    Matcher own = LEADING.matcher(form);
    String on = own.matches() ? own.group(1) : PREPOSITION.matcher(before).matches() ? "" : "on ";
    return before + on + "the " + after.group(1) + " of " + Dates.bare(day) + after.group(2);
  }

  /** "April [2027]" for "April", "[2025]" for "last year"; a day is as the article has it. */
  private static String shown(String iso, String form) {
    String bare = Dates.bare(iso);
    if (Dates.isDay(iso)) {
      return bare;
    }
    return MONTH.matcher(form).find() ? YEAR.matcher(bare).replaceFirst("[$0]") : "[" + bare + "]";
  }

  private static boolean quoted(String words, int at) {
    return words.substring(0, at).chars().filter(c -> c == '"' || c == '“' || c == '”').count() % 2
        == 1;
  }
}
