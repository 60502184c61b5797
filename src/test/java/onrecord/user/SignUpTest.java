package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import onrecord.system.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void theFirstAccountRunsTheServer() {
    var browser = new Browsing();
    browser.get("/sign-up").then().statusCode(200).body(containsString("Make the first account"));
    browser
        .post("/sign-up", "username", "Otto", "password", "long enough", "zone", "Europe/Berlin")
        .then()
        .statusCode(303);
    var otto = fixtures.in(() -> User.named("otto").orElseThrow());
    assertTrue(otto.isAdmin() && otto.mayImport());
    assertEquals("Europe/Berlin", otto.zone);
    browser.get("/account").then().statusCode(200);
  }

  @Test
  void thereIsOnlyOneFirstAccount() throws Exception {
    var strangers = IntStream.range(0, 4).mapToObj(i -> new Browsing()).toList();
    var pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      int n = i;
      pool.submit(
          () ->
              strangers.get(n).post("/sign-up", "username", "otto" + n, "password", "long enough"));
    }
    pool.shutdown();
    assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
    assertEquals(1L, fixtures.in(() -> User.count("adminSince is not null")));
  }

  @Test
  void afterTheFirstAccountSignUpIsClosed() {
    fixtures.otto();
    var browser = new Browsing();
    browser.get("/sign-up").then().statusCode(404);
    browser.post("/sign-up", "username", "eve", "password", "long enough").then().statusCode(404);
    browser.get("/sign-up?invitation=guessed").then().statusCode(404);
  }

  @Test
  void anInvitationLetsOneTeacherImport() {
    String invitation = invitation();
    var browser = new Browsing();
    browser.get("/sign-up?invitation=" + invitation).then().statusCode(200);
    browser
        .post("/sign-up", "username", "noor", "password", "long enough", "invitation", invitation)
        .then()
        .statusCode(303);
    assertTrue(fixtures.in(() -> User.named("noor").orElseThrow().mayImport()));
    assertFalse(fixtures.in(() -> User.named("noor").orElseThrow().isAdmin()));
    new Browsing()
        .post("/sign-up", "username", "eve", "password", "long enough", "invitation", invitation)
        .then()
        .statusCode(404);
  }

  @Test
  void anInvitationEndsAfterTwoWeeks() {
    String invitation = invitation();
    clock.advance(Duration.ofDays(15));
    new Browsing().get("/sign-up?invitation=" + invitation).then().statusCode(404);
  }

  @Test
  void openSignUpGivesNoRightToImport() {
    fixtures.otto();
    fixtures.in(
        () -> {
          Server.here().openSignUp(true, clock.instant());
          return null;
        });
    new Browsing()
        .post("/sign-up", "username", "ada", "password", "long enough")
        .then()
        .statusCode(303);
    assertFalse(fixtures.in(() -> User.named("ada").orElseThrow().mayImport()));
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    new Browsing()
        .post(
            "/sign-up", "username", "a b", "name", "Ada Brandt", "email", "x", "password", "short")
        .then()
        .statusCode(400)
        .body(containsString("without spaces"))
        .body(containsString("at least 8 characters"))
        .body(containsString("name@school.example"))
        .body(containsString("value=\"Ada Brandt\""));
  }

  @Test
  void aTakenNameIsSaidSo() {
    String invitation = invitation();
    new Browsing()
        .post("/sign-up", "username", "OTTO", "password", "long enough", "invitation", invitation)
        .then()
        .statusCode(400)
        .body(containsString("This name is taken"));
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWithASentence() {
    new Browsing()
        .postWithoutToken("/sign-up", "username", "otto", "password", "long enough")
        .then()
        .statusCode(400)
        .body(containsString("The form came without its token"));
    assertTrue(fixtures.in(Server::isNew));
  }

  private String invitation() {
    var otto = fixtures.otto();
    var token = Token.make();
    fixtures.in(
        () -> {
          new Invitation(token, "for Noor", otto, clock.instant()).persist();
          return null;
        });
    return token.secret();
  }
}
