package onrecord.statement.extraction;

import java.util.regex.Pattern;

/**
 * Sentences that tell what is to come, which nobody can vouch for: "The yard will close in 2028",
 * "Roe is tipped to become coach", "is the bookmakers' favourite", "is to start in 2028".
 */
final class Foretold {
  /** The will that somebody leaves is no forecast. */
  private static final String WILL =
      "(?<!\\b(?i:the|his|her|their|its|of|free|ill|good|last|own|political|living) )(?<!\\ban? )(?<!^An? )(?<!['’]s )(?<!s['’] )"
          + "\\b(?:will|shall|won['’]t)\\b(?! (?:of|left|was|is|had|has|gave|said|says|(?!(?:embed|shed|wed)\\b)\\p{Ll}{2,}(?<!e)ed)\\b)";

  /** "The aim of the fund is to help" tells what is so. */
  private static final String AIM =
      "(?<!\\b(?:aim|job|goal|purpose|task|mission|duty|role|objective|function|point|idea|way)s?\\b[^,;.]{0,40} )";

  private static final Pattern AHEAD =
      Pattern.compile(
          WILL
              + "|"
              + AIM
              + "\\b(?:is|are) (?:(?:also|not|now|still|\\p{Ll}+ly) )*(?:(?:due|set|scheduled|slated|poised|about|bound|meant) )?"
              + "to (?!(?:the|an?|this|that|his|her|its|their|our|all|some|no|one|date|blame)\\b)\\p{Ll}");

  private static final String IS = "\\b(?:is|are|was|were|be|been|being|remains?|remained|as) ";

  /** Who may become what, as others bet; a favourite dish is no bet. */
  private static final Pattern TIPPED =
      Pattern.compile(
          "\\b(?:(?:tipped|touted|fancied) (?:to|as|for)|favou?red (?:to|for the))\\b|"
              + IS
              + "(?:[^,.;]{0,40} )?(?:favou?rites?|front-?runners?)(?= to \\p{Ll}| for (?:the|an?|his|her|next)\\b)|"
              + IS
              + "(?:[^,.;]{0,40} )?(?<!\\ban? (?:\\p{Ll}{1,12} )?)(?:favou?rites?|front-?runners?)"
              + "(?= in (?:the|\\p{Lu}\\p{L}+['’]s) (?:\\p{Ll}+ )?(?:race|vote|election|contest|final|match)|[,.]|$)");

  private Foretold() {}

  static boolean is(String words) {
    return AHEAD.matcher(words).find() || TIPPED.matcher(words).find();
  }
}
