package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
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

@QuarkusTest
class SignInTest {
  @Inject Fixtures fixtures;
  @Inject EntityManager db;
  @Inject SignInGuard guard;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void nameAndPasswordOpenASession() {
    fixtures.ada();
    var browser = new Browsing();
    browser
        .post("/sign-in", "username", "Ada", "password", Fixtures.PASSWORD, "next", "/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
    browser.get("/account").then().statusCode(200).body(containsString("Ada Brandt"));
  }

  @Test
  void whatIsNoAddressOfOursLeadsToToday() {
    fixtures.ada();
    for (String next :
        new String[] {"/a b", "/%zz", "//elsewhere.test", "/\\elsewhere.test", "x"}) {
      new Browsing()
          .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD, "next", next)
          .then()
          .statusCode(303)
          .header("Location", endsWith(":" + io.restassured.RestAssured.port + "/"));
    }
  }

  @Test
  void whoseSessionEndedSignsInAnew() {
    var ada = fixtures.ada();
    var browser = new Browsing(fixtures.session(ada));
    fixtures.in(() -> UserSession.deleteAll());
    browser.get("/account").then().statusCode(303);
    browser.get("/sign-in").then().statusCode(200);
    browser
        .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD, "next", "/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
    browser.get("/account").then().statusCode(200);
  }

  @Test
  void aFormSentTooLateLeadsBackToItsPage() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    fixtures.in(() -> UserSession.deleteAll());
    String ours = io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port;
    String there = sentTooLate(browser, ours + "/attempts/7/questions/2?a=b");
    assertTrue(there.endsWith("/sign-in?next=%2Fattempts%2F7%2Fquestions%2F2%3Fa%3Db&unsent=yes"));
    var page = browser.page("/sign-in?next=/attempts/7/questions/2&unsent=yes");
    assertTrue(page.text().contains("You were signed out before this was saved."), page.text());
    assertEquals("/attempts/7/questions/2", page.select("[name=next]").val());
    browser
        .post("/sign-in", "username", "ada", "password", "x", "next", "/cards", "unsent", "yes")
        .then()
        .statusCode(400)
        .body(containsString("You were signed out before this was saved."));
    assertFalse(browser.page("/sign-in?next=/cards").text().contains("signed out"));
  }

  @Test
  void whatTakesOnlyAFormLeadsToThePageAboveIt() {
    fixtures.ada();
    for (String[] pair :
        new String[][] {
          {"/questions/4/retirement", "/questions/4"},
          {"/attempts/7/questions/2/answer?a=b", "/attempts/7/questions/2"},
          {"/account/settings", "/account"},
          {"/cards/5/answers", "/cards"},
          {"/articles/3/approvals", "/articles/3"},
          {"/articles/3/questions?draft=4", "/articles/3/questions?draft=4"},
          {"/speakers/changes/5/withdrawal", "/speakers"},
          {"/speakers/5/merger/withdrawal", "/speakers/5"},
          {"/sign-out", "/"},
          {"/nothing/of/ours", "/"}
        }) {
      new Browsing()
          .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD, "next", pair[0])
          .then()
          .header("Location", endsWith(":" + io.restassured.RestAssured.port + pair[1]));
    }
    String ours = io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port;
    String there = sentTooLate(new Browsing(), ours + "/questions/4/retirement");
    assertTrue(there.endsWith("/sign-in?next=%2Fquestions%2F4&unsent=yes"), there);
  }

  @Test
  void aFormOfAnotherSiteLeadsToToday() {
    for (String other : new String[] {"https://evil.example/a", "no address", ""}) {
      assertTrue(sentTooLate(new Browsing(), other).contains("next=%2F&unsent"), other);
    }
  }

  @Test
  void aWrongNameAndAWrongPasswordLookTheSame() {
    fixtures.ada();
    String wrongPassword =
        new Browsing().post("/sign-in", "username", "ada", "password", "x").asString();
    String wrongName =
        new Browsing().post("/sign-in", "username", "nobody-here", "password", "x").asString();
    var told = org.jsoup.Jsoup.parse(wrongName).select("[role=alert][data-focus]");
    assertEquals("You are not signed in yet. That name and password do not match.", told.text());
    assertEquals(
        wrongPassword.replace("ada", "NAME").replaceAll("value=\"[\\w-]{22}\"", ""),
        wrongName.replace("nobody-here", "NAME").replaceAll("value=\"[\\w-]{22}\"", ""));
  }

  @Test
  void theSignInFormNeedsItsToken() {
    fixtures.ada();
    new Browsing()
        .postWithoutToken("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
        .then()
        .statusCode(400);
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

  @Test
  void signInGoesOnOnlyToOurOwnPages() {
    fixtures.ada();
    for (String other :
        new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      new Browsing()
          .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD, "next", other)
          .then()
          .statusCode(303)
          .header("Location", not(containsString("evil")));
    }
  }

  @Test
  void signInGoesOnWhereNoAddressCanBeReadToo() {
    fixtures.ada();
    for (String next : new String[] {"/articles?q=a|b", "/articles?q=100%", "/a b"}) {
      new Browsing()
          .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD, "next", next)
          .then()
          .statusCode(303)
          .header("Location", endsWith("/"));
    }
  }

  private static String sentTooLate(Browsing browser, String page) {
    return browser
        .request()
        .header("Referer", page)
        .formParam("csrf-token", browser.csrf())
        .post("/account/sessions/ending")
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }
}
