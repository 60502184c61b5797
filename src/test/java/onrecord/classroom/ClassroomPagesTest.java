package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClassroomPagesTest extends ClassroomPages {
  @Inject Statements statements;

  @Test
  void aClassIsMadeWithItsZone() {
    String there =
        browser
            .post(
                "/classrooms",
                "name",
                " Civics 10b ",
                "zone",
                "America/St_Johns",
                "nicknames",
                "on")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    var page = browser.page(there.substring(there.indexOf("/classrooms/")));
    assertEquals("Civics 10b", page.selectFirst("h1").text());
    String code = fixtures.in(() -> Classroom.findAll().<Classroom>firstResult().joinCode);
    assertTrue(page.selectFirst("#join-link").attr("value").endsWith("/join/" + code));
    assertTrue(page.text().contains("With an account or a nickname."));
    assertTrue(browser.page("/classrooms").text().contains(code));
  }

  @Test
  void aBadNameOrZoneIsSaidAndKept() {
    browser
        .post("/classrooms", "name", "x".repeat(101), "zone", "Mars/Olympus")
        .then()
        .statusCode(400)
        .body(containsString("Write a name of 1 to 100 characters."))
        .body(containsString("Choose a time zone from the list."))
        .body(containsString("x".repeat(101)));
    var classroom = fixtures.classroom(noor);
    browser
        .post("/classrooms/" + classroom.id + "/settings", "name", " ", "zone", "UTC")
        .then()
        .statusCode(400)
        .body(containsString("Write a name of 1 to 100 characters."));
  }

  @Test
  void codeClosingAndSettingsChange() {
    var classroom = fixtures.classroom(noor);
    String own = "/classrooms/" + classroom.id;
    browser.post(own + "/code").then().statusCode(303);
    assertNotEquals(classroom.joinCode, now(classroom).joinCode);
    browser.post(own + "/closing").then().statusCode(303);
    assertTrue(now(classroom).isClosed());
    assertTrue(browser.page(own).text().contains("Closed to newcomers."));
    browser.post(own + "/opening").then().statusCode(303);
    assertFalse(now(classroom).isClosed());
    browser
        .post(own + "/settings", "name", "Civics 11b", "zone", "UTC", "nicknames", "on")
        .then()
        .statusCode(303)
        .header("Location", containsString(own + "?done=settings#done"));
    var done = browser.page(own + "?done=settings").select("#done[data-focus]");
    assertEquals("The settings are saved.", done.text());
    assertEquals("Civics 11b", now(classroom).name);
    assertTrue(now(classroom).allowsNicknames());
    assertEquals("Civics 11b", browser.page(own + "/settings").selectFirst("#name").attr("value"));
  }

  @Test
  void allTimesAreInTheZoneOfTheClass() {
    var classroom = fixtures.classroom(noor, fixtures.ada());
    fixtures.in(() -> User.update("zone = 'Pacific/Kiritimati' where id = ?1", noor.id));
    var joined = browser.page("/classrooms/" + classroom.id).select("[data-label=Joined]");
    assertEquals("25 Nov 2026, 10:00", joined.text());
  }

  @Test
  void othersSeeNothingAndChangeNothing() {
    var classroom = fixtures.classroom(noor, fixtures.ada());
    String own = "/classrooms/" + classroom.id;
    String ada = member(classroom, fixtures.ada());
    for (User other : List.of(fixtures.mallory(), fixtures.ada())) {
      var them = new Browsing(fixtures.session(other));
      var pages = List.of(own, own + "/settings", own + "/members/new", ada + "/removal");
      for (String path : pages) {
        them.get(path).then().statusCode(404);
      }
      them.get(ada + "/resume-link").then().statusCode(404);
      for (String path : List.of("/code", "/closing", "/opening", "/settings", "/members")) {
        them.post(own + path, "name", "x", "zone", "UTC", "username", "ben").then().statusCode(404);
      }
      them.post(ada + "/removal").then().statusCode(404);
      them.post(ada + "/resume-link").then().statusCode(404);
    }
    new Browsing(fixtures.session(fixtures.ada()))
        .post("/classrooms", "name", "Mine", "zone", "UTC")
        .then()
        .statusCode(404);
    // a member of one class is not reached through another
    var second = fixtures.classroom(noor);
    browser.post(ada.replace(own, "/classrooms/" + second.id) + "/removal").then().statusCode(404);
    for (String path : List.of("/classrooms", own)) {
      new Browsing()
          .get(path)
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in"));
    }
    assertEquals(classroom.joinCode, now(classroom).joinCode);
  }

  @Test
  void everyFormNeedsItsToken() {
    var classroom = fixtures.classroom(noor, fixtures.ada());
    String own = "/classrooms/" + classroom.id;
    String ada = member(classroom, fixtures.ada());
    for (String path :
        List.of(
            "/classrooms",
            own + "/code",
            own + "/closing",
            own + "/opening",
            own + "/settings",
            own + "/members",
            ada + "/removal",
            ada + "/resume-link")) {
      browser.postWithoutToken(path, "name", "x", "zone", "UTC").then().statusCode(400);
    }
  }

  @Test
  void aClassOfTwoHundredCostsAsManyStatementsAsOneOfTwenty() {
    var small = fixtures.classroom(noor, many(20, "s"));
    var large = fixtures.classroom(noor, many(200, "l"));
    fixtures.assignment(small, fixtures.quiz(noor, 2), Assignment.Mode.TEST);
    long few =
        statements.during(() -> browser.get("/classrooms/" + small.id).then().statusCode(200));
    long many =
        statements.during(() -> browser.get("/classrooms/" + large.id).then().statusCode(200));
    assertEquals(few, many);
    assertTrue(few <= 6, "statements: " + few);
    assertEquals(50, browser.page("/classrooms/" + large.id).select("#members tbody tr").size());
    assertEquals(
        50, browser.page("/classrooms/" + large.id + "?page=3").select("#members tbody tr").size());
    for (String beyond : List.of("?page=4", "?page=2147483648")) {
      var last = browser.page("/classrooms/" + large.id + beyond);
      assertEquals(50, last.select("#members tbody tr").size());
      assertEquals("?page=2#members", last.select("a:contains(Previous)").attr("href"));
      assertTrue(last.select("a:contains(Next)").isEmpty());
    }
    assertTrue(statements.during(() -> browser.get("/classrooms")) <= 3);
  }

  @Test
  void theFiftyFirstAssignmentIsOnTheNextPage() {
    var classroom = fixtures.classroom(noor);
    var quiz = fixtures.quiz(noor, 1);
    for (int i = 0; i < 50; i++) {
      fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    }
    String own = "/classrooms/" + classroom.id;
    assertTrue(browser.page(own).select("#assignments nav").isEmpty());
    fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    var first = browser.page(own).select("#assignments");
    assertEquals(50, first.select("li").size());
    String older = first.select("nav a").attr("href").replace("#assignments", "");
    var second = browser.page(own + older).select("#assignments");
    assertEquals(1, second.select("a[href=/assignments/1/results]").size());
    assertEquals("Newer", second.select("nav a").text());
    var beyond = browser.page(own + "?assignments=7").select("#assignments");
    assertEquals("Assignments No more assignments. Newer", beyond.text());
  }

  private User[] many(int number, String prefix) {
    return fixtures.in(
        () -> {
          var users = new User[number];
          for (int i = 0; i < number; i++) {
            users[i] = new User(prefix + "-" + i, "Student " + i, "no password", noor.createdAt);
            users[i].persist();
          }
          return users;
        });
  }

  private Classroom now(Classroom classroom) {
    return fixtures.in(() -> Classroom.findById(classroom.id));
  }
}
