package onrecord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What goes on beside a test that holds a row itself. */
public final class Aside {
  /** No test waits longer; nothing takes so long, even on a slow machine. */
  public static final int SECONDS = 120;

  private Aside() {}

  /** Begins on a thread of its own. The common pool has a single one on a machine of two cores. */
  public static <T> CompletableFuture<T> begin(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Aside::start).orTimeout(SECONDS, TimeUnit.SECONDS);
  }

  public static CompletableFuture<Void> begin(Runnable work) {
    return CompletableFuture.runAsync(work, Aside::start).orTimeout(SECONDS, TimeUnit.SECONDS);
  }

  /** Comes back once so many wait for what the test holds in the database, or all is done. */
  public static void await(Fixtures fixtures, int waiting, CompletableFuture<?>... begun)
      throws InterruptedException {
    var all = CompletableFuture.allOf(begun);
    while (fixtures.waiting() < waiting && !all.isDone()) {
      Thread.sleep(20);
    }
  }

  private static void start(Runnable work) {
    var thread = new Thread(work, "aside");
    thread.setDaemon(true);
    thread.start();
  }
}
