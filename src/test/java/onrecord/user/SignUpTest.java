package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import onrecord.system.Token;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject EntityManager db;

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
    String spent = "This invitation does not work";
    new Browsing()
        .post("/sign-up", "username", "eve", "password", "long enough", "invitation", invitation)
        .then()
        .statusCode(404)
        .body(containsString(spent));
    var page = new Browsing().get("/sign-up?invitation=" + invitation);
    page.then().statusCode(404).body(containsString(spent));
    assertEquals(
        List.of("/sign-in"), Jsoup.parse(page.asString()).select("main a").eachAttr("href"));
    String cut = "/sign-up?invitation=" + invitation.substring(0, 20);
    new Browsing().get(cut).then().statusCode(404).body(containsString("Copy all of it"));
    openSignUp();
    var open = Jsoup.parse(new Browsing().get("/sign-up?invitation=" + invitation).asString());
    assertEquals(List.of("/sign-in", "/sign-up"), open.select("main a").eachAttr("href"));
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
    openSignUp();
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

  /** Pressed twice where no script keeps the second press. */
  @Test
  void aRepeatSignsIn() {
    var first = new Browsing();
    String[] form = {"username", "Otto", "password", "long enough"};
    first.post("/sign-up", (Object[]) form).then().statusCode(303);
    signedIn(first.post("/sign-up", (Object[]) form));
    String invitation = invitation();
    signedIn(invited("noor", "long enough", invitation));
    signedIn(invited("Noor", "long enough", invitation));
    invited("noor", "not the same", invitation).then().statusCode(404);
    clock.advance(Duration.ofHours(1));
    invited("noor", "long enough", invitation).then().statusCode(404);
    assertEquals(2L, fixtures.in(() -> User.count()));
  }

  @Test
  void aRepeatIsNoWayToGuessAPassword() {
    String invitation = invitation();
    String[] form = {
      "username", "noor", "password", "long enough", "zone", "UTC", "invitation", invitation
    };
    var owner = new Browsing();
    signedIn(owner.post("/sign-up", (Object[]) form));
    for (int i = 0; i < 5; i++) {
      invited("noor", "not the same", invitation).then().statusCode(404);
    }
    invited("noor", "long enough", invitation).then().statusCode(404);
    // no browser sends the cookie of its device there
    owner.post("/sign-up", (Object[]) form).then().statusCode(404);
  }

  @Test
  void anInvitationMakesOneTeacherHoweverManyComeAtOnce() throws Exception {
    String invitation = invitation();
    var answers =
        held(
            "invitation",
            () -> invited("noor", "long enough", invitation).statusCode(),
            () -> invited("lund", "long enough", invitation).statusCode());
    assertEquals(List.of(303, 404), answers);
    assertEquals(1L, fixtures.in(() -> User.count("adminSince is null")));
  }

  @Test
  void twoPressesAtOnceAreBothSignedIn() throws Exception {
    String invitation = invitation();
    var answers =
        held(
            "invitation",
            () -> invited("noor", "long enough", invitation).statusCode(),
            () -> invited("noor", "long enough", invitation).statusCode());
    assertEquals(List.of(303, 303), answers);
  }

  @Test
  void ofTwoWhoTakeANameAtOnceTheSecondIsToldSo() throws Exception {
    fixtures.otto();
    openSignUp();
    var answers =
        held(
            "users",
            () -> invited("ada", "long enough", "").statusCode(),
            () -> invited("ada", "another one", "").statusCode());
    assertEquals(List.of(303, 400), answers);
  }

  private void openSignUp() {
    fixtures.in(
        () -> {
          Server.here().openSignUp(true, clock.instant());
          return null;
        });
  }

  /** What two get who both came as far as what is held here; in the order of the numbers. */
  private List<Integer> held(String table, Supplier<Integer> one, Supplier<Integer> other)
      throws Exception {
    QuarkusTransaction.begin();
    db.createNativeQuery("lock table " + table + " in exclusive mode").executeUpdate();
    var first = Aside.begin(one);
    var second = Aside.begin(other);
    Aside.await(fixtures, 2, first, second);
    QuarkusTransaction.commit();
    return Stream.of(first.get(), second.get()).sorted().toList();
  }

  private static void signedIn(Response answer) {
    answer.then().statusCode(303).header("Location", endsWith("/"));
    assertFalse(answer.getCookie(SessionMechanism.COOKIE).isEmpty());
  }

  private static Response invited(String username, String password, String invitation) {
    return new Browsing()
        .post("/sign-up", "username", username, "password", password, "invitation", invitation);
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
