package onrecord.question.flaw;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of letters: "NATO", "the MPs", "K4B". */
public final class Acronyms {
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\d&.-])(\\p{Lu}{2,6}|\\p{Lu}\\d{1,2}\\p{Lu}{0,2})s?(?![\\p{L}\\d&-])");

  private static final Set<String> KNOWN = Lexicon.list("known");
  private static final Set<String> NONE = Lexicon.list("no.acronym");

  private Acronyms() {}

  /** Whether everybody knows what letters stand for, or they are a word that stands for itself. */
  public static boolean isKnown(String letters) {
    return KNOWN.contains(letters) || NONE.contains(letters);
  }

  /** Those of some words in order, without the "s" of a plural. */
  public static Stream<String> in(String words) {
    return LETTERS.matcher(words).results().map(found -> found.group(1));
  }
}
