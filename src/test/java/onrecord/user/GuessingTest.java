package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who guesses at passwords waits, and keeps nobody else out. */
@QuarkusTest
class GuessingTest {
  @Inject Fixtures fixtures;
  @Inject EntityManager db;
  @Inject SignInGuard guard;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void onlyFailuresAreSlowedDown() {
    fixtures.ada();
    var browser = new Browsing();
    for (int i = 0; i < 30; i++) {
      browser
          .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
          .then()
          .statusCode(303);
    }
    var stranger = new Browsing();
    for (int i = 0; i < 5; i++) {
      stranger.post("/sign-in", "username", "ada", "password", "x").then().statusCode(400);
    }
    stranger
        .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
        .then()
        .statusCode(429)
        .body(containsString("Wait 5 minutes"));
    fixtures.ben();
    browser
        .post("/sign-in", "username", "ben", "password", Fixtures.PASSWORD)
        .then()
        .statusCode(303);
  }

  @Test
  void guessesAtOnceAreCountedBeforeTheyFail() {
    fixtures.ada();
    var sent = new ArrayList<CompletableFuture<Integer>>();
    for (int i = 0; i < 16; i++) {
      sent.add(
          Aside.begin(
              () ->
                  new Browsing()
                      .post("/sign-in", "username", "ada", "password", "x")
                      .getStatusCode()));
    }
    var answers = sent.stream().map(CompletableFuture::join).toList();
    assertEquals(5, answers.stream().filter(status -> status == 400).count(), answers.toString());
    assertEquals(11, answers.stream().filter(status -> status == 429).count());
  }

  @Test
  void guessesFromElsewhereKeepNobodyOut() {
    for (int i = 0; i < 6; i++) {
      guard.allows("ada", new SignInGuard.From("192.0.2.7", null));
    }
    assertFalse(guard.allows("ada", new SignInGuard.From("192.0.2.7", null)));
    assertTrue(guard.allows("Ada ", new SignInGuard.From("192.0.2.8", null)));
  }

  @Test
  void guessesFromManyAddressesAreSlowedDownTogether() {
    for (int i = 0; i < 50; i++) {
      guard.allows("ada", new SignInGuard.From("192.0.2." + i, null));
    }
    assertFalse(guard.allows("ada", new SignInGuard.From("192.0.2.200", null)));
    assertTrue(guard.allows("ben", new SignInGuard.From("192.0.2.200", null)));
  }

  @Test
  void aBrowserKnownFromBeforeIsKeptOutByItsOwnGuessesOnly() {
    fixtures.ada();
    fixtures.ben();
    var known = new Browsing();
    signIn(known, "ada", Fixtures.PASSWORD, 303);
    var stranger = new Browsing();
    for (int i = 0; i < 5; i++) {
      signIn(stranger, "ada", "x", 400);
    }
    signIn(stranger, "ada", Fixtures.PASSWORD, 429);
    signIn(known, "ada", Fixtures.PASSWORD, 303);
    signIn(stranger, "ben", Fixtures.PASSWORD, 303);
    signIn(stranger, "ada", Fixtures.PASSWORD, 429);
    for (int i = 0; i < 5; i++) {
      signIn(known, "ada", "x", 400);
    }
    signIn(known, "ada", Fixtures.PASSWORD, 429);
  }

  @Test
  void whoSharesABrowserIsKnownThereToo() {
    fixtures.ada();
    fixtures.ben();
    var shared = new Browsing();
    signIn(shared, "ada", Fixtures.PASSWORD, 303);
    signIn(shared, "ben", Fixtures.PASSWORD, 303);
    var stranger = new Browsing();
    for (String name : new String[] {"ada", "ben"}) {
      for (int i = 0; i < 5; i++) {
        signIn(stranger, name, "x", 400);
      }
      signIn(stranger, name, Fixtures.PASSWORD, 429);
      signIn(shared, name, Fixtures.PASSWORD, 303);
    }
  }

  private static void signIn(Browsing browser, String name, String password, int status) {
    browser.post("/sign-in", "username", name, "password", password).then().statusCode(status);
  }

  /** Else whoever makes up names fills the table, though nobody lets them in. */
  @Test
  void anAddressThatIsShutLeavesNoTraceOfItsNames() {
    var from = new SignInGuard.From("192.0.2.7", null);
    for (int i = 0; i < 200; i++) {
      guard.allows("somebody" + i, from);
    }
    long before = buckets();
    assertFalse(guard.allows("made-up", from));
    assertEquals(before, buckets());
    assertTrue(guard.allows("made-up", new SignInGuard.From("192.0.2.8", null)));
  }

  private long buckets() {
    return fixtures.in(
        () ->
            (Long)
                db.createNativeQuery("select count(*) from bucket", Long.class).getSingleResult());
  }
}
