package onrecord.statement.extraction;

import java.util.regex.Pattern;

/**
 * Founders of a house that children run: "opened in 1932 by Bo Roe and passed to his son Jon". The
 * next "Mr Roe" is as likely the son, who stands there by the first name only.
 */
final class Founders {
  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?:opened|founded|started|established|built|set up|begun) (?:[^.;:]{1,40} )?by \\z");

  private static final Pattern HEIR =
      Pattern.compile(
          "\\A[^.;:]{0,80}\\b(?:his|her|their) (?:\\p{Ll}+ )?(?:son|grandson|daughter|granddaughter|nephew|niece),? \\p{Lu}");

  /** Longer than what stands between the deed and who did it. */
  private static final int NEAR = 60;

  private Founders() {}

  /** Whether a name in full is that of one. */
  static boolean is(Span name, String text) {
    String before = text.substring(Math.max(0, name.start() - NEAR), name.start());
    return FOUNDED.matcher(before).find() && HEIR.matcher(text.substring(name.end())).find();
  }
}
