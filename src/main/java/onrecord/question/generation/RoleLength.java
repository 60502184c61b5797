package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/** How much of a role there is: a name in it counts as little, up to a length. */
final class RoleLength {
  /**
   * "the Lund Centre for Media at the University of Vessmark": one thing, in however many words.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'&-]*+(?:,? (?:(?:of|for|and|on|at|in)(?: the)? )?\\p{Lu}[\\p{L}.’'&-]*+)*+");

  /** More is a story and no role. */
  private static final int LONGEST = 11;

  /** With the name itself as many as an option of a question may have. */
  private static final int LONGEST_WITH_NAMES = 16;

  private RoleLength() {}

  static boolean isLong(String role) {
    return Words.count(role) > LONGEST_WITH_NAMES
        || Words.count(NAMED.matcher(role).replaceAll("It")) > LONGEST;
  }
}
