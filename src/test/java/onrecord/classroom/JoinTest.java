package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinTest {
  @Inject Fixtures fixtures;

  private Classroom classroom;
  private String code;
  private Browsing stranger;

  @BeforeEach
  void reset() {
    fixtures.reset();
    stranger = new Browsing();
    classroom = fixtures.classroom(fixtures.noor());
    code = classroom.joinCode;
    change(c -> c.allowNicknames(true, c.createdAt));
  }

  @Test
  void aCodeIsFoundInAllSpellings() {
    for (String typed :
        List.of(code, code.toLowerCase(), code.replace("-", ""), " " + code.replace("-", " "))) {
      stranger
          .request()
          .queryParam("code", typed)
          .get("/join")
          .then()
          .statusCode(303)
          .header("Location", endsWith("/join/" + code));
    }
    stranger
        .get("/join/" + code.toLowerCase().replace("-", ""))
        .then()
        .statusCode(200)
        .body(containsString("Join Civics 10b"))
        .body(containsString("Noor Castellane"));
  }

  @Test
  void aWrongCodeIsSaidAndKept() {
    stranger
        .get("/join?code=KEST-47")
        .then()
        .statusCode(400)
        .body(containsString("You have not joined yet."))
        .body(containsString("No class has this code."))
        .body(containsString("value=\"KEST-47\""));
    stranger.get("/join/KEST-0000").then().statusCode(400);
    stranger.get("/join").then().statusCode(200);
  }

  @Test
  void aNicknameJoinsAndComesBackByItsLink() {
    nickname(stranger, " Mia\u200b  R ")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/join/" + code + "/welcome"));
    var welcome = stranger.page("/join/" + code + "/welcome");
    assertEquals("You are in Civics 10b", welcome.select("h1[data-focus]").text());
    String link = welcome.selectFirst("#resume-link").text();
    assertEquals(List.of("Mia R"), learners());

    var phone = new Browsing();
    String path = link.substring(link.indexOf("/resume/"));
    phone.post(path).then().statusCode(303);
    assertTrue(phone.page("/account").text().contains("Mia R"));
    // the phone has no cookie with the link: it is shown where it was made, and nowhere else
    phone
        .get("/join/" + code + "/welcome")
        .then()
        .statusCode(200)
        .body(not(containsString("resume-link")));
  }

  @Test
  void aFormSentTwiceMakesOneLearner() {
    String resume = stranger.page("/join/" + code).selectFirst("[name=resume]").attr("value");
    for (int i = 0; i < 2; i++) {
      stranger
          .post("/join/" + code + "/nicknames", "nickname", "Mia", "resume", resume)
          .then()
          .statusCode(303);
    }
    assertEquals(List.of("Mia"), learners());
  }

  @Test
  void aNameIsTakenOncePerClass() {
    nickname(stranger, "Mia").then().statusCode(303);
    nickname(new Browsing(), "mia")
        .then()
        .statusCode(400)
        .body(containsString("Somebody in this class has that name."))
        .body(containsString("value=\"mia\""));
    nickname(new Browsing(), "Noor Castellane").then().statusCode(400);
    nickname(new Browsing(), "x".repeat(41))
        .then()
        .statusCode(400)
        .body(containsString("Write a nickname of 1 to 40 characters"));
    var other = fixtures.classroom(fixtures.noor());
    fixtures.in(
        () -> {
          Classroom.<Classroom>findById(other.id).allowNicknames(true, other.createdAt);
          return null;
        });
    new Browsing()
        .post("/join/" + other.joinCode + "/nicknames", "nickname", "Mia")
        .then()
        .statusCode(303);
  }

  @Test
  void whereNicknamesAreNotAllowedAnAccountIsNeeded() {
    change(c -> c.allowNicknames(false, c.createdAt));
    stranger.get("/join/" + code).then().body(not(containsString("nickname")));
    nickname(stranger, "Mia").then().statusCode(400).body(containsString("accounts only"));
    assertEquals(List.of(), learners());
  }

  @Test
  void nobodyJoinsUnderTheNameOfTheTeacherOrTheHost() {
    String path = "/join/" + code + "/accounts";
    stranger
        .post(path, "username", "Admin", "name", "Cem", "password", "long enough")
        .then()
        .statusCode(400)
        .body(containsString("This name is taken."));
    for (String name :
        List.of("Noor castellane", "Noor\u2060 Castellane", "Noor\ufeff Castellane")) {
      stranger
          .post(path, "username", "cem", "name", name, "password", "long enough")
          .then()
          .statusCode(400)
          .body(containsString("A teacher of this class is called that."));
    }
    nickname(stranger, "\uff2eoor Castellane").then().statusCode(400);
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    fixtures.in(() -> User.update("name = 'Noor\u200c Castellane' where username = 'ada'"));
    ada.post("/join/" + code + "/membership").then().statusCode(409);
    assertEquals(List.of(), learners());
  }

  @Test
  void anAccountIsMadeThroughTheCode() {
    var field = new Object[] {"username", "cem", "name", "Cem Aksoyla", "password", "long enough"};
    stranger.post("/join/" + code + "/accounts", field).then().statusCode(303);
    assertEquals(List.of("Cem Aksoyla"), learners());
    assertTrue(stranger.page("/account").text().contains("Cem Aksoyla"));
    var cem = fixtures.in(() -> User.named("cem").orElseThrow());
    assertEquals("Europe/Berlin", cem.zone);
    assertTrue(!cem.mayImport());

    new Browsing()
        .post("/join/" + code + "/accounts", field)
        .then()
        .statusCode(400)
        .body(containsString("This name is taken."))
        .body(containsString("value=\"Cem Aksoyla\""))
        .body(not(containsString("long enough")));
    new Browsing()
        .post("/join/" + code + "/accounts", "username", "dina", "password", "short")
        .then()
        .statusCode(400)
        .body(containsString("at least 8 characters"))
        .body(containsString("value=\"dina\""));
  }

  @Test
  void whoIsSignedInJoinsWithOneButtonAndOnlyOnce() {
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    assertEquals(1, ada.page("/join/" + code).select("form[action$=/membership] button").size());
    ada.post("/join/" + code + "/membership").then().statusCode(303);
    ada.post("/join/" + code + "/membership").then().statusCode(303);
    assertEquals(List.of("Ada Brandt"), learners());
    assertTrue(ada.page("/join/" + code).text().contains("You are in this class."));

    var noor = new Browsing(fixtures.session(fixtures.noor()));
    noor.post("/join/" + code + "/membership").then().statusCode(303);
    assertTrue(fixtures.in(() -> Classroom.taughtBy(fixtures.noor(), classroom.id)).isPresent());

    stranger.post("/join/" + code + "/membership").then().statusCode(303);
    stranger
        .get("/join/" + code + "/welcome")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    new Browsing(fixtures.session(fixtures.ben()))
        .get("/join/" + code + "/welcome")
        .then()
        .statusCode(404);
    assertEquals(List.of("Ada Brandt"), learners());
  }

  @Test
  void aClosedClassSaysSo() {
    change(c -> c.close(c.createdAt));
    stranger
        .get("/join/" + code)
        .then()
        .statusCode(200)
        .body(containsString("Civics 10b takes no newcomers at present."))
        .body(not(containsString("name=\"nickname\"")));
    nickname(stranger, "Mia").then().statusCode(409).body(containsString("takes no newcomers"));
    stranger
        .post("/join/" + code + "/accounts", "username", "cem", "password", "long enough")
        .then()
        .statusCode(409);
    new Browsing(fixtures.session(fixtures.ada()))
        .post("/join/" + code + "/membership")
        .then()
        .statusCode(409);
    assertEquals(List.of(), learners());
    assertTrue(fixtures.in(() -> User.named("cem")).isEmpty());
    assertEquals(
        1, (long) fixtures.in(() -> User.count("username is not null and username <> 'ada'")));
  }

  @Test
  void aChangedCodeStopsTheOldOne() {
    change(Classroom::changeCode);
    String fresh = fixtures.in(() -> Classroom.<Classroom>findById(classroom.id)).joinCode;
    assertNotEquals(code, fresh);
    stranger.get("/join/" + code).then().statusCode(400);
    stranger.get("/join/" + fresh).then().statusCode(200);
  }

  @Test
  void everyFormNeedsItsToken() {
    for (String form : List.of("membership", "nicknames", "accounts")) {
      new Browsing(fixtures.session(fixtures.ada()))
          .postWithoutToken("/join/" + code + "/" + form, "nickname", "Mia")
          .then()
          .statusCode(400);
    }
    assertEquals(List.of(), learners());
  }

  private Response nickname(Browsing browser, String name) {
    return browser.post("/join/" + code + "/nicknames", "nickname", name);
  }

  private List<String> learners() {
    return fixtures.in(
        () -> Membership.learners(classroom, 0, 10).stream().map(m -> m.user.name).toList());
  }

  private void change(Consumer<Classroom> change) {
    fixtures.in(
        () -> {
          change.accept(Classroom.findById(classroom.id));
          return null;
        });
  }
}
