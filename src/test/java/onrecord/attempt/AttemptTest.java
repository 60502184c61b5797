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
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptTest {
  private static final String HANDED_IN = "?done=handed-in#done";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Statements statements;
  @Inject Deadlines deadlines;

  User noor;
  User ada;
  Classroom classroom;
  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    classroom = fixtures.classroom(noor, ada, fixtures.ben());
    browser = new Browsing(fixtures.session(ada));
  }

  @Test
  void practiceShowsRightOrWrongAfterEachAnswerAndEndsInAResult() {
    String run = start(Mode.PRACTICE, 3);
    for (int n = 1; n <= 3; n++) {
      answer(run, n, 1).then().statusCode(303).header("Location", endsWith("/questions/" + n));
      var page = browser.page(run + "/questions/" + n);
      // in the fixture the n-th option is right in the n-th question
      assertEquals(n == 1 ? "Right" : "Not right", page.select("h1.verdict").text().split(":")[0]);
      assertTrue(
          page.select(".evidence .from").text().contains("The Vessmark Ledger, news, 23 Nov 2026"));
      assertTrue(page.select(".evidence a").attr("href").equals("https://ledger.example.org/toll"));
      assertEquals(n == 1 ? 0 : 1, page.select(".notice:not([hidden])").size());
    }
    assertEquals(
        run + "/submission", browser.page(run + "/questions/3").select("form").attr("action"));
    browser
        .post(run + "/submission")
        .then()
        .statusCode(303)
        .header("Location", endsWith(run + HANDED_IN));
    var result = browser.page(run + "?done=handed-in");
    assertEquals("This run is handed in.", result.select("#done[data-focus]").text());
    assertEquals("3", result.select("[data-answered]").attr("data-answered"));
    assertEquals("1", result.select("[data-answered]").attr("data-correct"));
    assertEquals(2, result.select("#missed li").size());
    assertEquals(1, result.select("#right li").size());
    assertEquals(2, count("from Card where classroom.id = ?1", classroom.id));
    assertTrue(result.text().contains("2 questions come back as cards"));
    assertFalse(result.text().contains("All right"));
    assertTrue(result.select("aside").text().contains("1 of 3"));
  }

  @Test
  void aTestLeadsFromQuestionToQuestionAndShowsItsScoreAtSubmission() {
    String run = start(Mode.TEST, 2);
    answer(run, 1, 1).then().statusCode(303).header("Location", endsWith(run + "/questions/2"));
    answer(run, 2, 1).then().statusCode(303).header("Location", endsWith(run));
    var summary = browser.page(run);
    assertEquals(run + "/submission", summary.select("form.finish").attr("action"));
    browser.post(run + "/submission").then().statusCode(303);
    var result = browser.page(run);
    assertEquals("2", result.select("[data-answered]").attr("data-answered"));
    assertEquals("1", result.select("[data-answered]").attr("data-correct"));
    assertEquals(1, count("from Card"));
    assertEquals(0, result.select("#missed, #right").size());
    String cards = "1 question comes back as a card";
    assertTrue(
        result.text().contains(cards + " after the close on 2 Dec 2026, 10:00 (Europe/Berlin)."));
    assertEquals(0, result.select("main a[href=/cards]").size());
    clock.advance(Duration.ofDays(7));
    assertTrue(browser.page(run).text().contains(cards + ". Each is asked again soon, and"));
    assertEquals(1, browser.page(run).select("#missed li").size());
    assertEquals(1, browser.page(run).select("#right li").size());
  }

  @Test
  void theFirstAnswerStays() {
    String run = start(Mode.TEST, 2);
    answer(run, 1, 2);
    String kept = answer(run, 1, 1).then().statusCode(303).extract().header("Location");
    assertTrue(kept.contains(run + "/questions/1?"), kept);
    assertEquals(1, count("from Answer where picked = '1'"));
    assertEquals(1, count("from Answer"));
    assertEquals(1, count("from Mark"));
    assertEquals(1, count("from Attempt where answered = 1"));
    assertEquals(0, count("from Card"));
    var page = browser.page(kept.substring(kept.indexOf(run)));
    assertEquals(0, page.select("input[type=radio]").size());
    assertTrue(page.text().contains("Your answer"));
    String stays = "You had already answered this question; that answer stays.";
    assertEquals(stays, page.select("[data-focus]").first().text());
    assertFalse(browser.page(run + "/questions/1").text().contains(stays));
    // the same one sent again, as after a lost connection, is no other
    answer(run, 1, 2).then().statusCode(303).header("Location", endsWith(run + "/questions/2"));
  }

  @Test
  void handingInTwiceChangesNothing() {
    String run = start(Mode.TEST, 1);
    answer(run, 1, 1);
    browser.post(run + "/submission").then().statusCode(303);
    clock.advance(Duration.ofMinutes(5));
    String result = run + HANDED_IN;
    browser.post(run + "/submission").then().statusCode(303).header("Location", endsWith(result));
    assertEquals(1, count("from Attempt where submittedAt = ?1", TestClock.START));
  }

  @Test
  void leavingAndComingBackResumes() {
    String run = start(Mode.TEST, 3);
    answer(run, 1, 1);
    answer(run, 3, 1).then().header("Location", endsWith(run));
    // the bar tells the place, as the number beside it, answered or not
    for (String n : List.of("1", "2")) {
      assertEquals(n, browser.page(run + "/questions/" + n).select("progress").attr("value"));
    }
    String assignment = "/assignments/1";
    assertTrue(browser.page(assignment).select("#start").text().contains("2 of 3 answered so far"));
    browser
        .post(assignment + "/attempts")
        .then()
        .statusCode(303)
        .header("Location", endsWith(run + "/questions/2"));
    assertEquals(List.of("2"), browser.page(run).select(".queue a").eachText());
  }

  @Test
  void skippingLeavesAQuestionOpen() {
    String run = start(Mode.TEST, 2);
    assertEquals(
        run + "/questions/2",
        browser.page(run + "/questions/1").select(".actionbar a:contains(Skip)").attr("href"));
    assertEquals(
        run, browser.page(run + "/questions/2").select(".actionbar a:contains(Skip)").attr("href"));
  }

  @Test
  void anAnswerThatIsNoneIsSentBack() {
    String run = start(Mode.TEST, 1);
    for (Object choice : new Object[] {"", "0", "5", "x"}) {
      browser
          .post(run + "/questions/1/answer", "choice", choice)
          .then()
          .statusCode(400)
          .body(containsString("Pick one of the options."));
    }
    browser.post(run + "/questions/1/answer").then().statusCode(400);
    browser.post(run + "/questions/2/answer", "choice", "1").then().statusCode(404);
    browser.get(run + "/questions/0").then().statusCode(404);
    assertEquals(0, count("from Answer"));
  }

  @Test
  void afterTheCloseNoAnswerIsTakenAndWhatWasAnsweredIsHandedIn() {
    String run = start(Mode.TEST, 2);
    answer(run, 1, 1);
    clock.advance(Duration.ofDays(7));
    String late = answer(run, 2, 1).then().statusCode(409).extract().asString();
    assertTrue(late.contains("closed on 2 Dec 2026"), late);
    // on the page of its result, not on one of errors
    assertTrue(late.contains("data-answered=\"1\"") && !late.contains("This was not done"), late);
    assertEquals(1, count("from Answer"));
    var result = browser.page(run);
    assertEquals("1", result.select("[data-answered]").attr("data-answered"));
    assertEquals(
        1, count("from Attempt where submittedAt = ?1", TestClock.START.plus(Duration.ofDays(7))));
  }

  /** A minute later the job has handed the run in, and not its learner. */
  @Test
  void thatItClosedIsSaidAlsoOnceTheRunWasHandedInByItself() {
    String run = start(Mode.TEST, 2);
    clock.advance(Duration.ofDays(7));
    deadlines.run();
    for (int choice : List.of(1, 9)) {
      answer(run, 2, choice)
          .then()
          .statusCode(409)
          .body(containsString("closed on 2 Dec 2026, 10:00"));
    }
  }

  @Test
  void aPageAskedAfterTheCloseHandsTheRunIn() {
    String run = start(Mode.TEST, 2);
    answer(run, 1, 1);
    clock.advance(Duration.ofDays(8));
    browser.get(run + "/questions/2").then().statusCode(303).header("Location", endsWith(run));
    assertEquals(0, count("from Attempt where submittedAt is null"));
  }

  @Test
  void optionsAreShuffledPerRunAndGradedAsShown() {
    var assignment = assignment(Mode.PRACTICE, 8);
    fixtures.in(() -> Assignment.update("shuffle = true where id = ?1", assignment.id));
    String run = start(assignment);
    long[] asked = fixtures.in(() -> Attempt.<Attempt>findAll().<Attempt>firstResult().asked);
    for (int n = 1; n <= 8; n++) {
      var page = browser.page(run + "/questions/" + n);
      String key = page.select("h1.stem").text().replaceAll("\\D", "");
      var labels = page.select(".answer-face").eachText();
      var right =
          labels.stream()
              .filter(l -> l.contains(Fixtures.SPEAKERS.get(Integer.parseInt(key))))
              .findFirst();
      answer(run, n, labels.indexOf(right.orElseThrow()) + 1);
      assertEquals("Right", browser.page(run + "/questions/" + n).select("h1.verdict").text());
    }
    assertEquals(8, java.util.Arrays.stream(asked).distinct().count());
    assertEquals(8, count("from Mark where fraction = 1"));
  }

  @Test
  void pagesAndAnswersAreFewStatements() {
    for (Mode mode : Mode.values()) {
      fixtures.reset();
      reset();
      String run = start(mode, 4);
      answer(run, 1, 2);
      assertAtMost(4, () -> browser.get(run + "/questions/2").then().statusCode(200));
      assertAtMost(4, () -> browser.get(run + "/questions/1").then().statusCode(200));
      assertAtMost(8, () -> answer(run, 2, 1).then().statusCode(303));
      assertAtMost(8, () -> answer(run, 3, 3).then().statusCode(303));
      // a test's answer is one statement, which is a transaction without being told so
      assertEquals(mode == Mode.TEST ? 0 : 1, statements.transactions(), "transactions");
    }
  }

  private void assertAtMost(long most, Runnable request) {
    long sent = statements.during(request);
    assertTrue(sent <= most && sent > 0, () -> sent + " statements, at most " + most);
  }

  private Response answer(String run, int n, int choice) {
    return browser.post(run + "/questions/" + n + "/answer", "choice", choice);
  }

  private String start(Mode mode, int questions) {
    return start(assignment(mode, questions));
  }

  private Assignment assignment(Mode mode, int questions) {
    return fixtures.assignment(classroom, fixtures.quiz(noor, questions), mode);
  }

  private String start(Assignment assignment) {
    String first =
        browser.post("/assignments/" + assignment.id + "/attempts").getHeader("Location");
    return first.substring(first.indexOf("/attempts"), first.indexOf("/questions/1"));
  }

  private long count(String from, Object... parameters) {
    return fixtures.in(
        () -> {
          var query = Attempt.getEntityManager().createQuery("select count(*) " + from, Long.class);
          for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
          }
          return query.getSingleResult();
        });
  }
}
