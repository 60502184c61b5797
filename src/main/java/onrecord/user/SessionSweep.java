package onrecord.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import onrecord.system.Failures;
import onrecord.system.Job;

/** Sessions that ended, presses and failures long past are not looked up; this keeps them few. */
@Singleton
class SessionSweep {
  private final Failures failures;
  private final Clock clock;

  SessionSweep(Failures failures, Clock clock) {
    this.failures = failures;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Job job() {
    return new Job("sweep-sessions", Duration.ofHours(1), this::sweep);
  }

  long sweep() {
    failures.sweep();
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Press.sweep(clock.instant());
              return UserSession.sweep(clock.instant());
            });
  }
}
