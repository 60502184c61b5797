package onrecord.question.flaw;

import java.util.regex.Pattern;

/** Nouns like the one of "plan B": a stop behind such a letter ends a sentence. */
public final class Lettered {
  /** A part of a pattern. */
  static final String NOUN = "\\b(?i:" + Lexicon.any("lettered") + ")";

  private static final Pattern BEFORE = Pattern.compile(NOUN + " \\z");

  private Lettered() {}

  /** Whether a letter after these words tells one of several, and is no initial of a name. */
  public static boolean isTold(String before) {
    return BEFORE.matcher(before).find();
  }
}
