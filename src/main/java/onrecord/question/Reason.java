package onrecord.question;

import onrecord.system.FreeText;

/**
 * Why a question is dropped or retired.
 *
 * @param words as they are stored; empty where none is given
 */
public record Reason(String words) {
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
