package onrecord.question.generation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Negation;

/** What no clause may hold that is asked about: marks of something left out, asked or cut. */
final class OddMarks {
  private static final Pattern ODD =
      Pattern.compile("(?:^|[\\s‘])['’]\\p{L}|[?!()\\[\\]…]|\\. ?\\.");

  private static final String NO_REMARK =
      "(?![^)\\]]*(?i:emphasis|italics|laugh|applause|cheer|inaudible|crosstalk|\\bsic\\b|\\bph\\b))";

  private static final String WORDS = "[\\p{L}’' .-]{1,40}";

  /** "[the toll]" behind "[has] paid": put into a quotation so that it can be read alone. */
  private static final Pattern PUT_IN =
      Pattern.compile(
          ("(?<=\\S )(?:\\(" + NO_REMARK + WORDS + "\\)|\\[" + NO_REMARK + WORDS + "])")
              + "(?=[ ,.]|$)");

  private static final Pattern SELF = Pattern.compile("(?i)\\b(?:himself|herself|themselves)\\b");

  private static final Pattern OF_ONE =
      Pattern.compile("(?i)\\b(?:he|she|who|anyone|everyone|somebody|someone)\\b");

  private static final Pattern OF_SEVERAL =
      Pattern.compile("(?i)\\b(?:they|who|people|those|anyone|everyone)\\b");

  private OddMarks() {}

  /**
   * Whether such marks stand in what somebody says. In a report so does a "himself" that may be the
   * speaker: "a race between himself and Roe".
   */
  static boolean areIn(Wording wording) {
    String words = wording.plain();
    if (wording.manner() == Wording.Manner.QUOTED) {
      return ODD.matcher(PUT_IN.matcher(words).replaceAll("")).find() || areTold(words);
    }
    Matcher self = SELF.matcher(words);
    return ODD.matcher(words).find() || self.find() && isOpen(self, words);
  }

  /** "pays [the toll]": whether not all are the very words of whoever speaks. */
  static boolean arePutIn(String words) {
    return words.indexOf('[') >= 0 || words.indexOf('(') >= 0;
  }

  /** "The ferries [are not] late": what was put in makes the claim. */
  private static boolean areTold(String words) {
    return PUT_IN
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .anyMatch(put -> Negation.in(put) || Clauses.isFinite(put));
  }

  /** Whether nobody stands before it whom it may mean but the speaker. */
  private static boolean isOpen(Matcher self, String words) {
    Pattern whose = self.group().equalsIgnoreCase("themselves") ? OF_SEVERAL : OF_ONE;
    return !whose.matcher(words.substring(0, self.start())).find();
  }
}
