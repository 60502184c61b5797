package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import onrecord.Browsing;
import onrecord.Fixtures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What signing in opens, and where it leads. */
@QuarkusTest
class SignInTest {
  @Inject Fixtures fixtures;

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
  void whatWasTypedIsKeptUntilItIsSentAgain() {
    var noor = fixtures.noor();
    String bridge = "/articles/" + fixtures.harbour(noor).id + "/source";
    var browser = new Browsing(fixtures.session(noor));
    fixtures.in(() -> UserSession.deleteAll());
    String typed = "The toll, “<b>all</b>” of\r\nit & more";
    var sent = browser.post(bridge, "storyLine", typed);
    sent.then().statusCode(307);
    String there = "/sign-in/unsent?to=" + bridge;
    assertTrue(
        sent.header("Location")
            .contains(
                there.replace("/articles/", "%2Farticles%2F").replace("/source", "%2Fsource")),
        sent.header("Location"));
    var page = Jsoup.parse(browser.post(there, "storyLine", typed).asString());
    assertTrue(page.text().contains("what you sent is kept here"), page.text());
    String kept = page.select("[name=sent]").val();
    Object[] form = {"username", "noor", "password", "wrong", "to", bridge, "sent", kept};
    page = Jsoup.parse(browser.post("/sign-in", form).asString());
    assertEquals(kept, page.select("[name=sent]").val(), "a wrong password loses nothing");
    form[3] = Fixtures.PASSWORD;
    browser.post("/sign-in", form).then().statusCode(307).header("Location", endsWith("/sent"));
    page = Jsoup.parse(browser.post("/sign-in/sent", form).asString());
    assertEquals("Noor Castellane", page.select(".who").text());
    assertEquals("You are signed in again", page.select("h1").text());
    assertEquals(typed, page.select("form[action=" + bridge + "] [name=storyLine]").val());
  }

  @Test
  void noPasswordIsCarriedAlongAndNoOtherSiteIsSentTo() {
    for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      assertFalse(waits(to, "storyLine", "what somebody typed"), to);
    }
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    var fields = noor.page("/account").select("form[action$=/password] [type=password]");
    assertEquals(2, fields.size());
    for (String name : fields.eachAttr("name")) {
      assertFalse(waits("/account/password", name, "a secret that nobody reads"), name);
    }
    assertTrue(waits("/account/settings", "name", "what somebody typed"));
  }

  @Test
  void everyFieldForAPasswordIsKnownByItsName() throws IOException {
    try (var all = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path page : all.filter(Files::isRegularFile).toList()) {
        Pattern.compile("<input[^>]*type=\"password\"[^>]*>")
            .matcher(Files.readString(page))
            .results()
            .map(input -> input.group().replaceFirst("(?s).*? name=\"(\\w+)\".*", "$1"))
            .forEach(name -> assertTrue(Unsent.isSecret(name), page + " has " + name));
      }
    }
  }

  @Test
  void whatWaitsNeedsItsTokenToo() {
    for (String path : new String[] {"/sign-in/unsent?to=/account/settings", "/sign-in/sent"}) {
      new Browsing().postWithoutToken(path, "name", "Ada").then().statusCode(400);
    }
  }

  private static boolean waits(String to, String field, String typed) {
    var page = new Browsing().post("/sign-in/unsent?to=" + to, field, typed).asString();
    return page.contains(typed.replace(" ", "+"));
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
