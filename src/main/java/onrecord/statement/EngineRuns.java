package onrecord.statement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.system.Busy;

/**
 * Lets few engines run at once: usual articles take a moment, but one as long as an import may be
 * keeps a core busy for a minute, and a few of those at once would stall every page.
 */
@Singleton
class EngineRuns {
  /** Half of the threads that a small machine serves its pages with. */
  private static final int AT_ONCE = 2;

  /** Longer than a usual run, so that a double click is not sent away. */
  private static final long PATIENCE_MS = 1_500;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /**
   * Articles and speakers share them by their ids: one each would be kept for ever. So another may
   * be meant.
   */
  private final List<Semaphore> turns =
      Stream.generate(() -> new Semaphore(1, true)).limit(64).toList();

  <T> T inTurn(long id, Callable<T> run) throws Exception {
    var own = turns.get((int) Math.floorMod(id, (long) turns.size()));
    return holding(
        own,
        "An article is being read or drafted from at the moment.",
        () -> holding(places, "Other articles are being drafted from at the moment.", run));
  }

  private static <T> T holding(Semaphore turn, String busy, Callable<T> run) throws Exception {
    if (!turn.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
      throw new Busy(busy + " Try again in a minute.");
    }
    try {
      return run.call();
    } finally {
      turn.release();
    }
  }
}
