package onrecord.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
  @Inject EntityManager db;

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

  @Test
  void failuresThatCountNoMoreAreSwept() {
    fixtures.reset();
    fixtures.ada();
    new Browsing().post("/sign-in", "username", "ada", "password", "x").then().statusCode(400);
    sweep.sweep();
    assertEquals(3, buckets("expires_at is not null"));
    fixtures.in(
        () ->
            db.createNativeQuery("update bucket set expires_at = 1 where id like 'account%'")
                .executeUpdate());
    sweep.sweep();
    assertEquals(1, buckets("id like 'address:%'"));
    assertEquals(1, buckets("true"));
  }

  private long buckets(String which) {
    return fixtures.in(
        () ->
            (Long)
                db.createNativeQuery("select count(*) from bucket where " + which, Long.class)
                    .getSingleResult());
  }
}
