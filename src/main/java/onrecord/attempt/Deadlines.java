package onrecord.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Hands in the runs that are still open when their assignment has closed. */
@ApplicationScoped
public class Deadlines {
  private final Clock clock;

  Deadlines(Clock clock) {
    this.clock = clock;
  }

  /** One transaction a run, so that a crash in between loses nothing and it can be repeated. */
  public void run() {
    Instant now = clock.instant();
    List<Long> overdue = QuarkusTransaction.requiringNew().call(() -> Attempt.overdue(now));
    for (Long id : overdue) {
      QuarkusTransaction.requiringNew().run(() -> handIn(id, now));
    }
  }

  private static void handIn(long id, Instant now) {
    Attempt attempt = Attempt.findById(id);
    Finals.submit(attempt, attempt.learner, now);
  }
}
