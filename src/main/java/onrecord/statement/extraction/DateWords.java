package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** The words that tell a time, as patterns; {@link Dates} says what they mean. */
final class DateWords {
  private static final String MONTH =
      Months.ANY + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
  private static final String DAY = "\\d{1,2}";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** "of next year", "last year", "of that year": behind a month or a day. */
  private static final String YEAR =
      " (?:of )?(?:last|this|next|that|the (?:same|following|previous|next)) year\\b";

  private static final String COUNT = "an?|" + NumberWords.any(1, 12) + "|\\d{1,3}";
  static final Pattern ANY =
      Pattern.compile(
          "\\b(?:"
              + "(?<iso>[12]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))"
              + "|(?<md>(?<mdMonth>"
              + MONTH
              + ") (?<mdDay>"
              + DAY
              + ")"
              + ORDINAL
              + "\\b(?!\\d)(?:,? (?<mdYear>\\d{4})\\b|(?<mdOf>"
              + YEAR
              + "))?)"
              + "|(?<dm>(?<dmDay>"
              + DAY
              + ")"
              + ORDINAL
              + " (?<dmMonth>"
              + MONTH
              + ")(?:,? (?<dmYear>\\d{4})\\b|(?<dmOf>"
              + YEAR
              + "))?)"
              + "|(?<my>(?<myMonth>"
              + MONTH
              + ")(?: of|,)? (?<myYear>(?:1[5-9]|20)\\d\\d))\\b"
              + "|(?<month>(?:"
              + "(?:[Tt]he )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)"
              + " (?:week|weekend|days|half) of "
              + "|(?:[Tt]he )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle) of "
              + "|(?:[Ii]n|[Ss]ince|[Ll]ast|[Uu]ntil|[Ee]arly|[Ll]ate|[Dd]uring|[Tt]his|[Nn]ext)"
              + "(?: early| late| mid)? "
              + "|[Mm]id-"
              + "|[Bb]y (?!May)"
              + ")(?<alone>"
              + Months.ANY
              + ")\\b(?!,? (?:of )?\\d)(?<aloneOf>"
              + YEAR
              + ")?)"
              + "|(?<year>(?<![£$€])(?:1[5-9]|20)\\d\\d)(?![\\d,.]\\d|-\\d| (?:"
              + "people|men|women|votes|dollars|miles|crowns|euros|pounds|homes|jobs|books"
              + "|soldiers|troops|tonnes|metres|words|pupils|students))\\b"
              + "|(?<weekday>(?:(?:[Ll]ast|[Nn]ext|[Tt]his) )?(?:"
              + Weekdays.ANY
              + "))(?:['’]s)?\\b"
              + "|(?<day>(?:[Tt]he day before y|Y|y)esterday"
              + "|(?:[Ee]arlier )?[Tt]oday"
              + "|[Tt]omorrow"
              + "|[Tt]onight"
              + "|[Tt]his (?:morning|afternoon|evening)"
              + "|[Ll]ast night)\\b"
              + "|(?<unit>(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier) )?(?:[Ll]ast|[Tt]his|[Nn]ext)"
              + " (?:week|month|year|spring|summer|autumn|fall|winter))\\b"
              + "|(?<event>(?:(?:just|only|barely) )?(?:an?|"
              + NumberWords.any(1, 12)
              + "|\\d{1,3}|some|several)"
              + " (?:hour|day|week|month|year|decade)s? (?:after|before|later)"
              + "|(?:hours|days|weeks|months|years|decades) (?:earlier|later|before|after)"
              + "|[Tt]he (?:previous|following|next|same|preceding)"
              + " (?:day|night|morning|evening|week|month|year)"
              + "|[Tt]hat (?:day|night|morning|evening|week|month|year))\\b"
              + "|(?<ago>(?<count>"
              + COUNT
              + ") (?<span>day|week|month|year|decade)s? (?:ago|earlier))\\b"
              + ")");

  /** "last June", but not "last week of June". */
  static final Pattern LAST_MONTH = Pattern.compile("last \\p{L}+");

  /** Years that are counted from the day of the report. */
  static final Pattern COUNTED = Pattern.compile("(?<!the )\\b(?:last|this|next)\\b");

  /** More than one of something: the number before it may be no year. */
  static final Pattern THINGS = Pattern.compile(" \\p{Ll}{3,}[\\p{Ll}&&[^aius]]s\\b");

  /** "From" and "for" only where they open a sentence: a number may fall "from 1800 tickets". */
  static final Pattern OF_YEAR =
      Pattern.compile(
          "(?:\\b(?:"
              + "[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Aa]fter|[Bb]efore|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough"
              + "|From|For"
              + "|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Yy]ear"
              + "|[Tt]he|[Aa]ll|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts"
              + "|\\d{4} (?:and|to)"
              + ")|['’]s?) $|\\b[Mm]id-$");

  static final Pattern APPOSED = Pattern.compile(",? ?|,? \\(");

  private DateWords() {}

  /** "in June", "3 May", "April 2026": a first name that is a month here. */
  static boolean month(Tokens tokens, int i) {
    return tokens.number(i + 1)
        || i > 0
            && !tokens.capital(i + 1)
            && (tokens.number(i - 1)
                || tokens.low[i - 1].matches(
                    "in|since|until|till|by|of|last|next|this|early|late|mid|its|the"));
  }
}
