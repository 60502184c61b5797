package onrecord.card;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.AtOnce;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlashcardTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Statements statements;

  User ada;
  List<Question> questions;
  Assignment practice;
  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    ada = fixtures.ada();
    var noor = fixtures.noor();
    questions = fixtures.questions(fixtures.article(noor), 3);
    practice =
        fixtures.assignment(
            fixtures.classroom(noor, ada),
            fixtures.quiz(noor, questions),
            Assignment.Mode.PRACTICE);
    browser = new Browsing(fixtures.session(ada));
  }

  @Test
  void aCardShowsItsStemThenItsBackThenWhenItComesAgain() {
    due(0);
    var front = browser.page("/cards");
    assertTrue(front.select("h1.stem").text().contains("view number 0"));
    assertEquals(0, front.select(".evidence, .answer-line").size());
    var back = browser.page(front.select(".actionbar a").attr("href"));
    assertTrue(back.select(".answer-line").text().startsWith("Ines Aldovar"));
    assertEquals(4, back.select(".rate button").size());
    assertTrue(back.select("button[value=AGAIN]").text().endsWith("1 min"));
    assertTrue(back.select("button[value=GOOD]").text().endsWith("10 min"));
    assertTrue(back.select("button[value=EASY]").text().contains("day"));
    rate(back, "GOOD").then().statusCode(303).header("Location", endsWith("/cards"));
    String done = browser.page("/cards").text();
    assertTrue(done.contains("1 card today. The next card is due today, from 09:12."), done);
  }

  @Test
  void aKeyTooLongToRecallIsAskedWithItsOptions() {
    optionCard();
    var front = browser.page("/cards");
    assertEquals(4, front.select("input[type=radio]").size());
    int right = keyPlace(front);
    Response sent = pick(front, right);
    sent.then().statusCode(303).header("Location", matchesPattern(".*/cards/answers/\\d+"));
    var verdict = browser.page(path(sent));
    assertEquals("Right", verdict.select("h1.verdict").text());
    assertEquals(1, verdict.select(".evidence").size());
    pick(front, right % 4 + 1)
        .then()
        .statusCode(303)
        .header("Location", sent.getHeader("Location"));
    assertEquals(1, answers());
  }

  @Test
  void aCardAnsweredTwiceByADoubleClickCountsOnce() {
    due(0);
    var back = browser.page("/cards/1/back");
    AtOnce.send(fixtures.session(ada), 2, tab -> rate(tab, back, "GOOD"))
        .forEach(sent -> sent.then().statusCode(303));
    assertEquals(1, answers());
    assertEquals(2, count("mark"));
    assertEquals(2, number("select reps from card"));
  }

  @Test
  void undoTakesTheLastAnswerBackAndGoesOnBack() {
    due(0);
    due(1);
    String before = cards();
    rate(browser.page("/cards/1/back"), "GOOD");
    String between = cards();
    rate(browser.page("/cards/2/back"), "AGAIN");
    var undo = browser.page("/cards").select("form[action=/cards/undo] input[name=answer]");
    undo(undo.val()).then().statusCode(303);
    assertEquals(between, cards());
    undo(undo.val()).then().statusCode(303);
    assertEquals(between, cards());
    assertTrue(browser.page("/cards").select("h1.stem").text().contains("view number 1"));
    undo(browser.page("/cards").select("form[action=/cards/undo] input[name=answer]").val());
    assertEquals(before, cards());
    assertEquals(2, answers());
    assertEquals(2, count("withdrawal"));
    assertEquals(0, browser.page("/cards").select("form[action=/cards/undo]").size());
  }

  @Test
  void yesterdaysAnswersStay() {
    due(0);
    rate(browser.page("/cards/1/back"), "AGAIN");
    clock.advance(Duration.ofDays(1));
    assertEquals(0, browser.page("/cards").select("form[action=/cards/undo]").size());
    undo(lastAnswer()).then().statusCode(303);
    assertEquals(0, count("withdrawal"));
  }

  @Test
  void nothingDueSaysWhenTheNextCardsCome() {
    assertTrue(browser.page("/cards").select(".empty").text().contains("Nothing due"));
    Instant now = clock.instant();
    fixtures.in(
        () ->
            Assignment.update(
                "opensAt = ?1, dueAt = ?2, closesAt = ?2", now.minus(Duration.ofDays(1)), now));
    fixtures.card(ada, questions.get(0), clock.instant().plus(Duration.ofDays(1)));
    fixtures.card(ada, questions.get(1), clock.instant().plus(Duration.ofHours(25)));
    assertTrue(
        browser.page("/cards").text().contains("The next 2 cards are due tomorrow, 26 Nov 2026."));
  }

  @Test
  void othersDoNotSeeOrAnswerACard() {
    due(0);
    var back = browser.page("/cards/1/back");
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    ben.get("/cards/1/back").then().statusCode(303).header("Location", endsWith("/cards"));
    rate(ben, back, "GOOD").then().statusCode(404);
    rate(back, "GOOD");
    ben.post("/cards/undo", "answer", lastAnswer()).then().statusCode(404);
    ben.get("/cards/answers/" + lastAnswer()).then().statusCode(404);
    new Browsing().get("/cards").then().statusCode(303);
    new Browsing().post("/cards/undo", "answer", "1").then().statusCode(307);
    browser.postWithoutToken("/cards/undo", "answer", lastAnswer()).then().statusCode(400);
    browser.postWithoutToken("/cards/1/answers", "reps", "2").then().statusCode(400);
    assertEquals(0, count("withdrawal"));
    assertEquals(1, answers());
  }

  @Test
  void anAnswerThatIsNoneIsSentBack() {
    due(0);
    var back = browser.page("/cards/1/back");
    rate(back, "PERFECT").then().statusCode(400).body(containsString("Pick one of the answers."));
    assertEquals(0, answers());
    fixtures.card(ada, questions.get(1), clock.instant());
    String again = rate(back, "PERFECT").asString();
    assertTrue(again.contains("2 left"), again);
  }

  @Test
  void aCardIsFewStatements() {
    due(0);
    long page = statements.during(() -> browser.get("/cards").then().statusCode(200));
    assertTrue(page <= 7, () -> page + " statements");
    var back = browser.page("/cards/1/back");
    long answer = statements.during(() -> rate(back, "GOOD").then().statusCode(303));
    assertTrue(answer <= 8, () -> answer + " statements");
  }

  /** A card made by a wrong answer in practice, due by now. */
  private void due(int question) {
    var picked = new Integer[question + 1];
    picked[question] = question + 1;
    fixtures.attempt(practice, ada, true, picked);
    fixtures.in(
        () -> {
          var outcome = new Outcome(questions.get(question).id, 0.0);
          Card.answered(ada, null, List.of(outcome), clock.instant());
          return null;
        });
    clock.advance(Duration.ofMinutes(2));
  }

  /** Which of several quotations somebody said: too long to be recalled. */
  private void optionCard() {
    fixtures.in(() -> Question.update("kind = WHICH_SAID where id = ?1", questions.get(0).id));
    due(0);
  }

  private int keyPlace(Document front) {
    return front
            .select(".answer-face")
            .eachText()
            .indexOf(front.select(".answer-face:contains(Ines Aldovar)").text())
        + 1;
  }

  private Response pick(Document front, int choice) {
    var form = front.select("form#q");
    return browser.post(
        form.attr("action"),
        "reps",
        form.select("[name=reps]").val(),
        "version",
        form.select("[name=version]").val(),
        "choice",
        choice);
  }

  private Response rate(Document back, String rating) {
    return rate(browser, back, rating);
  }

  private Response rate(Browsing who, Document back, String rating) {
    var form = back.select("form.actionbar");
    return who.post(
        form.attr("action"),
        "reps",
        form.select("[name=reps]").val(),
        "version",
        form.select("[name=version]").val(),
        "rating",
        rating);
  }

  private Response undo(String answer) {
    return browser.post("/cards/undo", "answer", answer);
  }

  private static String path(Response redirect) {
    return java.net.URI.create(redirect.getHeader("Location")).getPath();
  }

  private String cards() {
    return fixtures.in(
        () ->
            Card.<Card>list("order by id").stream()
                .map(card -> card.memory().toString())
                .toList()
                .toString());
  }

  /** On cards; the answers that made the cards are not among them. */
  private long answers() {
    return count("answer where place = 'FLASHCARD'");
  }

  private String lastAnswer() {
    return String.valueOf(number("select max(id) from answer"));
  }

  private long count(String table) {
    return number("select count(*) from " + table);
  }

  private long number(String sql) {
    return fixtures.in(
        () ->
            ((Number) Card.getEntityManager().createNativeQuery(sql).getSingleResult())
                .longValue());
  }
}
