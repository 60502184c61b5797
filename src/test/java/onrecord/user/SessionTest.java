package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a session, what it costs, and what of it is on record. */
@QuarkusTest
class SessionTest {
  private static final HexFormat HEX = HexFormat.of();

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Statements statements;
  @Inject EntityManager db;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void whenADeviceWasLastSeenIsNotedEveryQuarterOfAnHour() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    var start = clock.instant();
    clock.advance(Duration.ofMinutes(14));
    browser.get("/account").then().statusCode(200);
    assertEquals(start, lastSeen());
    clock.advance(Duration.ofMinutes(2));
    browser.get("/account").then().statusCode(200);
    assertEquals(clock.instant(), lastSeen());
  }

  @Test
  void aNewPasswordEndsAllOtherSessions() {
    var ada = fixtures.ada();
    var phone = new Browsing(fixtures.session(ada));
    var laptop = new Browsing(fixtures.session(ada));
    laptop
        .post(
            "/account/password",
            "oldPassword",
            Fixtures.PASSWORD,
            "newPassword",
            "another long one")
        .then()
        .statusCode(303);
    phone.get("/account").then().statusCode(303).header("Location", containsString("/sign-in"));
    laptop.get("/account").then().statusCode(200);
  }

  @Test
  void ofTwoThatBeganAtTheSameMomentOneIsThisOne() {
    var ada = fixtures.ada();
    var phone = new Browsing(fixtures.session(ada));
    fixtures.session(ada);
    var devices = phone.page("/account").select(".items li:contains(A browser)");
    assertEquals(2, devices.size());
    assertEquals(List.of("(this one)"), devices.select("strong").eachText());
  }

  @Test
  void signingOutEverywhereKeepsOnlyThisDevice() {
    var ada = fixtures.ada();
    var phone = new Browsing(fixtures.session(ada));
    var laptop = new Browsing(fixtures.session(ada));
    laptop.post("/account/sessions/ending").then().statusCode(303);
    phone.get("/account").then().statusCode(303);
    laptop.get("/account").then().statusCode(200);
  }

  @Test
  void aSessionEndsWithItsTime() {
    fixtures.ada();
    var browser = new Browsing();
    browser.post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD);
    clock.advance(Duration.ofHours(13));
    browser.get("/account").then().statusCode(303);
  }

  @Test
  void theLookUpOfASessionIsOneStatement() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    assertEquals(1, statements.during(() -> browser.get("/no-such-page")));
  }

  @Test
  void neitherPasswordNorCookieIsOnRecord() throws Exception {
    fixtures.ada();
    String cookie =
        new Browsing()
            .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
            .then()
            .statusCode(303)
            .extract()
            .cookie(SessionMechanism.COOKIE);
    User ada = fixtures.in(() -> User.named("ada").orElseThrow());
    assertTrue(ada.passwordHash.startsWith("$2"), ada.passwordHash);
    byte[] secret = cookie.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
    assertEquals(List.of(HEX.formatHex(hash)), sessions());
    for (String text : List.of(Fixtures.PASSWORD, cookie)) {
      assertEquals(List.of(), tablesWith(text));
      assertEquals(List.of(), tablesWith(HEX.formatHex(text.getBytes(StandardCharsets.UTF_8))));
    }
    assertEquals(List.of("users"), tablesWith("Ada Brandt"));
  }

  private List<String> sessions() {
    return fixtures.in(
        () ->
            UserSession.<UserSession>listAll().stream()
                .map(session -> HEX.formatHex(session.tokenHash))
                .toList());
  }

  /** The tables that have this somewhere in a row; bytes stand in it as hexadecimal digits. */
  private List<String> tablesWith(String text) {
    String all = "select tablename from pg_tables where schemaname = 'public' order by tablename";
    String any = "select exists (select 1 from %s t where strpos(t::text, :text) > 0)";
    return fixtures.in(
        () ->
            db.createNativeQuery(all, String.class)
                .getResultStream()
                .map(String.class::cast)
                .filter(
                    table ->
                        (Boolean)
                            db.createNativeQuery(any.formatted(table), Boolean.class)
                                .setParameter("text", text)
                                .getSingleResult())
                .toList());
  }

  private Instant lastSeen() {
    return fixtures.in(() -> UserSession.<UserSession>findAll().firstResult().lastSeenAt);
  }
}
