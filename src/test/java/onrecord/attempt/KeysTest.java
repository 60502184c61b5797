package onrecord.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rule 6: in an attempt, key and explanation never reach the browser before the answer is stored.
 * The explanation, reasons and evidence of these questions hold words that stand nowhere else.
 */
@QuarkusTest
class KeysTest {
  private static final String MARK = "zyzzyva";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    browser = new Browsing(fixtures.session(fixtures.ada()));
  }

  @Test
  void practiceTellsNothingOfAQuestionBeforeItsAnswerIsStored() {
    give(Mode.PRACTICE);
    scan(3, 1);
    for (int n = 1; n <= 3; n++) {
      answer(n);
      assertTrue(text(browser.get("/attempts/1/questions/" + n)).contains(MARK + n));
      scan(3, n + 1);
    }
  }

  @Test
  void aTestTellsNothingBeforeItsClose() {
    give(Mode.TEST);
    scan(3, 1);
    for (int n = 1; n <= 3; n++) {
      answer(n);
      scan(3, 1);
    }
    browser.post("/attempts/1/submission");
    assertEquals("1", browser.page("/attempts/1").select("[data-correct]").attr("data-correct"));
    clock.advance(Duration.ofMinutes(20));
    for (String path :
        List.of(
            "/attempts/1",
            "/attempts/1/questions/1",
            "/assignments/1",
            "/cards",
            "/cards/1/back",
            "/cards/2/back")) {
      assertFalse(text(browser.get(path)).contains(MARK), path);
    }
    clock.advance(Duration.ofDays(8));
    assertTrue(text(browser.get("/attempts/1")).contains(MARK + 2));
    assertTrue(text(browser.get("/cards/1/back")).contains(MARK + 2));
  }

  @Test
  void aCardDoesNotGiveAwayTheKeyOfARunUnderWay() {
    give(Mode.PRACTICE);
    answer(2);
    clock.advance(Duration.ofMinutes(20));
    for (String path : List.of("/cards", "/cards/1/back")) {
      assertFalse(text(browser.get(path)).contains(MARK), path);
    }
    browser.post("/attempts/1/submission");
    assertTrue(text(browser.get("/cards/1/back")).contains(MARK + 2));
  }

  /** Every page a learner can open, body and headers, for the marks of questions from one on. */
  private void scan(int questions, int from) {
    var paths =
        new java.util.ArrayList<>(
            List.of("/", "/assignments/1", "/attempts/1", "/cards", "/cards/1/back"));
    for (int n = 1; n <= questions; n++) {
      paths.add("/attempts/1/questions/" + n);
    }
    for (String path : paths) {
      var all = text(browser.get(path));
      for (int n = from; n <= questions; n++) {
        assertFalse(all.contains(MARK + n), path + " tells of question " + n);
      }
    }
    // an answer that is refused tells nothing either
    var refused =
        text(browser.post("/attempts/1/questions/" + questions + "/answer", "choice", "9"));
    if (from <= questions) {
      assertFalse(refused.contains(MARK + questions));
    }
  }

  private static String text(Response response) {
    assertTrue(response.statusCode() < 500, () -> "status " + response.statusCode());
    return response.getHeaders()
        + "\n"
        + new String(response.asByteArray(), StandardCharsets.UTF_8);
  }

  private void answer(int n) {
    browser.post("/attempts/1/questions/" + n + "/answer", "choice", "1").then().statusCode(303);
  }

  private void give(Mode mode) {
    var noor = fixtures.noor();
    var questions = fixtures.questions(fixtures.article(noor), 3);
    fixtures.in(
        () -> {
          for (int n = 1; n <= 3; n++) {
            var version = Question.<Question>findById(questions.get(n - 1).id).current;
            String mark = MARK + n;
            version.explanation += " " + mark;
            version.evidenceText += " " + mark;
            version.choices.replaceAll(
                choice ->
                    new onrecord.question.Choice(
                        choice.text(), choice.correct(), choice.why() + " " + mark));
          }
          return null;
        });
    var classroom = fixtures.classroom(noor, fixtures.ada());
    fixtures.assignment(classroom, fixtures.quiz(noor, questions), mode);
    browser.post("/assignments/1/attempts").then().statusCode(303);
  }
}
