package onrecord.question.generation;

import java.util.List;
import java.util.regex.MatchResult;
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
  /** Right before the verb of saying. */
  static final Pattern FALSELY =
      Pattern.compile(
          "\\b(?:falsely|wrongly|incorrectly|erroneously|inaccurately|mistakenly|untruthfully|misleadingly) $");

  private static final String CLAIM =
      "(?:claims?|statements?|remarks?|figures?|numbers?|comments?|allegations?|accusations?|assertions?|words"
          + "|estimates?|posts?|tweets?|sentence|story|account)";

  private static final String ITS = "(?:the|that|this|those|these|his|her|their|its|both)";

  private static final String UNTRUE =
      "(?:wrong|false|untrue|incorrect|inaccurate|mistaken|misleading|baseless|unfounded|made up|invented|fabricated"
          + "|an? (?:lie|fabrication|invention|hoax|falsehood|myth))(?! (?:of|to|for)\\b)";

  private static final String WITHDRAWN =
      "(?:retracted|withdrawn|taken back|corrected|disavowed)\\b";

  /** Of the claim: "The figure has been corrected", "a claim that was later withdrawn". */
  private static final Pattern NO_LONGER_STANDS =
      Pattern.compile(
          "(?i)(?:\\b"
              + ITS
              + "|, an?) "
              + CLAIM
              + "(?: that| which)? (?:(?:was|were|has|have|had|been|later|since|then|soon) )+"
              + WITHDRAWN);

  private static final String SINCE =
      " (?:(?:has|have|had|also|later|since|then|soon|\\p{Ll}+ly) )*";

  private static final String WHO = "([\\p{L}’'-]+)";

  /**
   * By whoever is named in front: "She later retracted the claim", "Ruud took it back", "a claim
   * that she took back".
   */
  private static final Pattern TAKES_BACK =
      Pattern.compile(
          "(?:\\b"
              + WHO
              + "|^,? ?(?:and|but))"
              + SINCE
              + "(?:(?:took|takes|taken) (?:it|them|that) back\\b(?! to\\b)|(?:retract(?:s|ed)|withdrew|withdraws|withdrawn|recant(?:s|ed)"
              + "|took back|takes back|taken back|walked back|backtracked on|corrected|disavowed|apologi[sz]ed for|went back on|rowed back on)"
              + " (?:"
              + ITS
              + " (?:\\p{L}+ )?"
              + CLAIM
              + "\\b(?! (?:of|about|by|on (?:the|an?|his|her))\\b)"
              + "|(?:it|them|that|this)(?=[.,;]|$| (?:on|in|at|later|last|after|when|but|the next)\\b)))"
              + "|, an? (?:\\p{L}+ )?"
              + CLAIM
              + " (?:that |which )?"
              + WHO
              + SINCE
              + "(?:retracted|withdrew|withdrawn|took back|taken back|corrected|disavowed)\\b");

  private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they|it");

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
    return FALSELY.matcher(text.substring(Math.max(0, cue - 20), cue)).find()
        || behind(one, text).stream().anyMatch(words -> FALSE.matcher(words).find());
  }

  /** Whether it no longer stands. */
  static boolean isTakenBack(Attribution one, String text) {
    String name = one.speaker() == null ? "" : one.speaker();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return behind(one, text).stream()
        .anyMatch(
            words ->
                NO_LONGER_STANDS.matcher(words).find()
                    || TAKES_BACK.matcher(words).results().anyMatch(back -> isBy(surname, back)));
  }

  /** Whether whoever takes it back is the speaker; nobody else is behind "and" or "but". */
  private static boolean isBy(String surname, MatchResult back) {
    String who = back.group(1) == null ? back.group(2) : back.group(1);
    return who == null || who.equals(surname) || PRONOUN.matcher(who).matches();
  }

  private static List<String> behind(Attribution one, String text) {
    Span at = one.extent();
    String rest = text.substring(at.end(), Math.min(text.length(), at.end() + FAR));
    return SentenceEnds.of(rest).limit(NEAR).map(String::strip).toList();
  }
}
