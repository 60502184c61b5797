package onrecord.question.flaw;

import java.util.regex.Pattern;

/** Words that turn what is said into its opposite. */
public final class Negation {
  /** The words; "n't" is a part of one. */
  public static final String WORDS =
      "no|not|never|without|neither|nor|none|nobody|nothing|hardly|cannot";

  private static final Pattern NEGATED = Pattern.compile("(?i)\\b(?:" + WORDS + ")\\b|n['’]t\\b");

  /** "Nobody on the council has ever". */
  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?:\\b(?:" + WORDS + ")\\b|n['’]t)(?: \\p{L}+){0,4} ?$");

  private Negation() {}

  public static boolean in(String words) {
    return NEGATED.matcher(words).find();
  }

  /** Whether what follows some words of a sentence is negated by them. */
  public static boolean before(String words) {
    return BEFORE.matcher(words).find();
  }
}
