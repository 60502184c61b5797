package onrecord.attempt;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.system.Job;

/** Hands in the runs that are still open when their assignment has closed. */
@ApplicationScoped
public class Deadlines {
  private final Clock clock;

  Deadlines(Clock clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Job job() {
    return new Job("hand-in-at-deadline", Duration.ofMinutes(1), this::run);
  }

  /** One transaction a run, so that a crash in between loses nothing and it can be repeated. */
  public void run() {
    Instant now = clock.instant();
    List<Long> overdue = QuarkusTransaction.requiringNew().call(() -> Attempt.overdue(now));
    for (Long id : overdue) {
      try {
        QuarkusTransaction.requiringNew().run(() -> Finals.settle(id, now));
      } catch (RuntimeException e) {
        // one broken run must not keep all others open; the next turn tries it again
        Log.errorf(e, "run %d could not be handed in", id);
      }
    }
  }
}
