package onrecord.question.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Plausible wrong numbers beside a right one: halves, doubles and neighbours, as round as it is.
 * How many lie below it varies evenly.
 */
final class Steps {
  private static final int OPTIONS = 4;
  private static final List<String> FACTORS = List.of("0.25", "0.5", "0.75", "1.5", "2", "3");
  private static final int SMALL = 12;

  /** Up to here a tenth of a share is too little to be remembered. */
  private static final int SMALL_SHARE = 20;

  private static final int WIDEST = 5;

  private static final BigDecimal CLOSE = new BigDecimal("0.15");

  private Steps() {}

  /**
   * Three numbers.
   *
   * @param percent whether 100 is the most there can be
   * @param seed decides how many lie below
   */
  static List<BigDecimal> around(BigDecimal key, boolean percent, int seed) {
    var all = all(key, percent, seed);
    return all.subList(0, Math.min(OPTIONS - 1, all.size()));
  }

  /** Others as good that {@link #around} leaves, those above first. */
  static List<BigDecimal> besides(BigDecimal key, boolean percent, int seed) {
    var all = all(key, percent, seed);
    return all.subList(Math.min(OPTIONS - 1, all.size()), all.size());
  }

  private static List<BigDecimal> all(BigDecimal key, boolean percent, int seed) {
    Set<BigDecimal> lower = new TreeSet<>();
    Set<BigDecimal> higher = new TreeSet<>();
    List<BigDecimal> closer = List.of();
    boolean coarse = key.scale() <= 0 || key.precision() == 1;
    if (coarse && key.compareTo(BigDecimal.valueOf(SMALL)) <= 0) {
      int least = percent ? 2 : 1;
      BigDecimal step = third(key, least);
      for (int i = 1; i < OPTIONS; i++) {
        lower.add(key.subtract(step.multiply(BigDecimal.valueOf(i))));
        higher.add(key.add(step.multiply(BigDecimal.valueOf(i))));
      }
      BigDecimal first = percent ? key.ulp() : BigDecimal.valueOf(2);
      lower.removeIf(number -> number.compareTo(first) < 0);
      closer = closer(key, first, least);
    } else if (percent && key.scale() > 0 && key.compareTo(BigDecimal.valueOf(SMALL_SHARE)) <= 0) {
      // A rate of 3.62 per cent lies nearer than its half and its double, as everybody knows.
      BigDecimal step = round(key.multiply(CLOSE), key).max(key.ulp());
      for (int i = 1; i <= OPTIONS; i++) {
        lower.add(key.subtract(step.multiply(BigDecimal.valueOf(i))));
        higher.add(key.add(step.multiply(BigDecimal.valueOf(i))));
      }
      lower.removeIf(number -> number.signum() <= 0 || isShorter(number, key));
      higher.removeIf(number -> isShorter(number, key));
    } else {
      for (String factor : FACTORS) {
        BigDecimal other = round(key.multiply(new BigDecimal(factor)), key);
        (other.compareTo(key) < 0 ? lower : higher).add(other);
      }
      lower.removeIf(number -> number.signum() <= 0);
      if (percent) {
        higher.removeIf(number -> number.compareTo(BigDecimal.valueOf(97)) > 0);
        tenth(key, higher);
      }
      lower.remove(key);
      higher.remove(key);
    }
    var down = new ArrayList<>(lower);
    java.util.Collections.reverse(down);
    var up = new ArrayList<>(higher);
    int below = AroundKey.below(Math.max(down.size(), closer.size()), up.size(), seed);
    return AroundKey.with(below, below > down.size() ? closer : down, up);
  }

  /** Where a small number has no three as far below it, three that lie closer, or none. */
  private static List<BigDecimal> closer(BigDecimal key, BigDecimal first, int least) {
    BigDecimal step =
        key.subtract(first)
            .divide(BigDecimal.valueOf(OPTIONS - 1), key.scale(), RoundingMode.FLOOR)
            .min(BigDecimal.valueOf(WIDEST));
    return step.compareTo(key.ulp().multiply(BigDecimal.valueOf(least))) < 0
        ? List.of()
        : Stream.of(1, 2, 3).map(i -> key.subtract(step.multiply(BigDecimal.valueOf(i)))).toList();
  }

  /** Three shares a step of a tenth or so apart; of small ones, a third. */
  static List<BigDecimal> near(BigDecimal key, int seed) {
    BigDecimal step =
        key.compareTo(BigDecimal.valueOf(SMALL_SHARE)) <= 0
            ? third(key, 2)
            : round(key.multiply(new BigDecimal("0.12")), key).max(key.ulp());
    var down = new ArrayList<BigDecimal>();
    var up = new ArrayList<BigDecimal>();
    for (int i = 1; i < OPTIONS; i++) {
      BigDecimal away = step.multiply(BigDecimal.valueOf(i));
      up.add(key.add(away));
      if (away.compareTo(key) < 0) {
        down.add(key.subtract(away));
      }
    }
    return AroundKey.of(down, up, seed).subList(0, OPTIONS - 1);
  }

  /**
   * So far apart that whoever remembers the story knows one from the next: 5, 6, 7 and 8 per cent
   * are guessed at.
   *
   * @param least how many units of its last digit at least
   */
  private static BigDecimal third(BigDecimal key, int least) {
    return key.divide(BigDecimal.valueOf(3), key.scale(), RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(WIDEST))
        .max(key.ulp().multiply(BigDecimal.valueOf(least)));
  }

  /** Of a share there is not always a double. */
  private static void tenth(BigDecimal key, Set<BigDecimal> higher) {
    for (int step = 1; higher.size() < OPTIONS - 1 && step < OPTIONS; step++) {
      BigDecimal more = key.add(BigDecimal.valueOf(9L * step));
      if (more.compareTo(BigDecimal.valueOf(99)) < 0) {
        higher.add(more);
      }
    }
  }

  /** "4.7" beside "3.62" would stand out. */
  private static boolean isShorter(BigDecimal number, BigDecimal key) {
    return number.stripTrailingZeros().scale() < key.scale();
  }

  /** As many digits behind the point and zeros at the end as the key has. */
  private static BigDecimal round(BigDecimal number, BigDecimal key) {
    BigDecimal plain = key.stripTrailingZeros();
    int digits = Math.max(2, plain.precision());
    BigDecimal rounded = number.round(new java.math.MathContext(digits, RoundingMode.HALF_UP));
    int scale = Math.max(0, plain.scale());
    return rounded.setScale(scale, RoundingMode.HALF_UP);
  }

  /** "1,000", "57", "4.5". */
  static String shown(BigDecimal number) {
    var format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK));
    return format.format(number);
  }
}
