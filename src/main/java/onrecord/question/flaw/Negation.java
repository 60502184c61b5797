package onrecord.question.flaw;

import java.util.regex.Pattern;

/** Words that turn what is said into its opposite. */
final class Negation {
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(no|not|never|without|neither|nor|none)\\b|n['’]t\\b");

  private Negation() {}

  static boolean in(String words) {
    return NEGATED.matcher(words).find();
  }
}
