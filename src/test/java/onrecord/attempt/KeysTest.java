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
import java.util.Map;
import java.util.TreeMap;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.item.Picked;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 6: in an attempt, key and explanation never reach the browser before the answer is stored.
 * The explanation, reasons and evidence of these questions hold words that stand nowhere else.
 */
@QuarkusTest
class KeysTest {
  private static final String MARK = "zyzzyva";

  /** All that a learner with a run of three questions can open. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/progress",
          "/assignments/1",
          "/attempts/1",
          "/attempts/1/questions/1",
          "/attempts/1/questions/2",
          "/attempts/1/questions/3",
          "/cards",
          "/cards/1/back",
          "/cards/2/back",
          "/cards/answers/1");

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

  @ParameterizedTest
  @EnumSource(Mode.class)
  void noPageOfARunUnderWayTellsWhichOptionIsTheKey(Mode mode) {
    var pages = whereKeysAreMovedBy(0, mode);
    whereKeysAreMovedBy(1, mode).forEach((path, page) -> assertEquals(pages.get(path), page, path));
    String asked = pages.get("/attempts/1/questions/2");
    assertTrue(asked.startsWith("200") && asked.contains("name=\"choice\""), asked);
    // told once it is answered, a test's after its close
    answer(2);
    browser.post("/attempts/1/submission");
    clock.advance(Duration.ofDays(8));
    var told = List.of("/attempts/1", "/cards/answers/1");
    told.forEach(path -> assertTrue(text(browser.get(path)).contains(MARK + 2), path));
  }

  /** What a learner is shown in a run that has one answer and in which a card was asked before. */
  private Map<String, String> whereKeysAreMovedBy(int by, Mode mode) {
    reset();
    give(mode, by);
    answerACard(2);
    answer(1);
    // the next day, so that cards are due, and within the run
    clock.advance(Duration.ofDays(1));
    var pages = new TreeMap<String, String>();
    for (String path : PAGES) {
      pages.put(path, shown(browser.get(path)));
    }
    String answer = "/attempts/1/questions/3/answer";
    pages.put(answer, shown(browser.post(answer, "choice", "9")));
    return pages;
  }

  /** Without what is made anew for each form and each version. */
  private static String shown(Response response) {
    String place = response.getHeader("Location");
    return (response.statusCode() + " " + place + "\n" + response.asString())
        .replaceAll("name=\"(csrf-token|version|once)\" value=\"[^\"]*\"", "");
  }

  /** Every page a learner can open, body and headers, for the marks of questions from one on. */
  private void scan(int questions, int from) {
    for (String path : PAGES) {
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

  /** As it was asked before the run began. */
  private void answerACard(long question) {
    var ada = fixtures.ada();
    fixtures.in(
        () -> {
          var asked = Question.<Question>findById(question);
          fixtures.card(ada, asked, clock.instant());
          Answer.picked(User.findById(ada.id), asked.current, Picked.one(0), clock.instant())
              .persist();
          return null;
        });
  }

  private void answer(int n) {
    browser.post("/attempts/1/questions/" + n + "/answer", "choice", "1").then().statusCode(303);
  }

  private void give(Mode mode) {
    give(mode, 0);
  }

  /**
   * @param by how far the keys are from their place; in practice the first, which is told, is not
   */
  private void give(Mode mode, int by) {
    var noor = fixtures.noor();
    var questions = fixtures.questions(fixtures.article(noor), 3);
    fixtures.in(
        () -> {
          for (int n = 1; n <= 3; n++) {
            var version = Question.<Question>findById(questions.get(n - 1).id).current;
            String mark = MARK + n;
            version.explanation += " " + mark;
            version.evidenceText += " " + mark;
            int key = version.choices.indexOf(version.key());
            int moved = n == 1 && mode == Mode.PRACTICE ? key : (key + by) % 4;
            version.choices.replaceAll(
                choice ->
                    new Choice(
                        choice.text(),
                        version.choices.indexOf(choice) == moved,
                        choice.why() + " " + mark));
          }
          return null;
        });
    var classroom = fixtures.classroom(noor, fixtures.ada());
    fixtures.assignment(classroom, fixtures.quiz(noor, questions), mode);
    browser.post("/assignments/1/attempts").then().statusCode(303);
  }
}
