package onrecord.card.scheduling;

import java.time.Duration;
import java.util.List;

/**
 * What a learner or a class may choose about scheduling.
 *
 * @param retention the chance of recall, from 0 to 1, at which a question comes back
 * @param maximumInterval in days
 * @param sameDay whether short steps within a day exist and count
 */
public record Settings(
    double retention,
    int maximumInterval,
    boolean sameDay,
    List<Duration> learningSteps,
    List<Duration> relearningSteps) {
  public static final Settings STANDARD =
      new Settings(
          0.9,
          36500,
          true,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)));

  /** A step as people write it: 10m, 1h, 3d. */
  public static Duration step(String text) {
    if (!text.matches("[1-9][0-9]{0,5}[mhd]")) {
      throw new IllegalArgumentException("a step is a number and m, h or d, not " + text);
    }
    return Duration.parse(text.endsWith("d") ? "P" + text : "PT" + text);
  }
}
