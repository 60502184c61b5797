package onrecord.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizTest extends QuizPages {
  @Inject Statements statements;

  @Test
  void noPageNumberIsTooLarge() {
    long quiz = fixtures.quiz(noor, 1).id;
    String empty = browser.page("/quizzes?page=2147483647").select(".empty").text();
    assertTrue(empty.startsWith("There is no page 10000 The list ends before it."), empty);
    browser.get("/quizzes?page=x").then().statusCode(200);
    for (String odd : List.of("2147483647", "2147483648", "-1", "x", "")) {
      browser.get("/quizzes/" + quiz + "?page=" + odd).then().statusCode(200);
    }
  }

  @Test
  void aTitleShowsSomethingAndTurnsNothingAround() {
    browser.post("/quizzes", "title", "\u3164").then().statusCode(400);
    browser.post("/quizzes", "title", "Toll\u202e llot").then().statusCode(303);
    assertEquals("Toll llot", fixtures.in(() -> Quiz.<Quiz>findAll().firstResult().title));
  }

  @Test
  void aQuizIsMadeFilledOrderedAndRenamed() {
    var questions = fixtures.questions(fixtures.article(noor), 3);
    String quiz =
        browser
            .post("/quizzes", "title", " Harbour toll, week 48 ")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    String path = quiz.substring(quiz.indexOf("/quizzes/"));
    long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    assertTrue(browser.page(path).text().contains("None yet"));

    browser
        .post(
            path + "/questions",
            "question",
            questions.get(0).id,
            "question",
            questions.get(1).id,
            "question",
            questions.get(2).id,
            "article",
            0,
            "page",
            0)
        .then()
        .statusCode(303);
    assertEquals(ids(questions, 0, 1, 2), order(id));

    browser
        .post(path + "/questions/" + questions.get(2).id + "/place", "to", 1, "by", "up")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?moved=" + questions.get(2).id + "&by=up#moved"));
    assertEquals(ids(questions, 2, 0, 1), order(id));
    // the same POST again, as by a second click, changes nothing
    browser.post(path + "/questions/" + questions.get(2).id + "/place", "to", 1, "by", "up");
    assertEquals(ids(questions, 2, 0, 1), order(id));

    browser.post(path + "/questions/" + questions.get(0).id + "/removal").then().statusCode(303);
    browser.post(path + "/questions/" + questions.get(0).id + "/removal").then().statusCode(303);
    assertEquals(ids(questions, 2, 1), order(id));

    browser.post(path + "/title", "title", "Toll").then().statusCode(303);
    assertEquals("Toll", browser.page(path).selectFirst("h1").text());
    assertTrue(browser.page("/quizzes").text().contains("2 questions"));
  }

  /** Whoever begins later would be asked nothing. */
  @Test
  void theLastQuestionOfAGivenQuizStays() {
    var quiz = fixtures.quiz(noor, 2);
    String removal = "/quizzes/" + quiz.id + "/questions/%s/removal";
    var classroom = fixtures.classroom(noor);
    fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    var asked = order(quiz.id);
    browser.post(removal.formatted(asked.get(0))).then().statusCode(303);
    String told =
        browser.post(removal.formatted(asked.get(1))).then().statusCode(409).extract().asString();
    assertTrue(told.contains("its last question stays"), told);
    assertEquals(asked.subList(1, 2), order(quiz.id));
    fixtures.in(() -> Assignment.deleteAll());
    browser.post(removal.formatted(asked.get(1))).then().statusCode(303);
    assertEquals(List.of(), order(quiz.id));
  }

  @Test
  void aQuizOfWhichNothingIsAskedIsNotOfferedToBeAssigned() {
    String quiz = "/quizzes/" + fixtures.quiz(noor, 2).id;
    String assign = "main .page-head a[href^=/assignments/new]";
    assertEquals(1, browser.page(quiz).select(assign).size());
    fixtures.in(() -> Question.update("state = RETIRED"));
    assertEquals(0, browser.page(quiz).select(assign).size());
  }

  @Test
  void whatWasDoneIsSaidWhereItWasDone() {
    var questions = fixtures.questions(fixtures.article(noor), 3);
    String quiz = "/quizzes/" + fixtures.quiz(noor, questions.subList(0, 1)).id;
    String add = quiz + "/questions";
    var two = new Object[] {"question", questions.get(1).id, "question", questions.get(2).id};
    assertEquals("2 questions are in the quiz now, at its end.", told(add, "#add", two));
    assertEquals("No question was ticked. Tick those that you want to add.", told(add, "#add"));
    String removal = add + "/" + questions.get(1).id + "/removal";
    assertTrue(told(removal, "#questions").startsWith("Taken out of the quiz."));
    assertEquals("Renamed.", told(quiz + "/title", "main", "title", "Toll"));
    assertEquals(0, browser.page(quiz + "?done=x").select("#done").size());
  }

  private String told(String address, String where, Object... sent) {
    String location = browser.post(address, sent).then().extract().header("Location");
    assertTrue(location.endsWith("#done"), location);
    String path = location.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    return browser.page(path).select(where + " #done").text();
  }

  @Test
  void theMovedQuestionKeepsTheFocus() {
    var quiz = fixtures.quiz(noor, 2);
    long second = order(quiz.id).get(1);
    browser.post("/quizzes/" + quiz.id + "/questions/" + second + "/place", "to", 1);
    var page = browser.page("/quizzes/" + quiz.id + "?moved=" + second);
    var focused = page.select("#moved");
    assertEquals(1, focused.size());
    assertTrue(focused.first().closest("form").attr("action").contains("/" + second + "/"));
  }

  @Test
  void onlyApprovedQuestionsOfTheSameLibraryComeIn() {
    var quiz = fixtures.quiz(noor, 2);
    var foreign = fixtures.questions(fixtures.article(fixtures.mallory()), 1).get(0);
    browser
        .post("/quizzes/" + quiz.id + "/questions", "question", foreign.id)
        .then()
        .statusCode(409)
        .body(containsString("no longer in your library"));
    assertFalse(order(quiz.id).contains(foreign.id));

    long own = order(quiz.id).get(0);
    browser.post("/quizzes/" + quiz.id + "/questions/" + own + "/removal");
    fixtures.in(() -> Question.update("state = ?1 where id = ?2", Question.State.RETIRED, own));
    browser
        .post("/quizzes/" + quiz.id + "/questions", "question", own)
        .then()
        .statusCode(409)
        .body(containsString("it is no longer approved"));
    assertFalse(browser.page("/quizzes/" + quiz.id).text().contains("pick" + own));
  }

  @Test
  void thePickerShowsWhatIsNotInAndByArticle() {
    var quiz = fixtures.quiz(noor, 2);
    assertTrue(browser.page("/quizzes/" + quiz.id).select("[name=question]").isEmpty());
    long removed = order(quiz.id).get(0);
    browser.post("/quizzes/" + quiz.id + "/questions/" + removed + "/removal");
    var picks = browser.page("/quizzes/" + quiz.id).select("[name=question]");
    assertEquals(List.of(String.valueOf(removed)), picks.eachAttr("value"));
    long article = fixtures.in(() -> Question.<Question>findById(removed).article.id);
    assertEquals(
        1,
        browser
            .page("/quizzes/" + quiz.id + "?article=" + article)
            .select("[name=question]")
            .size());
    assertTrue(
        browser.page("/quizzes/" + quiz.id + "?article=99999").select("[name=question]").isEmpty());
  }

  @Test
  void aTitleIsNeeded() {
    browser
        .post("/quizzes", "title", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a title of 1 to 200 characters."));
    String typed = "x".repeat(201);
    var quiz = fixtures.quiz(noor, 2);
    browser
        .post("/quizzes/" + quiz.id + "/title", "title", typed)
        .then()
        .statusCode(400)
        .body(containsString("Write a title of 1 to 200 characters."))
        .body(containsString(typed));
  }

  @Test
  void strangersAreSentToSignInAndOthersSeeNothing() {
    var quiz = fixtures.quiz(noor, 2);
    long question = order(quiz.id).get(0);
    var paths = List.of("/quizzes/" + quiz.id, "/quizzes/" + quiz.id + "/preview/1");
    for (String path : paths) {
      new Browsing()
          .get(path)
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in"));
      new Browsing(fixtures.session(fixtures.mallory())).get(path).then().statusCode(404);
    }
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    String own = "/quizzes/" + quiz.id;
    mallory.post(own + "/title", "title", "Mine").then().statusCode(404);
    mallory.post(own + "/questions", "question", question).then().statusCode(404);
    mallory.post(own + "/questions/" + question + "/place", "to", 2).then().statusCode(404);
    mallory.post(own + "/questions/" + question + "/removal").then().statusCode(404);
    mallory.get("/quizzes").then().statusCode(200).body(not(containsString("Harbour toll")));
    new Browsing(fixtures.session(fixtures.ada()))
        .post("/quizzes", "title", "Ada's")
        .then()
        .statusCode(404);
  }

  @Test
  void everyFormNeedsItsToken() {
    var quiz = fixtures.quiz(noor, 2);
    long question = order(quiz.id).get(0);
    String own = "/quizzes/" + quiz.id;
    browser.postWithoutToken("/quizzes", "title", "x").then().statusCode(400);
    browser.postWithoutToken(own + "/title", "title", "x").then().statusCode(400);
    browser.postWithoutToken(own + "/questions", "question", 1).then().statusCode(400);
    String one = own + "/questions/" + question;
    browser.postWithoutToken(one + "/place", "to", 2).then().statusCode(400);
    browser.postWithoutToken(one + "/removal").then().statusCode(400);
  }

  @Test
  void aQuestionWhoseEvidenceChangedIsMarked() {
    var quiz = fixtures.quiz(noor, 2);
    String page = "/quizzes/" + quiz.id;
    assertTrue(browser.page(page).select(".badge.watch").isEmpty());
    long question = order(quiz.id).get(0);
    fixtures.in(
        () ->
            Question.update(
                "evidenceChangedAt = ?1, reviewedAt = null where id = ?2",
                TestClock.START,
                question));
    assertEquals(
        "/questions/" + question, browser.page(page).select(".badge.watch a").attr("href"));
  }

  @Test
  void theStatementsOfThePagesDoNotGrowWithTheQuiz() {
    var small = fixtures.quiz(noor, 2);
    long few = statements.during(() -> browser.get("/quizzes/" + small.id));
    fixtures.in(
        () -> {
          fixtures.questions(Article.<Article>findAll().firstResult(), 8);
          return null;
        });
    List<Long> all =
        fixtures.in(() -> Question.<Question>listAll().stream().map(q -> q.id).toList());
    Object[] fields =
        all.stream().flatMap(id -> List.<Object>of("question", id).stream()).toArray();
    browser.post("/quizzes/" + small.id + "/questions", fields).then().statusCode(303);
    assertEquals(10, order(small.id).size());
    assertEquals(few, statements.during(() -> browser.get("/quizzes/" + small.id)));
    assertTrue(few <= 7, "statements: " + few);
    assertTrue(statements.during(() -> browser.get("/quizzes/" + small.id + "/preview/1")) <= 4);
    assertTrue(statements.during(() -> browser.get("/quizzes")) <= 2);
  }

  private List<Long> order(long quiz) {
    return fixtures.in(
        () -> Quiz.<Quiz>findById(quiz).questions.stream().map(q -> q.question.id).toList());
  }

  private static List<Long> ids(List<Question> questions, int... places) {
    return Arrays.stream(places).mapToObj(i -> questions.get(i).id).toList();
  }
}
