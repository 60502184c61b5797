package onrecord.card.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The short delays through which something is learned before days are counted. */
record Steps(List<Duration> delays) {
  /** How long until it is asked again, or empty when it leaves the steps. */
  Optional<Duration> delay(int at, Rating rating) {
    // Somebody may have shortened the list since the last answer.
    if (at >= delays.size()) return Optional.empty();
    return switch (rating) {
      case AGAIN -> Optional.of(delays.get(0));
      case HARD -> Optional.of(hard());
      case GOOD -> at + 1 < delays.size() ? Optional.of(delays.get(at + 1)) : Optional.empty();
      case EASY -> Optional.empty();
    };
  }

  int next(int at, Rating rating) {
    return switch (rating) {
      case AGAIN -> 0;
      case HARD -> at;
      case GOOD -> at + 1;
      case EASY -> 0;
    };
  }

  private Duration hard() {
    double minutes =
        delays.size() == 1
            ? 1.5 * delays.get(0).toMinutes()
            : (delays.get(0).toMinutes() + delays.get(1).toMinutes()) / 2.0;
    return Duration.ofMinutes(Math.round(minutes));
  }
}
