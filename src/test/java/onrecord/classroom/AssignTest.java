package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onrecord.Aside;
import onrecord.AtOnce;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.system.Rows;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignTest extends QuizToGive {
  @Test
  void quizAndClassAreChosenThenTheFormProposesDatesOnTheClassesClock() {
    assertTrue(browser.page("/assignments/new").text().contains("Go on to dates and rules"));
    var choice = browser.page("/assignments/new?quiz=" + quiz.id);
    assertEquals("" + quiz.id, choice.selectFirst("main [name=quiz][type=hidden]").val());
    assertTrue(choice.text().contains("Quiz: Harbour toll"), choice.text());
    assertEquals(0, choice.select("#quiz").size());
    assertEquals(1, choice.select("#classroom option").size());
    choice = browser.page("/assignments/new?classroom=" + classroom.id);
    assertEquals("" + classroom.id, choice.selectFirst("main [name=classroom][type=hidden]").val());
    assertEquals("Harbour toll (2 questions)", choice.select("#quiz option").text());
    var foreign = fixtures.quiz(fixtures.mallory(), 2);
    choice = browser.page("/assignments/new?quiz=" + foreign.id);
    assertEquals(1, choice.select("#quiz option").size(), "what is not hers is asked for");
    var form = browser.page("/assignments/new?quiz=" + quiz.id + "&classroom=" + classroom.id);
    assertEquals("2026-11-25", form.selectFirst("[name=opensOn]").attr("value"));
    assertEquals("10:00", form.selectFirst("[name=opensAt]").attr("value"));
    form.select("[name^=due]").forEach(field -> assertEquals("", field.attr("value")));
    assertTrue(form.text().contains("Europe/Berlin"));
  }

  @Test
  void aTestIsGivenToAClass() {
    assign("mode", "TEST", "closesOn", "2026-11-27", "closesAt", "18:00", "shuffle", "on")
        .then()
        .statusCode(303);
    var given = latest();
    assertEquals(Assignment.Mode.TEST, given.mode);
    assertEquals(Instant.parse("2026-11-25T09:00:00Z"), given.opensAt);
    assertEquals(Instant.parse("2026-11-27T09:20:00Z"), given.dueAt);
    assertEquals(Instant.parse("2026-11-27T17:00:00Z"), given.closesAt);
    assertEquals(1, given.maxAttempts);
    assertTrue(given.shuffle);
    assertTrue(
        browser.page("/classrooms/" + classroom.id).text().contains("closes 27 Nov 2026, 18:00"));
    assertTrue(
        browser.page("/quizzes/" + quiz.id).text().contains("Attempts that have begun keep"));
  }

  @Test
  void practiceHasNoLimitUnlessOneIsSet() {
    assign("mode", "PRACTICE").then().statusCode(303);
    assertNull(latest().maxAttempts);
    assertNull(latest().closesAt);
    assertTrue(!latest().shuffle);
    assign("mode", "PRACTICE", "attempts", "3").then().statusCode(303);
    assertEquals(3, latest().maxAttempts);
    assign("mode", "TEST", "closesOn", "2026-11-27", "closesAt", "18:00", "attempts", "0")
        .then()
        .statusCode(303);
    assertNull(latest().maxAttempts);
  }

  @Test
  void aSecondClickAssignsNothingTwice() throws Exception {
    // the first to give a quiz holds its row too, which would hide whether the class is held
    assign("mode", "PRACTICE", "attempts", "2").then().statusCode(303);
    var form = fields("mode", "PRACTICE");
    QuarkusTransaction.begin();
    Rows.all("select id from classroom for update", Rows.Row::number);
    var sent =
        Aside.begin(
            () -> AtOnce.send(fixtures.session(noor), 4, tab -> tab.post("/assignments", form)));
    Aside.await(fixtures, 4, sent);
    QuarkusTransaction.commit();
    sent.get()
        .forEach(
            r -> r.then().statusCode(303).header("Location", containsString("/2?done=assigned#")));
    clock.advance(Duration.ofMinutes(2));
    assign("mode", "PRACTICE").then().statusCode(303).header("Location", containsString("/3?"));
  }

  @Test
  void datesThatDoNotFitAreSaidAndKept() {
    assign("mode", "TEST")
        .then()
        .statusCode(400)
        .body(containsString("so it needs a closing time."))
        .body(containsString("value=\"2026-11-27\""))
        .body(containsString("id=\"mode-test\" checked"));
    assign("mode", "PRACTICE", "closesOn", "2026-11-27", "closesAt", "09:20")
        .then()
        .statusCode(400)
        .body(containsString("It closes before it is due."))
        .body(containsString("value=\"09:20\""));
    assign("mode", "PRACTICE", "closesOn", "2027-03-28", "closesAt", "02:30")
        .then()
        .statusCode(400)
        .body(containsString("02:30 does not exist on 28 Mar 2027"));
    for (String attempts : List.of("many", "6", "10", "-1")) {
      assign("mode", "PRACTICE", "attempts", attempts)
          .then()
          .statusCode(400)
          .body(containsString("Choose from 1 to 5 attempts, or no limit."));
    }
    assertEquals(0, (long) fixtures.in(() -> Assignment.count()));
  }

  @Test
  void anEmptyQuizIsNotAssigned() {
    fixtures.in(
        () -> {
          Quiz.<Quiz>findById(quiz.id).questions.clear();
          return null;
        });
    assign("mode", "PRACTICE")
        .then()
        .statusCode(409)
        .body(containsString("This quiz has no questions yet."));
  }

  @Test
  void whatWasRetiredIsNotCountedAndAloneNotAssigned() {
    fixtures.in(() -> Question.update("state = RETIRED where id = 1"));
    String form = "/assignments/new?quiz=" + quiz.id + "&classroom=" + classroom.id;
    assertTrue(browser.page(form).text().contains("1 question, to Civics 10b."));
    fixtures.in(() -> Question.update("state = RETIRED"));
    assign("mode", "PRACTICE")
        .then()
        .statusCode(409)
        .body(containsString("No question of this quiz is approved any more."));
    assertEquals(0, (long) fixtures.in(() -> Assignment.count()));
  }

  @Test
  void othersCannotAssignOrMoveDates() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    for (User other : List.of(fixtures.mallory(), fixtures.ada())) {
      var them = new Browsing(fixtures.session(other));
      String form = "/assignments/new?quiz=" + quiz.id + "&classroom=" + classroom.id;
      them.get(form).then().statusCode(404);
      them.get("/assignments/" + given.id + "/edit").then().statusCode(404);
      them.post("/assignments/" + given.id + "/dates", "opensOn", "2026-11-25")
          .then()
          .statusCode(404);
      them.post("/assignments", fields("mode", "PRACTICE")).then().statusCode(404);
    }
    // a quiz of somebody else's library is not there for a teacher of the class either
    var foreign = fixtures.quiz(fixtures.mallory(), 2);
    browser
        .get("/assignments/new?quiz=" + foreign.id + "&classroom=" + classroom.id)
        .then()
        .statusCode(404);
    new Browsing()
        .get("/assignments/new")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    browser.postWithoutToken("/assignments", fields("mode", "PRACTICE")).then().statusCode(400);
    browser.postWithoutToken("/assignments/" + given.id + "/dates").then().statusCode(400);
  }

  private Response assign(Object... more) {
    return browser.post("/assignments", fields(more));
  }

  /** Open at ten of today, due on Friday; the rest as given. */
  private Object[] fields(Object... more) {
    var fields =
        new ArrayList<Object>(
            List.of("quiz", quiz.id, "classroom", classroom.id, "opensOn", "2026-11-25"));
    fields.addAll(List.of("opensAt", "10:00", "dueOn", "2026-11-27", "dueAt", "10:20"));
    fields.addAll(List.of(more));
    return fields.toArray();
  }
}
