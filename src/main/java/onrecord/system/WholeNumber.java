package onrecord.system;

import java.util.OptionalInt;

/** A count or place as an address or a field has it: what anybody may type there. */
public final class WholeNumber {
  private WholeNumber() {}

  /** From 0 on, of nine digits at most; empty where it is something else. */
  public static OptionalInt of(String typed) {
    String digits = typed == null ? "" : typed.strip();
    return digits.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
