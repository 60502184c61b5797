package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.SentenceEnds;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * What an article tells to be false, or to have been taken back: "Roe wrongly told reporters that
 * the tram had cost 9 million", "She retracted the claim". Nobody should learn it by heart without
 * that.
 */
final class Disproved {
  static final String FALSELY =
      "\\b(?:falsely|wrongly|incorrectly|erroneously|inaccurately|mistakenly|untruthfully|misleadingly) $";

  private static final String CLAIM =
      "(?:claims?|statements?|remarks?|figures?|numbers?|comments?|allegations?|accusations?|assertions?|words"
          + "|estimates?|posts?|tweets?|sentence|story|account)";

  private static final String ITS = "(?:the|that|this|those|these|his|her|their|its|both)";

  private static final String UNTRUE =
      "(?:wrong|false|untrue|incorrect|inaccurate|mistaken|misleading|baseless|unfounded|made up|invented|fabricated"
          + "|an? (?:lie|fabrication|invention|hoax|falsehood|myth))(?! (?:of|to|for)\\b)";

  /** "She later retracted the claim", "The figure has been corrected", "a claim he took back". */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?i)\\b(?:took|takes|taken) (?:it|them|that) back\\b|\\b(?:retract(?:s|ed)|withdrew|withdraws|withdrawn|recant(?:s|ed)|took back|takes back|taken back|walked back"
              + "|backtracked on|corrected|disavowed|apologi[sz]ed for|went back on|rowed back on) (?:"
              + ITS
              + " (?:\\p{L}+ )?"
              + CLAIM
              + "|(?:it|them|that|this)\\b)"
              + "|\\b"
              + ITS
              + " "
              + CLAIM
              + " (?:(?:was|were|has|have|had|been|later|since|then|soon) )+(?:retracted|withdrawn|taken back|corrected|disavowed)\\b"
              + "|, an? (?:\\p{L}+ )?"
              + CLAIM
              + " (?:(?:that|which|he|she|they|it|\\p{Lu}\\p{L}+|was|has|have|had|been|later|since|then) )+"
              + "(?:retracted|withdrew|withdrawn|took back|taken back|corrected|disavowed)\\b");

  /** "The figure is wrong", "That is not true", "a claim that is false", "It is not." */
  private static final Pattern FALSE =
      Pattern.compile(
          "(?i)(?:\\b"
              + ITS
              + " (?:\\p{L}+ )?"
              + CLAIM
              + "|^(?:that|this|it)|, (?:an? (?:\\p{L}+ )?"
              + CLAIM
              + " (?:that|which)|which))(?: is| was| are| were| has been| proved| turned out to be|['’]s)"
              + "(?: not (?:true|so|right|correct|accurate)\\b| (?:\\p{L}+ly )?(?:to be )?"
              + UNTRUE
              + "\\b)|^(?:that|this|it|they|he|she) (?:is|was|are|were|has|have|had|did|does|do)(?: not|n['’]t)\\.");

  /** So far behind its words it is told. */
  private static final int FAR = 400;

  /** The rest of their sentence, and the two behind it. */
  private static final int NEAR = 3;

  private Disproved() {}

  /** Whether the outlet tells that it is false. */
  static boolean is(Said said, String text) {
    Attribution one = said.attribution();
    int cue = one.cue().isEmpty() ? 0 : one.cue().get(0).start();
    return text.substring(Math.max(0, cue - 20), cue).matches("(?s).*" + FALSELY)
        || behind(one, text).stream().anyMatch(words -> FALSE.matcher(words).find());
  }

  /** Whether it no longer stands. */
  static boolean isTakenBack(Attribution one, String text) {
    return behind(one, text).stream().anyMatch(words -> TAKEN_BACK.matcher(words).find());
  }

  private static List<String> behind(Attribution one, String text) {
    Span at = one.extent();
    String rest = text.substring(at.end(), Math.min(text.length(), at.end() + FAR));
    return SentenceEnds.of(rest).limit(NEAR).map(String::strip).toList();
  }
}
