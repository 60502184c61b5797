package onrecord.system;

/** The page of a list that an address asks for, from 0: what anybody may type there. */
public final class PageNumber {
  /** Nobody leafs further; it keeps every offset an int. */
  private static final int LAST = 9_999;

  private PageNumber() {}

  public static int within(int asked) {
    return Math.max(0, Math.min(asked, LAST));
  }

  /** As typed; what is no number is the first page. */
  public static int within(String typed) {
    if (typed == null || !typed.matches("\\d+")) {
      return 0;
    }
    return typed.length() > 9 ? LAST : within(Integer.parseInt(typed));
  }

  /** As typed, and no further than the last page of a list of so many. */
  public static int within(String typed, long all, int size) {
    return (int) Math.min(within(typed), Math.max(0, (all - 1) / size));
  }
}
