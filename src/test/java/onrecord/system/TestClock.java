package onrecord.system;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of all tests: it stands still until it is told to go on. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {
  /** Wednesday 25 November 2026, nine o'clock UTC. */
  public static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

  /** That day, in UTC and where the cast lives. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private volatile Instant now = START;

  public void reset() {
    now = START;
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("zones are arguments");
  }
}
