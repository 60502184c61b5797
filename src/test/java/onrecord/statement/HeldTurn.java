package onrecord.statement;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.Aside;

/** The turn of an article as somebody else has it whose run takes long. */
@Singleton
public class HeldTurn {
  private final EngineRuns runs;

  HeldTurn(EngineRuns runs) {
    this.runs = runs;
  }

  /** While the turn is held. */
  public void during(long article, Runnable work) throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var held = Aside.begin(() -> hold(article, begun, end));
    try {
      if (!begun.await(Aside.SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("no turn");
      work.run();
    } finally {
      end.countDown();
    }
    held.get();
  }

  /** Counts down when it has begun, and ends when that other one is down. */
  void hold(long article, CountDownLatch begun, CountDownLatch end) {
    try {
      runs.inTurn(
          article,
          () -> {
            begun.countDown();
            return end.await(Aside.SECONDS, TimeUnit.SECONDS);
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
