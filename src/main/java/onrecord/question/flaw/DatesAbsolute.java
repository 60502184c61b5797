package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Weekdays;

/** No date depends on the day the article came out, or on another event. */
final class DatesAbsolute implements Check {
  private static final String CODE = "relative_date";
  private static final String MONTH = "(" + Months.ANY + ")";
  private static final String DAY =
      "(\\d{1,2}(st|nd|rd|th)?( of)? " + MONTH + "|" + MONTH + " \\d{1,2})";

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)"
              + Weekdays.OF_ANY_WEEK
              + "s?\\b"
              + "|(?<!USA )\\b(yesterday|today|tonight|tomorrow|recently|nowadays|(?<!\\b(?:more|less) than an? \\p{L}{4,7} )ago)\\b"
              + "|\\b(last|(?<!\\bthe )next|this|past|coming) (week|weekend|month|year|season|term|spring|summer|autumn|fall"
              + "|winter|morning|evening|afternoon|night)\\b"
              + "|\\b(a day|days|a week|weeks) (earlier|later)\\b"
              + "|\\bthe end of the (week|month)\\b(?! of\\b)"
              + "|\\bthe (day|week|weekend|month|year|season) after next\\b|\\bthe other day\\b|\\b(earlier|later) this (week|month|year|season)\\b"
              + "|\\bin ("
              + NumberWords.any(2, 6)
              + "|\\d+) (days|weeks|months)['’]? time\\b|\\bthe (previous|next) (day|week|weekend|month|morning|evening|night)\\b"
              + "|(?<!\\b(1[6-9]|20)\\d\\d\\b[^.?|]{0,40})\\bthe (day|week|month|year) before\\b(?= ?[,.?!|]| *$)|\\bat the weekend\\b");

  private static final Pattern A_WEEKDAY =
      Pattern.compile(
          "(?i)\\b(?:by|on|until|till|before|from|since|after) (?:" + Weekdays.ANY + ")\\b");

  /** "Closed on Mondays" and "every second Friday" hold in any week. */
  private static final Pattern RECURRING =
      Pattern.compile(
          "(?i)\\b("
              + Weekdays.ANY
              + ")s\\b"
              + "|\\b(every|each|any|one|an?) (\\p{L}+ )?("
              + Weekdays.ANY
              + ")\\b"
              + "|(?<!\\b(the|this|last|next) )\\b("
              + Weekdays.ANY
              + ") (?=(\\p{L}+ )?\\p{L}+s\\b)");

  /** "The Sunday market" is held in any week. */
  private static final Pattern WEEKLY =
      Pattern.compile(
          "(?i)\\b(?:"
              + Weekdays.ANY
              + ") (?=(?:\\p{Ll}+ )?(?:"
              + Lexicon.any("weekly")
              + ")s?\\b)");

  /** "Tuesday evening, 10 March 2026" needs nothing else. */
  private static final Pattern WITH_DATE =
      Pattern.compile(
          "(?i)\\b("
              + Weekdays.ANY
              + ")( morning| evening| night| afternoon)?,? (\\(|the )?"
              + DAY);

  /** "A licence for the coming season": as an answer, any that is to come. */
  private static final Pattern TO_COME = Pattern.compile("(?i)\\bcoming (?=(?:season|term)\\b)");

  /** "The last week of the school year" is one of any year, and "Tomorrow's Tide" a group. */
  private static final Pattern NO_TIME =
      Pattern.compile(
          "(?i:\\bthe last (?:week|month|year|season|term|morning|evening|afternoon|night) of (?:the|each|every|an?|his|her|its|their)\\b)"
              + "|\\bTomorrow['’]s(?= \\p{Lu})");

  /** Of a day that the stem tells. */
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\bthe (?:previous|next) (?:day|morning|afternoon|evening|night)\\b");

  /** "On 11 March, and was passed on two days later": counted from a day that stands before it. */
  private static final Pattern COUNTED_FROM =
      Pattern.compile(
          "(?i)(?<=\\b"
              + DAY
              + "\\b[^.|]{1,80})(?:\\b(?:days|a day|weeks|a week) later\\b|\\bthe next (?:day|morning|afternoon|evening|night)\\b)");

  private static final Pattern A_DAY = Pattern.compile("\\b" + DAY + "\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)^how (long|many (minutes|hours|days|weeks|months|years)) (before|after|earlier|later)\\b");
  private static final Pattern SHORT_TIME =
      Pattern.compile("(?i)(\\w+|\\d+) (day|week|month|year|hour|minute)s?");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    String asked =
        Stream.concat(
                Stream.of(draft.stem(), Shown.context(draft)),
                answers(Stream.ofNullable(key), draft, reading))
            .collect(Collectors.joining(" | "));
    var found = RELATIVE.matcher(absolute(asked, reading));
    if (found.find()) {
      return List.of(Flaw.reject(CODE, message(found.group())));
    }
    if (key != null
        && COUNTED.matcher(draft.stem()).find()
        && SHORT_TIME.matcher(key.text()).matches()) {
      return List.of(Flaw.reject(CODE, "The answer is counted from another event."));
    }
    return inDistractors(draft, reading);
  }

  /** "By Friday" in one of them only reads badly: it is wrong whatever day is meant. */
  private static List<Flaw> inDistractors(Draft draft, Reading reading) {
    // What might fill a gap in somebody's words is told as on the day they spoke.
    var gap = draft.kind() == Kind.COMPLETE_QUOTE;
    var wrong =
        answers(gap ? Stream.<Option>of() : draft.item().distractors().stream(), draft, reading)
            .map(option -> absolute(option, reading))
            .filter(option -> RELATIVE.matcher(option).find())
            .toList();
    return wrong.stream()
        .limit(1)
        .map(
            option ->
                wrong.size() == 1 && A_WEEKDAY.matcher(option).find()
                    ? Flaw.warn(CODE, message(first(option)))
                    : Flaw.reject(CODE, message(first(option))))
        .toList();
  }

  private static String first(String option) {
    return RELATIVE.matcher(option).results().map(MatchResult::group).findFirst().orElse("");
  }

  /** Options in the question's own words: what somebody said stays as it was said. */
  private static Stream<String> answers(Stream<Option> options, Draft draft, Reading reading) {
    boolean told = A_DAY.matcher(Quotations.without(draft.stem())).find();
    return options
        .map(Option::text)
        .filter(option -> reading == null || reading.saying(option).isEmpty())
        .map(option -> told ? BESIDE.matcher(option).replaceAll("that time") : option)
        .map(option -> COUNTED_FROM.matcher(option).replaceAll("later"))
        .map(option -> TO_COME.matcher(option).replaceAll("later "));
  }

  /** Some words without quotations and without the days that need no article. */
  private static String absolute(String words, Reading reading) {
    String asked = NO_TIME.matcher(Quotations.without(words)).replaceAll("some");
    String outlet = reading == null ? null : reading.document().outlet();
    // An outlet may be called after a day, and begins the line with a capital.
    asked = outlet == null ? asked : asked.replaceAll("(?iu)" + Pattern.quote(outlet), "outlet");
    asked = WEEKLY.matcher(RECURRING.matcher(asked).replaceAll("day")).replaceAll("");
    return WITH_DATE.matcher(asked).replaceAll("day");
  }

  private static String message(String words) {
    return "“" + words + "” means nothing without the article's date.";
  }
}
