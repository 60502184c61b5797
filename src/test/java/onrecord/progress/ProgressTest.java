package onrecord.progress;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.answer.Mark;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;
  User ada;

  @BeforeEach
  void reset() {
    fixtures.reset();
    ada = fixtures.ada();
  }

  @Test
  void aStrangerIsSentToSignIn() {
    new Browsing().get("/progress").then().statusCode(303);
  }

  @Test
  void withoutAnswersThePageSaysWhereTheyComeFrom() {
    assertTrue(page().text().contains("No answers yet"));
  }

  @Test
  void fewerThanFiveAnswersAreWordsAndNoBar() {
    fixtures.attempt(given(Mode.PRACTICE, 4), ada, true, 0, 1, 2, 0);
    var item = page().select(".mastery").first();
    assertTrue(item.text().contains("too few answers (4 of 5)"), item.text());
    assertTrue(item.select(".bar").isEmpty());
  }

  @Test
  void accuracyIsAShareByArticleAndByKind() {
    fixtures.attempt(given(Mode.PRACTICE, 5), ada, true, 0, 1, 2, 0, 1);
    var items = page().select(".mastery");
    assertEquals(2, items.size());
    assertTrue(items.get(0).text().contains("Harbour toll stays until spring 5 answers 60"));
    assertTrue(items.get(1).text().contains("Who said it 5 answers 60"));
    assertEquals("--v:60%", items.get(0).select(".bar.mid").attr("style"));
  }

  @Test
  void onlyFirstTriesCount() {
    var given = given(Mode.PRACTICE, 5);
    fixtures.attempt(given, ada, true, 0, 1, 2, 0, 1);
    fixtures.attempt(given, ada, true, 0, 1, 2, 3, 0);
    assertTrue(page().select(".mastery").first().text().contains("5 answers 60"));
  }

  @Test
  void aQuestionAskedByTwoAssignmentsCountsOnce() {
    var noor = fixtures.noor();
    var classroom = fixtures.classroom(noor, ada);
    var quiz = fixtures.quiz(noor, 5);
    var practice = fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    fixtures.attempt(practice, ada, true, 0, 1, 2, 0, null);
    fixtures.attempt(fixtures.assignment(classroom, quiz, Mode.TEST), ada, true, 0, 1, 2, 3, 0);
    clock.advance(Duration.ofDays(7));
    var items = page().select(".mastery");
    assertEquals(2, items.size());
    // of the fifth, left out in practice, the test's answer is the first
    assertTrue(items.get(0).text().contains("Harbour toll stays until spring 5 answers 80"));
    assertTrue(items.get(1).text().contains("Who said it 5 answers 80"), items.text());
  }

  @Test
  void aTestTellsItsScoreAtOnceAndNoMoreBeforeItCloses() {
    fixtures.attempt(given(Mode.TEST, 5), ada, true, 0, 1, 2, 0, 1);
    assertTrue(page().select(".mastery").isEmpty());
    assertTrue(page().text().contains("3 of 5 right"));
    clock.advance(Duration.ofDays(7));
    assertFalse(page().select(".mastery").isEmpty());
    assertTrue(page().text().contains("3 of 5 right"));
  }

  @Test
  void whatWasRightInPartIsNotCountedAsRight() {
    fixtures.attempt(given(Mode.PRACTICE, 4), ada, true, 0, 0, 0, 0);
    fixtures.in(() -> Mark.update("fraction = 0.5 where fraction = 0"));
    assertTrue(page().text().contains("1 of 4 right"), page().text());
    assertTrue(as(ada).page("/").text().contains("1 of 4 right"));
  }

  @Test
  void theShareOfRightOnesLeavesOutWhatWasRightInPart() {
    fixtures.attempt(given(Mode.PRACTICE, 5), ada, true, 0, 1, 2, 0, 1);
    fixtures.in(() -> Mark.update("fraction = 0.5 where fraction = 0"));
    var items = page().select(".mastery");
    assertTrue(items.get(0).text().contains("5 answers 60"), items.text());
    assertTrue(items.get(1).text().contains("5 answers 60"), items.text());
  }

  @Test
  void aRunWithoutAnAnswerHasNothingRight() {
    fixtures.attempt(given(Mode.PRACTICE, 4), ada, true);
    assertTrue(page().text().contains("0 of 4 right"), page().text());
  }

  @Test
  void cardsFallOnTheLearnersOwnDays() {
    fixtures.in(
        () -> {
          User.<User>findById(ada.id)
              .settle("Ada Brandt", ZoneId.of("America/Los_Angeles"), 4, null);
          return null;
        });
    // the clock stands at one in the morning there, so the day before still runs until four
    var questions = fixtures.questions(fixtures.article(fixtures.noor()), 4);
    due(questions.get(0), Duration.ofDays(-40));
    due(questions.get(1), Duration.ofHours(2));
    due(questions.get(2), Duration.ofHours(4));
    due(questions.get(3), Duration.ofDays(20));
    var rows = page().select("details tbody tr");
    assertEquals(14, rows.size());
    assertEquals("24 Nov 2026 2 1", rows.get(0).text());
    assertEquals("25 Nov 2026 1 0", rows.get(1).text());
    assertEquals("7 Dec 2026 0 0", rows.get(13).text());
  }

  /** Java knows this zone; PostgreSQL takes its name for one on the other side of the earth. */
  @Test
  void daysAreThoseOfAZoneThatTheDatabaseDoesNotKnow() {
    fixtures.in(() -> User.update("zone = 'UTC+09:00' where id = ?1", ada.id));
    // the clock stands at six in the evening there
    var questions = fixtures.questions(fixtures.article(fixtures.noor()), 2);
    due(questions.get(0), Duration.ofHours(9));
    due(questions.get(1), Duration.ofHours(11));
    var rows = page().select("details tbody tr");
    assertEquals("25 Nov 2026 1 0", rows.get(0).text());
    assertEquals("26 Nov 2026 1 0", rows.get(1).text());
  }

  @Test
  void cardsThatATestHoldsBackAreNotForetold() {
    var given = given(Mode.TEST, 2);
    fixtures.attempt(given, ada, true, 1, 1);
    var question = fixtures.in(() -> Question.<Question>findAll().<Question>firstResult());
    due(question, Duration.ZERO);
    assertTrue(page().select("details tbody tr").isEmpty());
    assertTrue(page().select(".page-head a[href=/cards]").isEmpty());
    clock.advance(Duration.ofDays(7));
    assertTrue(page().select("details tbody tr").first().text().endsWith(" 1 1"));
    assertEquals("1 card due", page().select(".page-head a[href=/cards]").text());
  }

  @Test
  void aRetiredQuestionsCardPauses() {
    var question = fixtures.questions(fixtures.article(fixtures.noor()), 1).get(0);
    due(question, Duration.ZERO);
    fixtures.in(
        () -> Question.update("state = ?1 where id = ?2", Question.State.RETIRED, question.id));
    assertTrue(page().text().contains("No answers yet"));
  }

  @Test
  void itShowsOnlyOnesOwn() {
    fixtures.attempt(given(Mode.PRACTICE, 5), ada, true, 0, 1, 2, 0, 1);
    as(fixtures.ben()).get("/progress").then().body(containsString("No answers yet"));
  }

  @Test
  void itCostsSixStatements() {
    fixtures.attempt(given(Mode.PRACTICE, 5), ada, true, 0, 1, 2, 0, 1);
    var browser = as(ada);
    assertEquals(6, statements.during(() -> browser.page("/progress")));
  }

  private void due(Question question, Duration in) {
    fixtures.card(ada, question, clock.instant().plus(in));
  }

  private Assignment given(Mode mode, int questions) {
    var noor = fixtures.noor();
    var classroom = fixtures.classroom(noor, ada, fixtures.ben());
    return fixtures.assignment(classroom, fixtures.quiz(noor, questions), mode);
  }

  private Document page() {
    return as(ada).page("/progress");
  }

  private Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
