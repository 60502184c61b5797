package onrecord.statement.extraction;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure or finding that somebody or some document gives, without a verb of saying: "the
 * surveyors valued the hall at 1.2 million", "an audit of the pumps listed 14". It is theirs, and
 * not the outlet's own.
 */
public final class GivenFigure {
  private static final String NUMBER =
      "(?:an? )?(?:"
          + NumberWords.any(1, 12)
          + "|"
          + NumberWords.ANY_TEN
          + "|hundred|thousand|million|billion|half|third|quarter|dozen|zero)\\b";

  /** "At 12 Mill Street" and "at 9 a.m." tell where and when; "at the gate" has no figure. */
  private static final String AT_A_FIGURE =
      " at (?:(?:about|around|some|roughly|approximately|nearly|almost|over|under|above|below|between|just|only"
          + "|at|least|most|well|slightly|up|to|more|less|fewer|higher|lower|than|as|much|many|high|low"
          + "|close|an?|total|of|estimated) ){0,4}(?:\\p{Lu}{0,3}[$€£]?\\d[\\d.,]*+"
          + "(?! (?:\\p{Lu}|[ap]\\.?m\\b|o['’]clock))|"
          + NUMBER
          + ")";

  private static final String PASSIVE =
      "(?<!\\b(?:is|are|was|were|be|been|being|to|not|newly|now|then|once) )";

  private static final String OBJECT = "(?: (?:[^\\s,;:()]|,(?=\\d))++){1,14}?";

  private static final Pattern PUT_AT =
      Pattern.compile(
          "(?=[pverja])"
              + PASSIVE
              + "\\b(?:puts?|values?|valued|estimate[sd]?|price[sd]?|reckon(?:s|ed)|assess(?:es|ed)|judge[sd]?)"
              + OBJECT
              + AT_A_FIGURE);

  /** "The ministry counts 2,300 homes", "police counted some 900 people". */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?=count)"
              + PASSIVE
              + "\\bcount(?:s|ed) (?:(?:about|around|some|roughly|nearly|almost|over|more|less|fewer|than|at|least|only"
              + "|just|up|to) ){0,3}(?:\\d|"
              + NUMBER
              + ")");

  private static final String DOCUMENT =
      "(?:reports?|stud(?:y|ies)|surveys?|polls?|polling|census|audits?|anal(?:ysis|yses)|reviews?|data|figures|statistics"
          + "|records|estimates?|counts?|forecasts?|models?|inquir(?:y|ies)|investigations?|research|accounts"
          + "|assessments?|valuations?|papers?|documents?|minutes|inspections?|evaluations?)";

  /** A word of the subject behind "of" or "by", and no clause of its own. */
  private static final String MORE =
      "(?: (?!(?:and|but|or|who|which|that|when|while|after|before|where|was|were|is|are|has|have|had|been|be)\\b)"
          + "(?:[^\\s,;:]|,(?=\\d))++)";

  private static final Pattern FINDS =
      Pattern.compile(
          "(?i:\\b"
              + DOCUMENT
              + ")(?: (?:of|by|from|for|on|in|into|at|to|with|published|released|seen|commissioned|issued|obtained"
              + "|dated|done|made)"
              + MORE
              + "{1,9}?)?(?:, [^,;:]{3,80},)? (?:also )?(?:puts?|found|finds?|show(?:s|ed|n)?|list(?:s|ed)?|name[sd]?|g[ai]ves?"
              + "|reveal(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|identif(?:y|ies|ied)|c[ao]mes? to|trace[sd]?|blame[sd]?"
              + "|link(?:s|ed)|conclude[sd]?|cite[sd]?|detail(?:s|ed)|estimate[sd]?|has"
              + OBJECT
              + AT_A_FIGURE
              + ")(?!\\p{L})");

  /** "A report drawn up in May and seen on Monday found that": whoever found it, it is theirs. */
  private static final Pattern FOUND_THAT =
      Pattern.compile(
          "\\b(?:found|showed|shown|revealed|concluded|established|discovered|determined|confirmed|ruled|indicated"
              + "|learn(?:ed|t)) that\\b");

  /** Where it ends, and the outlet goes on. */
  private static final Pattern GOES_ON = Pattern.compile("[;:]|, (?:and|but|so|while|which)\\b");

  /** "The level was lowered by 12 feet after inspectors": what was found is why, or when. */
  private static final Pattern WHY =
      Pattern.compile("\\b(?:after|because|since|when|once|until|before|as) [^,;:]{1,80}$");

  /** "Was valued at 1.2 million": somebody did, and is not named. */
  private static final Pattern VALUED_AT =
      Pattern.compile(
          "\\b(?:is|are|was|were|been) (?:\\p{L}+ly |now |last )?(?:valued|estimated|assessed|reckoned|judged)"
              + AT_A_FIGURE);

  private GivenFigure() {}

  /** Whether a sentence, on one line, gives what somebody or some document puts so. */
  public static boolean is(String words) {
    return PUT_AT.matcher(words).find()
        || COUNTS.matcher(words).find()
        || FINDS.matcher(words).find()
        || FOUND_THAT
            .matcher(words)
            .results()
            .anyMatch(found -> !WHY.matcher(words.substring(0, found.start())).find());
  }

  /** Whether any part of a sentence tells what somebody or some document found. */
  public static boolean hasFinding(String words) {
    return FOUND_THAT.matcher(words).find();
  }

  /** What a sentence tells as found by somebody or some document. */
  public static Stream<String> findings(String words) {
    return FOUND_THAT
        .matcher(words)
        .results()
        .map(found -> GOES_ON.split(words.substring(found.end()), 2)[0]);
  }

  /** Whether a sentence gives a figure that nobody is named for. */
  static boolean isOfNobody(String words) {
    return VALUED_AT.matcher(words).find();
  }
}
