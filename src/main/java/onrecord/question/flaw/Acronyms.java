package onrecord.question.flaw;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of letters: "NATO", "the MPs". */
public final class Acronyms {
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\d&.-])(\\p{Lu}{2,6})s?(?![\\p{L}\\d&-])");

  private Acronyms() {}

  /** Those of some words in order, without the "s" of a plural. */
  public static Stream<String> in(String words) {
    return LETTERS.matcher(words).results().map(found -> found.group(1));
  }
}
