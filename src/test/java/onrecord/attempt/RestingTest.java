package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a test is open nobody reads its answers in practice of the same questions. */
@QuarkusTest
class RestingTest {
  private static final String RESTS =
      "This practice rests: a test that is open asks the same. Come back when that has closed, on"
          + " 2 Dec 2026, 10:00 (Europe/Berlin).";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Statements statements;

  User noor;
  User ada;
  Classroom classroom;
  List<Question> questions;
  Quiz quiz;
  Assignment practice;
  String page;
  Browsing browser;

  @BeforeEach
  void practiceThatStaysOpen() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    classroom = fixtures.classroom(noor, ada);
    questions = fixtures.questions(fixtures.article(noor), 4);
    quiz = fixtures.quiz(noor, questions.subList(0, 3));
    practice = fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    fixtures.in(() -> Assignment.update("dueAt = null, closesAt = null"));
    page = "/assignments/" + practice.id;
    browser = new Browsing(fixtures.session(ada));
  }

  @Test
  void itIsNotBegunUntilTheTestHasClosed() {
    test(questions.subList(2, 4));
    var shown = browser.page(page);
    assertTrue(shown.select("#start").isEmpty());
    assertEquals(RESTS, shown.select("main .notice").text());
    begin().then().statusCode(409).body(containsString(RESTS));
    assertEquals(0, (long) fixtures.in(() -> Attempt.count()));
    clock.advance(Duration.ofDays(7));
    assertEquals(1, browser.page(page).select("#start").size());
    begin().then().statusCode(303);
  }

  @Test
  void aRunUnderWayWaitsAndTellsNothing() {
    String run = started();
    answer(run, 1).then().statusCode(303);
    String told = browser.page(run + "/questions/1").select("h1.verdict").text();
    var test = test(questions);
    for (int n = 1; n <= 3; n++) {
      browser
          .get(run + "/questions/" + n)
          .then()
          .statusCode(303)
          .header("Location", endsWith(page));
    }
    assertEquals(RESTS, browser.page(page).select("main .notice").text());
    var overview = browser.page(run);
    assertEquals(RESTS, overview.select("main .notice").text());
    assertTrue(overview.select("main a[href*=/questions/]").isEmpty());
    answer(run, 2)
        .then()
        .statusCode(409)
        .body(containsString("This answer was not saved. " + RESTS));
    // handed in now, it tells no more than before
    browser.post(run + "/submission").then().statusCode(303);
    assertTellsNothing(run);
    fixtures.attempt(test, ada, true, 0, 0, 0, 0);
    assertTellsNothing(run);
    clock.advance(Duration.ofDays(7));
    var result = browser.page(run);
    assertEquals(1, result.select("#missed li, #right li").size(), told);
    assertTrue(result.select("[data-answered=1]").hasText());
  }

  @Test
  void whatWasHandedInBeforeIsToldAgainAfterTheClose() {
    String run = "/attempts/" + fixtures.attempt(practice, ada, true, 0, 0, 0);
    assertEquals(3, browser.page(run).select("#missed li, #right li").size());
    test(questions);
    assertTellsNothing(run);
    String said = browser.page(run).select("main").text();
    assertTrue(
        said.contains(
            "A test that is open asks the same. What was right and what was not is shown here once"
                + " that has closed, on 2 Dec 2026, 10:00 (Europe/Berlin)."),
        said);
    clock.advance(Duration.ofDays(7));
    assertEquals(3, browser.page(run).select("#missed li, #right li").size());
  }

  @Test
  void aTestThatHasClosedIsToldAfterTheSecondOneToo() {
    var first = test(questions);
    String run = "/attempts/" + fixtures.attempt(first, ada, true, 0, 0, 0, 0);
    clock.advance(Duration.ofDays(7));
    assertEquals(4, browser.page(run).select("#missed li, #right li").size());
    test(questions);
    assertTellsNothing(run);
  }

  @Test
  void ofTwoTestsThatAreOpenTheLaterCloseIsTold() {
    var own = test(questions);
    String run = "/attempts/" + fixtures.attempt(own, ada, true, 0, 0, 0, 0);
    var other = test(questions);
    close(other, clock.instant().plus(Duration.ofDays(1)));
    assertTrue(
        browser.page(run).text().contains("shown here after the close on 2 Dec 2026, 10:00"));
    close(other, clock.instant().plus(Duration.ofDays(9)));
    assertTrue(browser.page(run).text().contains("once that has closed, on 4 Dec 2026, 10:00"));
  }

  @Test
  void nothingRestsForATestThatDoesNotConcernIt() {
    // other questions, a class that the learner is not in, not open yet, closed
    test(questions.subList(3, 4));
    fixtures.assignment(
        fixtures.classroom(noor, fixtures.ben()), fixtures.quiz(noor, questions), Mode.TEST);
    var later = test(questions);
    fixtures.in(
        () ->
            Assignment.update(
                "opensAt = ?1 where id = ?2", clock.instant().plusSeconds(60), later.id));
    String run = started();
    answer(run, 1).then().statusCode(303);
    assertEquals(1, browser.page(run + "/questions/1").select("h1.verdict").size());
    clock.advance(Duration.ofSeconds(60));
    answer(run, 2).then().statusCode(409);
    clock.advance(Duration.ofDays(7));
    answer(run, 2).then().statusCode(303);
  }

  @Test
  void aRetiredQuestionOfATestThatNobodyHasBegunIsNotAsked() {
    String run = started();
    test(questions.subList(2, 4));
    answer(run, 1).then().statusCode(409);
    fixtures.in(
        () -> {
          Question gone = Question.findById(questions.get(2).id);
          gone.retire(noor, "Too old", clock.instant());
          return gone;
        });
    assertEquals(1, browser.page(page).select("#start").size());
    answer(run, 1).then().statusCode(303);
  }

  @Test
  void theMomentIsAskedForInOneStatement() {
    var test = test(questions.subList(3, 4));
    String other = "/assignments/" + test.id;
    assertEquals(1, cost(() -> browser.page(page)) - cost(() -> browser.page(other)));
    assertEquals(1, cost(this::begin) - cost(() -> browser.post(other + "/attempts")));
    // a run under way
    assertEquals(1, cost(() -> browser.page(page)) - cost(() -> browser.page(other)));
  }

  private long cost(Runnable request) {
    return statements.during(request);
  }

  @Test
  void whoHasBegunTheTestAndLeftTheClassReadsNothingElsewhere() {
    var test = test(questions);
    fixtures.attempt(test, ada, false);
    var elsewhere = fixtures.classroom(noor, ada);
    practice = fixtures.assignment(elsewhere, quiz, Mode.PRACTICE);
    page = "/assignments/" + practice.id;
    fixtures.in(
        () -> Membership.delete("user.id = ?1 and classroom.id = ?2", ada.id, classroom.id));
    begin().then().statusCode(409);
  }

  @Test
  void theTeacherIsWarnedBeforeAndAfter() {
    var teacher = new Browsing(fixtures.session(noor));
    String form = "/assignments/new?classroom=" + classroom.id + "&quiz=";
    var warned = teacher.page(form + quiz.id).select("#same");
    assertTrue(warned.text().startsWith("Civics 10b has questions of this quiz already."));
    assertEquals(
        "Harbour toll, practice: 3 questions the same, opens 25 Nov 2026, 10:00, stays open",
        warned.select("li").text());
    assertTrue(teacher.page(page).select("#rests").isEmpty());
    var test = test(questions);
    String rests = teacher.page(page).select("#rests").text();
    assertTrue(
        rests.startsWith("This practice rests while a test of the same questions is open."), rests);
    assertTrue(rests.contains("Harbour toll, a test: 3 questions the same, opens 25 Nov"), rests);
    rests = teacher.page("/assignments/" + test.id).select("#rests").text();
    assertTrue(
        rests.startsWith("While this test is open, practice of the same questions rests."), rests);
    close(practice, clock.instant().plus(Duration.ofDays(1)));
    clock.advance(Duration.ofDays(2));
    assertTrue(teacher.page("/assignments/" + test.id).select("#rests").isEmpty());
    clock.advance(Duration.ofDays(7));
    var others = fixtures.quiz(noor, questions.subList(3, 4));
    assertTrue(teacher.page(form + others.id).select("#same").isEmpty());
  }

  @Test
  void theTestIsToldAlsoOfAClassWithMuchPractice() {
    for (int i = 0; i < 10; i++) {
      fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    }
    test(questions);
    var teacher = new Browsing(fixtures.session(noor));
    assertEquals(1, teacher.page(page).select("#rests li").size());
  }

  private void assertTellsNothing(String run) {
    var result = browser.page(run);
    assertTrue(result.select("#missed, #right, #left, .evidence").isEmpty());
    for (Question question : questions) {
      assertFalse(result.text().contains(question.current.stem));
    }
  }

  /** Open for seven days. */
  private Assignment test(List<Question> asked) {
    return fixtures.assignment(classroom, fixtures.quiz(noor, asked), Mode.TEST);
  }

  private void close(Assignment given, Instant at) {
    fixtures.in(() -> Assignment.update("dueAt = null, closesAt = ?1 where id = ?2", at, given.id));
  }

  private String started() {
    return begin().getHeader("Location").replaceFirst(".*(/attempts/\\d+)/.*", "$1");
  }

  private Response begin() {
    return browser.post(page + "/attempts");
  }

  private Response answer(String run, int n) {
    return browser.post(run + "/questions/" + n + "/answer", "choice", "1");
  }
}
