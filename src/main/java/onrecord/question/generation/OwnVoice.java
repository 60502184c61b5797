package onrecord.question.generation;

import java.util.regex.Pattern;

/** Whether words tell what is so, or only what others say of it or what the writer makes of it. */
final class OwnVoice {
  private static final Pattern REPORTS = Lexicon.anyWord("voice.reports");

  /** Words by which a writer keeps a distance, or feels something. */
  private static final Pattern COLOURS = Lexicon.anyWord("voice.colours");

  /** "A panel put the rise at 30 percent": the number is the panel's. */
  private static final Pattern ESTIMATES =
      Pattern.compile(
          "(?i)\\bputs? (?:the|its|their) (?:\\p{L}+ ){1,4}at\\b|\\bestimate[sd]? that\\b");

  /** That something was sent out is a report without its words. */
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\b(?:released?|issued?|sent|posted|wrote|published|put out) (?:an? |the |another )?(?:\\p{L}+ ){0,2}"
              + "(?:statements?|letters?|responses?|e-?mails?|tweets?|memos?|posts?)\\b");

  private OwnVoice() {}

  /** Whether a thing is told as it is: of nobody else's words, without a doubt or a judgement. */
  static boolean tells(String words) {
    return !reports(words) && colour(words) == null;
  }

  /**
   * The word by which the writer keeps a distance, or feels something; null where there is none.
   */
  static String colour(String words) {
    var found = COLOURS.matcher(words);
    return found.find() ? found.group() : null;
  }

  /** Whether words pass on what others say, believe or ask. */
  static boolean reports(String words) {
    return REPORTS.matcher(words).find()
        || ESTIMATES.matcher(words).find()
        || SENT.matcher(words).find();
  }
}
