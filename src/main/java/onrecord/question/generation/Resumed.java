package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/** Whether a passage takes up what the article told before it: "In the interview, Roe …". */
final class Resumed {
  private static final String OCCASION = Lexicon.anyOf("told.before", "told.at");

  /** "In the hearing, Roe said", where none has come up; "In the hearing on the toll," tells. */
  private static final Pattern AT =
      Pattern.compile(
          "(?:^|[.!?][\"”’']* )(?:In|At|During|After|Before|Since) the (?:\\p{Ll}+ )?("
              + OCCASION
              + "),");

  /** "It is in that package": of one thing, as "that address" is; before "tweets" it only joins. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?i:in|at|during|after|before|since|from|with|about) that (?!(?!news )\\p{L}*[^\\Ws]s\\b)("
              + OCCASION
              + "|package)\\b(?! (?:of|that|to|in|on|with|about|between|for|against|by)\\b)");

  /** "Others were close to it", where nobody is told of whom they are others. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "Others (?<=[.!?][\"”’']{0,2} Others )(?=(?:are|were|have|had|say|said|will|would|came|went|\\p{Ll}+ed)\\b)");

  private static final Pattern SOME =
      Pattern.compile(
          "(?i)\\b(?:some|many|most|several|few|"
              + NumberWords.any(1, 5)
              + "|half|both|among|percent)\\b");

  /** "I am sure there have been, but": the answer to a question that is not shown. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?=[Tt]here)\\b[Tt]here (?<!\\b(?:than|as|that|what|which|ever) there )(?:has|have|had) been(?=,? but\\b|[.;])");

  /** "Asked for his position, Roe said": on what. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?=[Aa]s)\\b[Aa]sked (?:for|about) (?:his|her|their) (?:\\p{Ll}+ )?(?:position|stance|view|opinion)s?\\b"
              + "(?! (?:on|of|about|towards?|regarding|in)\\b)");

  private Resumed() {}

  /**
   * @param above what a reader is told above the passage
   */
  static boolean isIn(String text, String above) {
    return isNew(AT, text, above)
        || isNew(THAT, text, above)
        || ANSWER.matcher(text).find()
        || ASKED.matcher(text).find()
        || OTHERS
            .matcher(text)
            .results()
            .anyMatch(others -> !SOME.matcher(text.substring(0, others.start())).find());
  }

  /** Whether a noun of which a reader should have heard stands there for the first time. */
  private static boolean isNew(Pattern pattern, String text, String above) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      if (!Words.contains(above + " " + text.substring(0, found.start()), found.group(1))) {
        return true;
      }
    }
    return false;
  }
}
