package onrecord.question.generation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * What the outlet tells of one day, month or year, in a sentence that stands without its date.
 *
 * @param sentence with people introduced, without the date
 * @param time as ISO day, month or year
 */
record DatedEvent(Span at, String sentence, String time) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 22;

  /** Where the date stands in its sentence: at its head, its end, or before what goes on. */
  private static final String PREPOSITION = "(?:(?:in|on|by) )?(?:early |late |mid-)?";

  private static final String HOUR = "(?: (?:morning|afternoon|evening|night))?";

  private static final Pattern ORDERED =
      Pattern.compile(
          "(?i).*\\b(?:(?:1[6-9]|20)\\d\\d|since|later|earlier|first|again|after|before|until|ago|then|now"
              + "|already|year|month|week|day|time|next|last|previous|following|former|eventually"
              + "|also|too|finally|anniversary)\\b.*");
  private static final Pattern DONE = Pattern.compile("was|were|had");

  /** Those of an article in order of the text. */
  static List<DatedEvent> of(Story story) {
    var all = new ArrayList<DatedEvent>();
    var sentences = new Sentences(story.text());
    for (Fact fact : story.reading.found().facts()) {
      boolean told = fact.askable() || Fact.RELATIVE_DATE.equals(fact.why());
      DatedEvent event =
          told && fact.type() != Fact.Type.ROLE && !story.reading.inJunk(fact.span())
              ? of(sentences.around(fact.span()), story)
              : null;
      if (event != null) {
        all.add(event);
      }
    }
    return all;
  }

  private static DatedEvent of(Span at, Story story) {
    List<TimeExpression> times =
        at == null
            ? List.of()
            : story.reading.found().dates().stream()
                .filter(time -> at.contains(time.span()))
                .toList();
    if (times.size() != 1 || times.get(0).date() == null || isToCome(times.get(0), story)) {
      return null;
    }
    String whole = Sentences.bare(at.in(story.text()));
    String day = times.get(0).span().in(story.text()).replaceAll("\\s+", " ");
    String told = Voiced.isToldPlainly(whole) ? without(day, whole) : null;
    String introduced =
        told == null ? null : Introducing.in(Decapitalised.of(told, at, story), story);
    return introduced == null || !stands(introduced, story)
        ? null
        : new DatedEvent(at, People.upperFirst(introduced) + ".", times.get(0).date());
  }

  private static boolean isToCome(TimeExpression time, Story story) {
    LocalDate published = story.document().published();
    return published == null || time.date().compareTo(published.toString()) > 0;
  }

  /** The sentence without its date, or null where it cannot be taken out. */
  private static String without(String day, String sentence) {
    String time = PREPOSITION + Pattern.quote(day) + HOUR;
    Matcher head = Pattern.compile("(?i)" + time + ",? (?=\\p{L})").matcher(sentence);
    if (head.lookingAt()) {
      return People.upperFirst(sentence.substring(head.end()));
    }
    Matcher inside =
        Pattern.compile(
                "(?i)(?<=\\p{L}),? "
                    + time
                    + "(?:$|(?= (?:in|at|to(?! \\d)|with|for|from|against|by|as|over|during|into)\\b))")
            .matcher(sentence);
    boolean clear =
        inside.find()
            && !sentence
                .substring(0, inside.start())
                .matches(
                    "(?i).*\\b(?:the|a|an|of|this|that|last|next|since|until|before|after|from|by|super|black|good|in|on)"
                        + "|(?i).*\\b(?:who|whose|which|that|when|where|while|as|after|before|since|, \\p{L}+(?:ing|ed))\\b.*");
    return clear ? sentence.substring(0, inside.start()) + sentence.substring(inside.end()) : null;
  }

  private static boolean stands(String words, Story story) {
    int count = Words.count(words);
    return count >= SHORTEST
        && count <= LONGEST
        && Token.of(words).stream()
            .anyMatch(word -> Told.tellsEvent(word.lower()) || DONE.matcher(word.lower()).matches())
        && !ORDERED.matcher(words).matches()
        && Clauses.isFinite(words)
        && Clauses.hasSubject(words)
        && !story.loose.reported(words)
        && !Definite.dangles(words, story);
  }

  /** Whether its date, be it a month or a year, lies wholly before or after another's. */
  boolean isApart(DatedEvent other) {
    return last().isBefore(other.first()) || other.last().isBefore(first());
  }

  LocalDate first() {
    return switch (time.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(time), 1, 1);
      case 7 -> YearMonth.parse(time).atDay(1);
      default -> LocalDate.parse(time);
    };
  }

  private LocalDate last() {
    return switch (time.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(time), 12, 31);
      case 7 -> YearMonth.parse(time).atEndOfMonth();
      default -> LocalDate.parse(time);
    };
  }
}
