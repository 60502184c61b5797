package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause may begin with before its subject: "In June, …", "if it rained, …". */
final class Adverbial {
  private static final Pattern LED =
      Pattern.compile(
          "(?i)(?:(?:even )?(?:in|on|at|for|with|as|when|if|by|from|after|since|while|under|during|without|despite|because|although|though|unless|until|once)) [^,]{4,90}, (.{12,})");

  private Adverbial() {}

  /** What stands behind it, or null where words do not begin so. */
  static String behind(String words) {
    Matcher led = LED.matcher(words);
    return led.matches() ? led.group(1) : null;
  }

  /** The words without it. */
  static String passed(String words) {
    String behind = behind(words);
    return behind == null ? words : behind;
  }
}
