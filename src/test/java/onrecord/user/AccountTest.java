package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import onrecord.system.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void strangersAreSentToSignIn() {
    new Browsing()
        .get("/account")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    new Browsing().post("/account/settings", "name", "x").then().statusCode(307);
  }

  @Test
  void settingsAreKept() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    browser
        .post(
            "/account/settings",
            "name",
            "Ada B.",
            "zone",
            "Asia/Tokyo",
            "dayStart",
            "5",
            "theme",
            "DARK")
        .then()
        .statusCode(303);
    var ada = fixtures.in(() -> User.named("ada").orElseThrow());
    assertEquals(
        "Ada B. Asia/Tokyo 5 DARK false",
        "%s %s %s %s %s"
            .formatted(ada.name, ada.zone, ada.dayStart, ada.theme, ada.wantsShortcuts()));
    browser
        .get("/account?done=settings")
        .then()
        .body(containsString("data-theme=\"dark\""))
        .body(containsString("data-shortcuts=\"off\""));
  }

  @Test
  void anUnknownThemeIsTheDevicesOwn() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    browser
        .post("/account/settings", "name", "Ada", "zone", "UTC", "dayStart", "4", "theme", "PINK")
        .then()
        .statusCode(303);
    assertEquals(null, fixtures.in(() -> User.named("ada").orElseThrow().theme));
  }

  @Test
  void anUnknownZoneIsRefusedWithASentence() {
    new Browsing(fixtures.session(fixtures.ada()))
        .post(
            "/account/settings",
            "name",
            "Ada B.",
            "zone",
            "Moon/Base",
            "dayStart",
            "4",
            "theme",
            "")
        .then()
        .statusCode(400)
        .body(containsString("Choose a time zone from the list."))
        .body(containsString("value=\"Ada B.\""));
  }

  @Test
  void theNewPasswordNeedsTheOldOne() {
    new Browsing(fixtures.session(fixtures.ada()))
        .post("/account/password", "oldPassword", "wrong", "newPassword", "another long one")
        .then()
        .statusCode(400)
        .body(containsString("This is not your present password."));
  }

  @Test
  void thePresentPasswordIsNotGuessedAtLeisure() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    for (int i = 0; i < 5; i++) {
      change(browser, "wrong").then().statusCode(400);
    }
    change(browser, Fixtures.PASSWORD)
        .then()
        .statusCode(429)
        .body(containsString("Too many tries."));
    // and keeps nobody from signing in
    new Browsing()
        .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
        .then()
        .statusCode(303);
  }

  @Test
  void aNewPasswordKeepsTheBrowserKnown() {
    fixtures.ada();
    var known = new Browsing();
    signIn(known, Fixtures.PASSWORD, 303);
    change(known, Fixtures.PASSWORD).then().statusCode(303);
    var stranger = new Browsing();
    for (int i = 0; i < 5; i++) {
      signIn(stranger, "x", 400);
    }
    signIn(stranger, "another long one", 429);
    signIn(known, "another long one", 303);
  }

  @Test
  void aDoubleClickChangesThePasswordOnce() throws Exception {
    fixtures.ada();
    var browser = new Browsing();
    signIn(browser, Fixtures.PASSWORD, 303);
    String once = browser.page("/account").select("form[action$=password] [name=once]").val();
    assertFalse(once.isEmpty());
    var second = Aside.begin(() -> changeOnce(browser, once));
    changeOnce(browser, once).then().statusCode(303).header("Location", endsWith("done=password"));
    second
        .get(Aside.SECONDS, TimeUnit.SECONDS)
        .then()
        .statusCode(303)
        .header("Location", endsWith("done=password"));
    browser.get("/account").then().statusCode(200);
    signIn(new Browsing(), "another long one", 303);
    // from a form of its own it is asked again
    change(browser, Fixtures.PASSWORD).then().statusCode(400);
  }

  /** A browser may bring the page back as it was, with what the form was known by. */
  @Test
  void otherWordsInAFormThatWasPressedAreAPressOfTheirOwn() {
    fixtures.ada();
    var browser = new Browsing();
    signIn(browser, Fixtures.PASSWORD, 303);
    String once = browser.page("/account").select("form[action$=password] [name=once]").val();
    changeOnce(browser, once).then().statusCode(303);
    String[] wrong = {"oldPassword", "wrong", "newPassword", "a third long one", "once", once};
    browser.post("/account/password", (Object[]) wrong).then().statusCode(400);
    signIn(new Browsing(), "another long one", 303);
    String[] right = {
      "oldPassword", "another long one", "newPassword", "a third long one", "once", once
    };
    browser.post("/account/password", (Object[]) right).then().statusCode(303);
    signIn(new Browsing(), "a third long one", 303);
  }

  private static Response changeOnce(Browsing browser, String once) {
    return browser.post(
        "/account/password",
        "oldPassword",
        Fixtures.PASSWORD,
        "newPassword",
        "another long one",
        "once",
        once);
  }

  private static void signIn(Browsing browser, String password, int status) {
    browser.post("/sign-in", "username", "ada", "password", password).then().statusCode(status);
  }

  private static Response change(Browsing browser, String old) {
    return browser.post("/account/password", "oldPassword", old, "newPassword", "another long one");
  }

  @Test
  void aNameShowsSomethingAndTurnsNothingAround() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    for (String none : new String[] {"\u200b", " \u3164 ", "\u2800\ufe0f", "\u202e"}) {
      settle(browser, none)
          .then()
          .statusCode(400)
          .body(containsString("Write a name of 1 to 100 characters."));
    }
    settle(browser, "Ada\u202e Moe").then().statusCode(303);
    assertEquals("Ada Moe", fixtures.in(() -> User.named("ada").orElseThrow().name));
  }

  @Test
  void nobodyTakesTheNameOfTheirTeacher() {
    var ada = fixtures.ada();
    fixtures.classroom(fixtures.noor(), ada, fixtures.ben());
    var browser = new Browsing(fixtures.session(ada));
    for (String name :
        new String[] {"noor CASTELLANE", "Noor\u200b Castellane", "No\u00ador \uff23astellane"}) {
      settle(browser, name)
          .then()
          .statusCode(400)
          .body(containsString("A teacher of a class of yours is called that."));
    }
    settle(browser, "Ben Okafor").then().statusCode(303);
    settle(new Browsing(fixtures.session(fixtures.noor())), "Noor Castellane")
        .then()
        .statusCode(303);
  }

  private static Response settle(Browsing browser, String name) {
    return browser.post(
        "/account/settings", "name", name, "zone", "UTC", "dayStart", "4", "theme", "");
  }

  @Test
  void eachFormNeedsItsToken() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    for (String form : new String[] {"settings", "password", "sessions/ending"}) {
      browser.postWithoutToken("/account/" + form, "name", "x").then().statusCode(400);
    }
    browser.postWithoutToken("/sign-out", "x", "y").then().statusCode(400);
  }

  @Test
  void aDeviceHasAPlainNameAndTellsTheRawOneWhenPointedAt() {
    String raw = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    String session = fixtures.session(fixtures.ada());
    fixtures.in(() -> UserSession.update("device = ?1", raw));
    var device = new Browsing(session).page("/account").selectFirst(".items li p");
    assertEquals("Firefox on Linux (this one)", device.text());
    assertEquals(raw, device.selectFirst("[title]").attr("title"));
  }

  @Test
  void signingOutEndsTheSession() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    browser.post("/sign-out").then().statusCode(303);
    assertEquals(0L, fixtures.in(() -> UserSession.count()));
  }

  @Test
  void aPersonalLinkBringsANicknameBack() {
    var token = Token.make();
    fixtures.in(
        () -> {
          User.nicknamed("Mia", token, "UTC", clock.instant()).persist();
          return null;
        });
    var browser = new Browsing();
    browser
        .get("/resume/" + token.secret())
        .then()
        .statusCode(200)
        .body(containsString("Go on as Mia"));
    browser.post("/resume/" + token.secret()).then().statusCode(303);
    browser.get("/account").then().statusCode(200).body(containsString("Mia"));
    new Browsing().get("/resume/guessed").then().statusCode(404);
  }
}
