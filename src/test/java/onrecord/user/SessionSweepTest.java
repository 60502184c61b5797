package onrecord.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionSweepTest {
  @Inject Fixtures fixtures;
  @Inject SessionSweep sweep;
  @Inject TestClock clock;

  @Test
  void onlySessionsThatEndedAreSwept() {
    fixtures.reset();
    var ada = fixtures.ada();
    new Browsing().post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD);
    String lasting = fixtures.session(ada);
    assertEquals(0, sweep.sweep());
    clock.advance(Duration.ofHours(13));
    assertEquals(1, sweep.sweep());
    new Browsing(lasting).get("/account").then().statusCode(200);
  }
}
