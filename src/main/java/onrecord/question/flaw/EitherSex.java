package onrecord.question.flaw;

import java.util.regex.Pattern;

/** "he or she": whoever it may be, and nobody who has to be named before. */
public final class EitherSex {
  private static final Pattern WORDS =
      Pattern.compile("(?i)(?=[hs])\\b(?:he or she|she or he|his or her|him or her)\\b");

  private EitherSex() {}

  /** Some words with others in its place. */
  public static String replaced(String words, String by) {
    return WORDS.matcher(words).replaceAll(by);
  }
}
