package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no clause may hold that is asked about: marks of something left out, asked or cut. */
final class OddMarks {
  private static final Pattern ODD =
      Pattern.compile("(?:^|[\\s‘])['’]\\p{L}|[?!()\\[\\]…]|\\. ?\\.");

  private static final String NO_REMARK = "(?!\\P{L}*(?i:emphasis|laugh\\w*|sic|ph)\\b)";

  private static final String WORDS = "[\\p{L}’' .-]{1,40}";

  /** "[the toll]" behind "[has] paid": put into a quotation so that it can be read alone. */
  private static final Pattern PUT_IN =
      Pattern.compile(
          ("(?<=\\S )(?:\\(" + NO_REMARK + WORDS + "\\)|\\[" + NO_REMARK + WORDS + "])")
              + "(?=[ ,.]|$)");

  private static final Pattern SELF = Pattern.compile("(?i)\\b(?:himself|herself|themselves)\\b");

  private static final Pattern WHOSE_SELF =
      Pattern.compile(
          "(?i)\\b(?:he|she|they|who|people|those|anyone|everyone|somebody|someone)\\b");

  private OddMarks() {}

  /**
   * Whether such marks stand in what somebody says. In a report so does a "himself" that may be the
   * speaker: "a race between himself and Roe".
   */
  static boolean areIn(Wording wording) {
    String words = wording.plain();
    if (wording.manner() == Wording.Manner.QUOTED) {
      return ODD.matcher(PUT_IN.matcher(words).replaceAll("")).find();
    }
    Matcher self = SELF.matcher(words);
    return ODD.matcher(words).find()
        || self.find() && !WHOSE_SELF.matcher(words.substring(0, self.start())).find();
  }
}
