package onrecord.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import onrecord.system.Job;

/** Sessions that ended and presses long past are no longer looked up; this keeps them few. */
@Singleton
class SessionSweep {
  private final Clock clock;

  SessionSweep(Clock clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Job job() {
    return new Job("sweep-sessions", Duration.ofHours(1), this::sweep);
  }

  long sweep() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Press.sweep(clock.instant());
              return UserSession.sweep(clock.instant());
            });
  }
}
