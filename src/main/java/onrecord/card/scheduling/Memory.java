package onrecord.card.scheduling;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known about one learner's memory of one question.
 *
 * @param stability days until the chance of recall has fallen to 0.9
 * @param difficulty from 1, easy, to 10
 * @param reviewedDay the learner's local day of the last review; without meaning while NEW
 * @param step which of the short steps comes next while learning
 * @param lapses how often it was forgotten after it had been learned
 */
public record Memory(
    State state,
    double stability,
    double difficulty,
    Instant due,
    Instant reviewedAt,
    long reviewedDay,
    int step,
    int reps,
    int lapses) {
  /** The numbers of files are the ordinals. */
  public enum State {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING
  }

  /** Of something never asked: due at once. */
  public static Memory fresh(Instant now) {
    return new Memory(State.NEW, 0, 0, now, null, 0, 0, 0, 0);
  }

  /** The whole days that the last review gave; 0 is a step of minutes. */
  public int scheduledDays() {
    return reviewedAt == null ? 0 : (int) Duration.between(reviewedAt, due).toDays();
  }

  /** An interval of days ends when the learner's day begins, not at the hour of the last review. */
  public Instant askableFrom(LocalDays days) {
    return scheduledDays() == 0 ? due : days.start(reviewedDay + scheduledDays());
  }
}
