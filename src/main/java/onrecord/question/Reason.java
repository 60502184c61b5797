package onrecord.question;

import java.util.List;
import onrecord.system.FreeText;

/**
 * Why a question is dropped or retired.
 *
 * @param words as they are stored; empty where none is given
 */
public record Reason(String words) {
  /** What a draft is dropped for most; another can be written before it is dropped. */
  public static final List<String> USUAL =
      List.of(
          "Not what the article says",
          "More than one option is right",
          "Wrong options are weak",
          "Hard to understand",
          "Too easy",
          "Too hard",
          "Not worth asking",
          "Much like another question");

  public static final String WANTED = "Write a reason of up to 500 characters.";
  private static final int LONGEST = 500;

  public static Reason of(String typed) {
    return new Reason(FreeText.of(typed));
  }

  public boolean isMissing() {
    return words.isEmpty();
  }

  public boolean isTooLong() {
    return words.length() > LONGEST;
  }

  /** Null where none is given. */
  public String stored() {
    return words.isEmpty() ? null : words;
  }
}
