package onrecord.card.scheduling;

/**
 * The formulas of FSRS-6 (open-spaced-repetition): stability, difficulty and the forgetting curve.
 * Every step is rounded to 8 decimals as in ts-fsrs, so that results can be compared exactly.
 */
final class Fsrs6 {
  private static final double LEAST_STABILITY = 0.001;
  private static final double MOST_STABILITY = 36500;

  private final Weights w;
  private final boolean sameDay;
  private final double factor;

  Fsrs6(Weights weights, boolean sameDay) {
    this.w = weights;
    this.sameDay = sameDay;
    this.factor = round(Math.pow(0.9, -1 / w.get(20)) - 1);
  }

  double retrievability(long days, double stability) {
    return round(Math.pow(1 + factor * days / stability, -w.get(20)));
  }

  /** Interval in days per day of stability, for a wished chance of recall. */
  double intervalModifier(double retention) {
    return round((Math.pow(retention, -1 / w.get(20)) - 1) / factor);
  }

  double firstStability(Rating rating) {
    return Math.max(w.get(rating.ordinal()), 0.1);
  }

  double firstDifficulty(Rating rating) {
    return clamp(rawDifficulty(rating), 1, 10);
  }

  double difficulty(double before, Rating rating) {
    double change = -w.get(6) * (rating.grade() - 3);
    // The nearer to 10, the less an answer moves it.
    double damped = before + round(change * (10 - before) / 9);
    return clamp(round(w.get(7) * rawDifficulty(Rating.EASY) + (1 - w.get(7)) * damped), 1, 10);
  }

  double stability(double stability, double difficulty, long days, Rating rating) {
    if (days == 0 && sameDay) return sameDayStability(stability, rating);
    double recall = retrievability(days, stability);
    return rating == Rating.AGAIN
        ? forgotten(stability, difficulty, recall)
        : recalled(stability, difficulty, recall, rating);
  }

  private double recalled(double stability, double difficulty, double recall, Rating rating) {
    double growth =
        Math.exp(w.get(8))
            * (11 - difficulty)
            * Math.pow(stability, -w.get(9))
            * (Math.exp((1 - recall) * w.get(10)) - 1)
            * (rating == Rating.HARD ? w.get(15) : 1)
            * (rating == Rating.EASY ? w.get(16) : 1);
    return bounded(stability * (1 + growth));
  }

  private double forgotten(double stability, double difficulty, double recall) {
    double after =
        bounded(
            w.get(11)
                * Math.pow(difficulty, -w.get(12))
                * (Math.pow(stability + 1, w.get(13)) - 1)
                * Math.exp((1 - recall) * w.get(14)));
    double most = sameDay ? stability / Math.exp(w.get(17) * w.get(18)) : stability;
    return Math.min(Math.max(round(most), LEAST_STABILITY), after);
  }

  private double sameDayStability(double stability, Rating rating) {
    double gain =
        Math.pow(stability, -w.get(19)) * Math.exp(w.get(17) * (rating.grade() - 3 + w.get(18)));
    // A success never makes a memory weaker.
    return bounded(stability * (rating == Rating.AGAIN ? gain : Math.max(gain, 1)));
  }

  private double rawDifficulty(Rating rating) {
    return round(w.get(4) - Math.exp((rating.grade() - 1) * w.get(5)) + 1);
  }

  private static double bounded(double stability) {
    return round(clamp(stability, LEAST_STABILITY, MOST_STABILITY));
  }

  private static double clamp(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }

  private static double round(double value) {
    return Math.floor(value * 1e8 + 0.5) / 1e8;
  }
}
