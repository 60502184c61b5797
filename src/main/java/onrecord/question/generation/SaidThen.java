package onrecord.question.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * Words that were said in another month or year than the report: their "next year" is that of the
 * day on which they were said, and the day of the report does not tell it.
 */
final class SaidThen {
  private static final int YEAR = "2026".length();
  private static final int MONTH = "2026-05".length();

  /** "two years ago", "last spring": a time that is over, though nobody can tell its date. */
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i)\\b(?:(?:years?|decades?|months|generation) (?:ago|earlier|before)|(?:last|a previous|the previous)"
              + " (?:year|spring|summer|autumn|fall|winter|decade)|(?:at (?:the|that)|by that) time|back then)\\b");

  /** The same where a month counts. */
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)\\b(?:(?:weeks|fortnight|month) (?:ago|earlier|before)|(?:last|previous) (?:week|month)|earlier this (?:month|year))\\b");

  /** ", who was elected in 2021", "mayor since 2021": a time of somebody, and not of the words. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "(?s).*(?:, (?:who|whose|which|(?:first |then )?\\p{L}+ed|born|built) [^,]*|\\b(?:since|from) )");

  private final Story story;
  private final Span at;

  /** The sentence around, without what was said in it. */
  private final Span sentence;

  private final List<Attribution> reports;

  private SaidThen(Span at, Story story) {
    this.story = story;
    this.at = at;
    this.sentence = new Sentences(story.text()).around(at);
    this.reports =
        story.reading.found().attributions().stream()
            .filter(one -> one.content().stream().anyMatch(at::overlaps))
            .toList();
  }

  /** Whether a time in some words is not that which the day of the report makes of it. */
  static boolean tells(TimeExpression time, Span at, Story story) {
    LocalDate published = story.document().published();
    return published != null && new SaidThen(at, story).isThen(time, published.toString());
  }

  private boolean isThen(TimeExpression time, String published) {
    int scale = time.date().length() == YEAR ? YEAR : MONTH;
    List<String> days =
        reports.stream()
            .filter(one -> one.saidOn() != null)
            .map(one -> one.saidOn().toString())
            .toList();
    if (!days.isEmpty() || sentence == null) {
      return days.stream().anyMatch(day -> isBefore(day, published, scale));
    }
    String around = Blanked.without(said(), sentence, story.text());
    return LONG_AGO.matcher(around).find()
        || scale == MONTH && AGO.matcher(around).find()
        || story.reading.found().dates().stream()
            .filter(other -> other.date() != null && isAround(other.span()))
            .filter(other -> isBefore(other.date(), published, scale))
            .anyMatch(other -> !isOfSomebody(other.span()));
  }

  private boolean isAround(Span time) {
    return sentence.contains(time) && said().noneMatch(time::overlaps);
  }

  private Stream<Span> said() {
    return Stream.concat(Stream.of(at), reports.stream().flatMap(one -> one.content().stream()));
  }

  /** Of times as long as the one that is to be told. */
  private static boolean isBefore(String date, String published, int scale) {
    int length = Math.min(scale, date.length());
    return date.substring(0, length).compareTo(published.substring(0, length)) < 0;
  }

  private boolean isOfSomebody(Span time) {
    String before = new Span(sentence.start(), time.start()).in(story.text());
    return OF_SOMEBODY.matcher(before).matches()
        || time.in(story.text()).matches("(?i)(?:since|from) .*");
  }
}
