package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Statements statements;
  @Inject Deadlines deadlines;

  User noor;
  User ada;
  Classroom classroom;
  Quiz quiz;
  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    classroom = fixtures.classroom(noor, ada);
    quiz = fixtures.quiz(noor, 3);
    browser = new Browsing(fixtures.session(ada));
  }

  @Test
  void aLearnerSeesDatesRulesAndAStartForm() {
    give(Mode.TEST);
    var page = browser.page("/assignments/1");
    assertEquals("/assignments/1/attempts", page.select("form#start").attr("action"));
    assertTrue(page.text().contains("3 questions, one a page"));
    assertTrue(page.text().contains("2 Dec 2026, 10:00"));
    assertTrue(page.text().contains("Shown after it closes"));
    assertEquals(
        "This is a test, 1 attempt. It closes on 2 Dec 2026, 10:00 (Europe/Berlin)."
            + " A saved answer cannot be changed.",
        page.select("form#start #terms").text());
    long sent = statements.during(() -> browser.get("/assignments/1"));
    assertTrue(sent <= 6, () -> sent + " statements");
  }

  @Test
  void ofPracticeWithoutACloseNothingIsSaidAboveStart() {
    give(Mode.PRACTICE);
    String terms = browser.page("/assignments/1").select("#terms").text();
    assertTrue(terms.startsWith("It closes on 2 Dec 2026") && !terms.contains("test"), terms);
    fixtures.in(() -> Assignment.update("closesAt = null"));
    assertTrue(browser.page("/assignments/1").select("#terms").isEmpty());
  }

  @Test
  void aTeacherSeesTheLinkAndTheWayToResults() {
    give(Mode.PRACTICE);
    var page = new Browsing(fixtures.session(noor)).page("/assignments/1");
    assertTrue(page.select("#link").attr("value").matches("https?://[^/]+/assignments/1"));
    assertEquals(1, page.select("a[href=/assignments/1/results]").size());
    assertEquals(1, page.select("a[href=/assignments/1/edit]").size());
    assertEquals(0, page.select("form#start").size());
    assertEquals(0, page.select("#done").size());
  }

  @Test
  void aColleagueHasNoLinksToALibraryThatIsNotTheirs() {
    give(Mode.PRACTICE);
    var teacher = new Browsing(fixtures.session(noor));
    User mallory = fixtures.mallory();
    var colleague = new Browsing(fixtures.session(mallory));
    Object[] added = {"username", "mallory", "role", "TEACHER", "person", mallory.id};
    teacher.post("/classrooms/1/members", added).then().statusCode(303);
    for (String path : List.of("/assignments/1", "/assignments/1/results")) {
      String material = "main a[href^=/quizzes/], main a[href^=/questions/]";
      assertTrue(teacher.page(path).select(material).size() > 0, path);
      assertEquals(0, colleague.page(path).select(material).size(), path);
    }
  }

  @Test
  void aTeacherIsToldWhatWasDone() {
    give(Mode.PRACTICE);
    var teacher = new Browsing(fixtures.session(noor));
    String focused = "#done[data-focus]";
    assertEquals(
        "Assigned to Civics 10b.",
        teacher.page("/assignments/1?done=assigned").select(focused).text());
    assertEquals(
        "The dates and rules are saved.",
        teacher.page("/assignments/1?done=saved").select(focused).text());
  }

  @Test
  void othersDoNotSeeIt() {
    give(Mode.PRACTICE);
    for (User other : List.of(fixtures.ben(), fixtures.mallory())) {
      var theirs = new Browsing(fixtures.session(other));
      theirs.get("/assignments/1").then().statusCode(404);
      theirs.post("/assignments/1/attempts").then().statusCode(404);
    }
    new Browsing(fixtures.session(noor)).post("/assignments/1/attempts").then().statusCode(404);
    new Browsing().get("/assignments/1").then().statusCode(303);
    new Browsing().post("/assignments/1/attempts").then().statusCode(303);
    assertEquals(0, (long) fixtures.in(() -> Attempt.count()));
  }

  @Test
  void itStartsBetweenOpeningAndClosingOnly() {
    give(Mode.TEST);
    fixtures.in(
        () ->
            Assignment.update(
                "opensAt = ?1 where id = 1", clock.instant().plus(Duration.ofHours(1))));
    start()
        .then()
        .statusCode(409)
        .body(containsString("It opens on 25 Nov 2026, 11:00 (Europe/Berlin)."));
    assertTrue(browser.page("/assignments/1").text().contains("It opens on"));
    assertEquals(0, browser.page("/assignments/1").select("form#start").size());
    clock.advance(Duration.ofDays(7));
    start()
        .then()
        .statusCode(409)
        .body(containsString("It closed on 2 Dec 2026, 10:00 (Europe/Berlin)."));
  }

  @Test
  void itIsTakenAsOftenAsItsRulesSay() {
    give(Mode.TEST);
    start().then().statusCode(303);
    browser.post("/attempts/1/submission");
    start().then().statusCode(409).body(containsString("It can be taken 1 time"));
    fixtures.in(() -> Assignment.update("maxAttempts = 2 where id = 1"));
    start().then().statusCode(303).header("Location", endsWith("/attempts/2/questions/1"));
    var page = browser.page("/assignments/1");
    assertEquals(1, page.select(".items a[href=/attempts/1]").size());
  }

  @Test
  void aRetiredQuestionIsAskedNoMore() {
    String nothing = "No question of this quiz is in use any more, so there is nothing to ask.";
    give(Mode.PRACTICE);
    fixtures.in(() -> Question.update("state = RETIRED where id = 1"));
    start();
    assertEquals(2, fixtures.in(() -> Attempt.<Attempt>findById(1L).size()));
    fixtures.in(() -> Question.update("state = RETIRED"));
    browser.post("/attempts/1/submission");
    start().then().statusCode(409).body(containsString(nothing));
    var page = browser.page("/assignments/1");
    assertEquals(0, page.select("form#start").size());
    assertTrue(page.text().contains(nothing), page.text());
    // nor where all were taken out of the quiz
    fixtures.in(() -> Question.update("state = APPROVED"));
    fixtures.in(
        () -> {
          Quiz.<Quiz>findById(quiz.id).questions.clear();
          return null;
        });
    start().then().statusCode(409).body(containsString(nothing));
  }

  @Test
  void aRunUnderWayGoesOnWhereNothingIsLeftToAskAnew() {
    give(Mode.PRACTICE);
    start();
    fixtures.in(() -> Question.update("state = REJECTED"));
    assertEquals("Go on", browser.page("/assignments/1").select("form#start button").text());
  }

  @Test
  void runsPastTheTwentiethAreOnTheNextPage() {
    var given = fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    for (int i = 0; i < 22; i++) {
      fixtures.attempt(given, ada, true, 0, 1, 2);
    }
    fixtures.attempt(given, ada, false, 0, null, null);
    var first = browser.page("/assignments/1");
    assertEquals(19, first.select("#runs li").size());
    assertEquals("?page=1#runs", first.select("#runs nav a").attr("href"));
    var second = browser.page("/assignments/1?page=1");
    assertEquals(
        List.of("/attempts/3", "/attempts/2", "/attempts/1"),
        second.select("#runs li a").eachAttr("href"));
    assertEquals("Newer", second.select("#runs nav a").text());
    assertEquals("Go on", second.select("form#start button").text());
    var beyond = browser.page("/assignments/1?page=9");
    assertEquals("Your runs No more runs. Newer", beyond.select("#runs").text());
  }

  @Test
  void theDeadlineHandsInWhatWasAnswered() {
    give(Mode.TEST);
    start();
    browser.post("/attempts/1/questions/1/answer", "choice", "2");
    deadlines.run();
    assertEquals(1, open());
    clock.advance(Duration.ofDays(7));
    deadlines.run();
    deadlines.run();
    assertEquals(0, open());
    // the wrong answer became a card when the test was handed in, at its deadline
    assertEquals(
        1L,
        (long)
            fixtures.in(
                () ->
                    onrecord.card.Card.count(
                        "reps = 1 and reviewedAt = ?1", TestClock.START.plus(Duration.ofDays(7)))));
  }

  @Test
  void aRunWhoseQuizOpensAgainWhileOthersAreHandedInStaysOpen() throws Exception {
    give(Mode.PRACTICE);
    Assignment given = fixtures.in(() -> Assignment.findById(1L));
    long first = fixtures.attempt(given, ada, false, 0);
    fixtures.attempt(given, fixtures.ben(), false, 0);
    clock.advance(Duration.ofDays(7));
    QuarkusTransaction.begin();
    Attempt.findById(first, LockModeType.PESSIMISTIC_WRITE);
    var job = Aside.begin(deadlines::run);
    Aside.await(fixtures, 1, job);
    fixtures.in(() -> Assignment.update("closesAt = null where id = 1"));
    QuarkusTransaction.commit();
    job.get();
    assertEquals(1, open());
  }

  /** Until the job runs, which is a minute at most. */
  @Test
  void theAssignmentsPageHandsInWhatItsCloseHasOvertaken() {
    give(Mode.TEST);
    start();
    clock.advance(Duration.ofDays(7));
    var page = browser.page("/assignments/1");
    assertEquals(0, page.select("form#start").size());
    assertEquals(
        "It closed on 2 Dec 2026, 10:00 (Europe/Berlin).", page.select("main .notice").text());
    assertEquals(List.of("/attempts/1"), page.select("#runs li a").eachAttr("href"));
    assertEquals(0, open());
  }

  @Test
  void whatIsOpenAgainOrGoneIsNotHandedIn() {
    give(Mode.PRACTICE);
    start();
    clock.advance(Duration.ofDays(7));
    fixtures.in(() -> Assignment.update("closesAt = null where id = 1"));
    settle();
    assertEquals(1, open());
    fixtures.in(() -> Attempt.deleteAll());
    settle();
  }

  private void settle() {
    fixtures.in(
        () -> {
          Finals.settle(1, clock.instant());
          return null;
        });
  }

  private long open() {
    return fixtures.in(() -> Attempt.count("submittedAt is null"));
  }

  private io.restassured.response.Response start() {
    return browser.post("/assignments/1/attempts");
  }

  private void give(Mode mode) {
    fixtures.assignment(classroom, quiz, mode);
  }
}
