package onrecord.card.scheduling;

/** How well something was remembered. Hard still means remembered: only Again is forgotten. */
public enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** The number that files and formulas use, 1 to 4. */
  public int grade() {
    return ordinal() + 1;
  }

  public static Rating of(int grade) {
    if (grade < 1 || grade > 4) throw new IllegalArgumentException("no rating " + grade);
    return values()[grade - 1];
  }
}
