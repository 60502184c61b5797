package onrecord.bank;

import java.time.LocalDate;

/** How long ago what a question rests on was so, as the bank filters it. */
public enum Age {
  MONTH("In the last month", 1, true),
  HALF_YEAR("In the last half year", 6, true),
  YEAR("In the last year", 12, true),
  OLDER("More than a year ago", 12, false);

  private final String label;
  private final int months;
  private final boolean within;

  Age(String label, int months, boolean within) {
    this.label = label;
    this.months = months;
    this.within = within;
  }

  public String label() {
    return label;
  }

  /** The condition on a version's date, with {@code :since} for {@link #since}. */
  String condition() {
    return within ? "v.as_of > :since" : "v.as_of <= :since";
  }

  LocalDate since(LocalDate today) {
    return today.minusMonths(months);
  }
}
