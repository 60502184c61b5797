package onrecord.card.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The 21 fitted numbers of FSRS-6, w0 to w20; defaults, bounds and the way from older numbers are
 * those of open-spaced-repetition.
 */
public final class Weights {
  private static final double[] DEFAULT = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double[] LOWEST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };
  private static final double[] HIGHEST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /** The population's: what holds for a learner before there is anything to fit. */
  public static Weights standard(Settings settings) {
    return of(DEFAULT, settings);
  }

  /** Numbers of FSRS-4.5 (17), FSRS-5 (19) or FSRS-6 (21), brought to 21 and into their bounds. */
  public static Weights of(double[] numbers, Settings settings) {
    double[] w = migrated(numbers);
    for (int i = 0; i < w.length; i++) w[i] = Math.min(Math.max(w[i], LOWEST[i]), HIGHEST[i]);
    if (settings.sameDay()) w[19] = Math.max(w[19], 0.01);
    double highest = highestSameDayGain(w, settings.relearningSteps().size());
    w[17] = Math.min(w[17], highest);
    w[18] = Math.min(w[18], highest);
    return new Weights(w);
  }

  public double get(int index) {
    return values[index];
  }

  public double[] toArray() {
    return values.clone();
  }

  private static double[] migrated(double[] numbers) {
    double[] w = Arrays.copyOf(numbers, 21);
    switch (numbers.length) {
      case 21 -> {}
      case 19 -> w[20] = 0.5;
      case 17 -> {
        w[4] = numbers[4] + 2 * numbers[5];
        w[5] = Math.log(3 * numbers[5] + 1) / 3;
        w[6] = numbers[6] + 0.5;
        w[20] = 0.5;
      }
      default -> throw new IllegalArgumentException("17, 19 or 21 numbers, not " + numbers.length);
    }
    if (!IntStream.range(0, 21).allMatch(i -> Double.isFinite(w[i]))) {
      throw new IllegalArgumentException("numbers must be finite");
    }
    return w;
  }

  /** Several relearning steps in a row must not lift the stability above what it was before. */
  private static double highestSameDayGain(double[] w, int relearningSteps) {
    if (relearningSteps <= 1) return 2;
    double room = Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14];
    return Math.sqrt(Math.max(0.01, -room / relearningSteps));
  }
}
