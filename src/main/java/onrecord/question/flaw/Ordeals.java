package onrecord.question.flaw;

import java.util.regex.Pattern;

/**
 * What somebody goes through that is nobody else's business where a text is about other things: an
 * illness, the death of a relative.
 */
public final class Ordeals {
  /** As long as still the one who was named is spoken of. */
  private static final String OF_THEM =
      "(?:(?!\\b(?i:said|says|told|that|which|warned|wrote|added|patients|people|children|women|men)\\b)[^.;!?“”\"])*?";

  private static final String TREATMENT = "(?i:" + Lexicon.any("treatment") + ")\\b";

  private static final Pattern ILL =
      Pattern.compile(
          OF_THEM
              + "\\b(?:(?:treat(?:ed|ment) for|diagnosed with|recover(?:s|ed|ing|y)? from|suffer(?:s|ed|ing)?"
              + "|surviv(?:es|ed|ing)|surviv(?:al|or) of|under(?:goes|went|gone|going)|battl(?:es|ed|ing)|fought"
              + "|living with|lives with|ill with)\\b[^,.;“”\"]{0,30}?\\b|(?:has|had) (?:an? )?(?:\\p{Ll}+ )?)"
              + TREATMENT);

  private static final Pattern BEREFT =
      Pattern.compile(
          OF_THEM
              + "\\b(?:whose|his|her) (?:\\p{Ll}+ )?(?:(?:grand)?(?:son|daughter|child|mother|father)|brother|sister|wife|husband"
              + "|baby|twin|partner|fiancée?)s?\\b[^,.;“”\"]{0,40}?\\b(?:"
              + Lexicon.any("suffering")
              + ")\\b");

  private static final Pattern ANY =
      Pattern.compile(
          "(?i)\\b(?:" + Lexicon.any("suffering") + "|" + Lexicon.any("treatment") + ")\\b");

  private Ordeals() {}

  /**
   * Whether a text tells of one, of somebody.
   *
   * @param rest what follows the name
   */
  public static boolean follow(String rest) {
    return ILL.matcher(rest).lookingAt() || BEREFT.matcher(rest).lookingAt();
  }

  /** Whether some words are about any: then it is no secret to those who read on. */
  public static boolean areIn(String words) {
    return ANY.matcher(words).find();
  }
}
