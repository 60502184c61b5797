package onrecord.statement.extraction;

import java.util.regex.Pattern;

/**
 * Sentences that tell what is to come, which nobody can vouch for: "The yard will close in 2028",
 * "Roe is tipped to become coach", "is the bookmakers' favourite", "is to start in 2028".
 */
final class Foretold {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?<!\\b(?:an?|the|his|her|their|its|of|free|ill|good|last|own|political|living) )\\b(?:will|shall|won['’]t)\\b"
              + "|\\b(?:is|are) (?:(?:also|not|now|still|\\p{Ll}+ly) )*(?:(?:due|set|scheduled|slated|poised|about|bound|meant) )?"
              + "to \\p{Ll}");

  /** Who may become what, as others bet. */
  private static final Pattern TIPPED =
      Pattern.compile(
          "\\b(?:tipped|touted|fancied|favou?red) (?:to|as|for)\\b"
              + "|\\b(?:is|are|was|were|be|been|being|remains?|remained|as) (?:[^,.;]{0,40} )?"
              + "(?:favou?rites?|front-?runners?)(?= (?:to|for|in)\\b|[,.]|$)");

  private Foretold() {}

  static boolean is(String words) {
    return AHEAD.matcher(words).find() || TIPPED.matcher(words).find();
  }
}
