package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Negation;
import onrecord.question.flaw.Words;

/**
 * Whether a speaker goes on from quoted words so that these alone are half of what was meant: "Fish
 * can swim away from dirty water. They cannot swim away from water without oxygen."
 */
final class GoesOn {
  private static final int SHORT = 5;
  private static final int LONGER = 9;

  /** The sentence that follows in the same quotation, or behind the words that say who speaks. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:[,.!?]?[\"”] [^\"“”\n]{3,90}[.,] [\"“]|[.!?] )([^.!?\"“”\n]{3,160})[,.!?\"”]");

  private static final Pattern OF_THE_SAME = Pattern.compile("(?:They|It) ");

  private GoesOn() {}

  /** "I might have got the words wrong. I haven't got wrong who said them." */
  private static boolean takesBack(String quoted, String next) {
    return Words.of(next).size() <= LONGER
        && Negation.in(next)
        && quoted.split("[ '’]", 2)[0].equals(next.split("[ '’]", 2)[0]);
  }

  /**
   * @param quoted words of the article without the mark that ends them
   */
  static boolean from(String quoted, String text) {
    int at = text.indexOf(quoted);
    if (at < 0) {
      return false;
    }
    Matcher next = NEXT.matcher(text).region(at + quoted.length(), text.length());
    return next.lookingAt()
        && (OF_THE_SAME.matcher(next.group(1)).lookingAt()
            || Words.of(next.group(1)).size() <= SHORT && Negation.in(next.group(1))
            || takesBack(quoted, next.group(1)));
  }
}
