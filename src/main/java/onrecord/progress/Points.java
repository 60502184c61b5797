package onrecord.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a sum of fractions is written: whole where it is whole, else with two decimals at most. */
final class Points {
  private Points() {}

  static String written(double points) {
    return BigDecimal.valueOf(points)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
