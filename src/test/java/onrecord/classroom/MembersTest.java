package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import onrecord.Browsing;
import onrecord.system.Token;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

/** Who is in a class, as those who teach it see and change it. */
@QuarkusTest
class MembersTest extends ClassroomPages {
  @Test
  void aMemberIsRemovedOnAPageThatAsks() {
    var classroom = fixtures.classroom(noor, fixtures.ada(), fixtures.ben());
    String path = member(classroom, fixtures.ada()) + "/removal";
    assertTrue(browser.page(path).text().contains("Remove Ada Brandt from Civics 10b?"));
    browser.post(path).then().statusCode(303);
    browser.get(path).then().statusCode(404);
    browser
        .get("/classrooms/" + classroom.id)
        .then()
        .body(not(containsString("Ada Brandt")))
        .body(containsString("Ben Okafor"));
  }

  @Test
  void aColleagueIsAddedByUsername() {
    var classroom = fixtures.classroom(noor, fixtures.ada());
    fixtures.mallory();
    String own = "/classrooms/" + classroom.id;
    String form = own + "/members/new";
    assertEquals(form, browser.page(form).select("main form").attr("action"));
    browser
        .get(form + "?username=nobody-here&role=ASSISTANT")
        .then()
        .statusCode(400)
        .body(containsString("Nobody here has this username."))
        .body(containsString("value=\"nobody-here\""))
        .body(containsString("id=\"role-assistant\" checked"));
    browser
        .get(form + "?username=ada&role=TEACHER")
        .then()
        .statusCode(400)
        .body(containsString("is in the class already"));
    var asked = browser.page(form + "?username= Mallory&role=ASSISTANT");
    assertEquals("Add Mallory Voss to Civics 10b?", asked.select("h1").text());
    browser
        .post(own + "/members", Browsing.fields(asked, "", ""))
        .then()
        .statusCode(303)
        .header("Location", endsWith(own + "#members"));

    var assistant = new Browsing(fixtures.session(fixtures.mallory()));
    assistant.get(own).then().statusCode(200).body(containsString("Mallory Voss"));
    for (String led : List.of("/settings", "/members/new")) {
      assistant.get(own + led).then().statusCode(404);
    }
    assistant.post(own + "/settings", "name", "x", "zone", "UTC").then().statusCode(404);
    assistant.post(own + "/members", "username", "ben", "role", "TEACHER").then().statusCode(404);
    assistant.post(member(classroom, noor) + "/removal").then().statusCode(404);
    assistant.get(member(classroom, fixtures.ada()) + "/removal").then().statusCode(200);
  }

  @Test
  void nobodyIsAddedWhoseNameWasNotTold() {
    var classroom = fixtures.classroom(noor);
    fixtures.mallory();
    String members = "/classrooms/" + classroom.id + "/members";
    for (Object person : List.of("", noor.id)) {
      browser
          .post(members, "username", "Mallory", "role", "ASSISTANT", "person", person)
          .then()
          .statusCode(303)
          .header("Location", endsWith(members + "/new?username=Mallory&role=ASSISTANT"));
    }
    browser
        .post(members, "username", "a&b=c?", "role", "TEACHER")
        .then()
        .statusCode(400)
        .body(containsString("Nobody here has this username."));
    assertEquals(1, fixtures.count("membership"));
  }

  @Test
  void aNewPersonalLinkIsShownToWhoMadeItAndStopsTheOldOne() {
    var old = Token.make();
    var mia =
        fixtures.in(
            () -> {
              var user = User.nicknamed("Mia", old, "UTC", noor.createdAt);
              user.persist();
              return user;
            });
    var classroom = fixtures.classroom(noor, mia, fixtures.ada());
    String path = member(classroom, mia) + "/resume-link";
    assertTrue(browser.page(path).select("#resume-link").isEmpty());
    browser.post(path).then().statusCode(303);
    String link = browser.page(path).selectFirst("#resume-link").attr("value");
    String fresh = link.substring(link.indexOf("/resume/"));

    new Browsing().get("/resume/" + old.secret()).then().statusCode(404);
    new Browsing().get(fresh).then().statusCode(200).body(containsString("Mia"));
    assertTrue(
        new Browsing(fixtures.session(noor)).page(path).select("#resume-link").isEmpty(),
        "another device shows the link");
    browser
        .post(member(classroom, fixtures.ada()) + "/resume-link")
        .then()
        .statusCode(409)
        .body(containsString("Ada Brandt has an account"));
  }

  @Test
  void anAssistantMakesNoPersonalLinkSinceItIsGoodForEveryClass() {
    var mia =
        fixtures.in(
            () -> {
              var user = User.nicknamed("Mia", Token.make(), "UTC", noor.createdAt);
              user.persist();
              return user;
            });
    var classroom = fixtures.classroom(noor, mia);
    String own = "/classrooms/" + classroom.id;
    String path = member(classroom, mia) + "/resume-link";
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    addBen(own).then().statusCode(303);
    assertEquals(0, ben.page(own).select("a[href=" + path + "]").size());
    ben.get(path).then().statusCode(404);
    ben.post(path).then().statusCode(404);
    assertEquals(1, browser.page(own).select("a[href=" + path + "]").size());
    assertTrue(browser.page(path).text().contains("signed out everywhere, in other classes too"));
  }

  private Response addBen(String own) {
    long ben = fixtures.ben().id;
    return browser.post(own + "/members", "username", "ben", "role", "ASSISTANT", "person", ben);
  }
}
