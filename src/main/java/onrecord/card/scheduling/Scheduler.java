package onrecord.card.scheduling;

import java.time.Duration;
import java.time.Instant;
import onrecord.card.scheduling.Memory.State;

/** Decides from a memory and an answer what the memory is now and when to ask again. */
public final class Scheduler {
  public static final Scheduler STANDARD = new Scheduler(Settings.STANDARD);

  private static final Duration DAY = Duration.ofDays(1);

  private final Settings settings;
  private final Fsrs6 fsrs;
  private final double intervalModifier;

  public Scheduler(Settings settings) {
    this(settings, Weights.standard(settings));
  }

  public Scheduler(Settings settings, Weights weights) {
    this.settings = settings;
    this.fsrs = new Fsrs6(weights, settings.sameDay());
    this.intervalModifier = fsrs.intervalModifier(settings.retention());
  }

  /** The chance that it would be recalled on this local day; 0 for something never asked. */
  public double retrievability(Memory memory, long day) {
    if (memory.state() == State.NEW) return 0;
    return fsrs.retrievability(elapsed(memory, day), memory.stability());
  }

  /** The memory after this answer; its due date lies a step or whole days after {@code now}. */
  public Memory next(Memory memory, Rating rating, Instant now, LocalDays days) {
    long day = days.day(now);
    var answered = answered(memory, rating, now, day);
    if (!settings.sameDay()) {
      return review(answered, intervals(memory, day).longTerm(rating));
    }
    if (memory.state() == State.REVIEW && rating != Rating.AGAIN) {
      return review(answered, intervals(memory, day).reviewed(rating));
    }
    return step(memory, rating, answered);
  }

  /** The memory after the answer, before anything is said about when to ask again. */
  private Memory answered(Memory memory, Rating rating, Instant now, long day) {
    boolean lapse = memory.state() == State.REVIEW && rating == Rating.AGAIN;
    return new Memory(
        memory.state(),
        stability(memory, rating, day),
        difficulty(memory, rating),
        now,
        now,
        day,
        0,
        memory.reps() + 1,
        memory.lapses() + (lapse ? 1 : 0));
  }

  private Memory step(Memory memory, Rating rating, Memory answered) {
    boolean learning = memory.state() == State.NEW || memory.state() == State.LEARNING;
    var steps = new Steps(learning ? settings.learningSteps() : settings.relearningSteps());
    int at = memory.state() == State.REVIEW ? 0 : memory.step();
    var delay = steps.delay(at, rating);
    if (delay.isEmpty()) return review(answered, interval(answered.stability()));
    State state = learning ? State.LEARNING : State.RELEARNING;
    // A step of a day or more is an interval like any other.
    if (delay.get().compareTo(DAY) >= 0) state = State.REVIEW;
    return due(answered, state, delay.get(), steps.next(at, rating));
  }

  private static Memory review(Memory answered, int days) {
    return due(answered, State.REVIEW, Duration.ofDays(days), 0);
  }

  private static Memory due(Memory answered, State state, Duration delay, int step) {
    return new Memory(
        state,
        answered.stability(),
        answered.difficulty(),
        answered.reviewedAt().plus(delay),
        answered.reviewedAt(),
        answered.reviewedDay(),
        step,
        answered.reps(),
        answered.lapses());
  }

  private Intervals intervals(Memory memory, long day) {
    return new Intervals(
        interval(stability(memory, Rating.AGAIN, day)),
        interval(stability(memory, Rating.HARD, day)),
        interval(stability(memory, Rating.GOOD, day)),
        interval(stability(memory, Rating.EASY, day)));
  }

  private int interval(double stability) {
    long days = Math.round(stability * intervalModifier);
    return (int) Math.min(Math.max(days, 1), settings.maximumInterval());
  }

  private double stability(Memory memory, Rating rating, long day) {
    if (memory.state() == State.NEW) return fsrs.firstStability(rating);
    return fsrs.stability(memory.stability(), memory.difficulty(), elapsed(memory, day), rating);
  }

  private double difficulty(Memory memory, Rating rating) {
    if (memory.state() == State.NEW) return fsrs.firstDifficulty(rating);
    return fsrs.difficulty(memory.difficulty(), rating);
  }

  // A clock that was put back, or a move to the west, is no negative time.
  private static long elapsed(Memory memory, long day) {
    return Math.max(0, day - memory.reviewedDay());
  }
}
