package onrecord.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

/** What Today tells who learns, a teacher too. */
@QuarkusTest
class LearnersTodayTest extends TodayPages {
  @Test
  void aLearnerSeesWhatIsOpenAndHowFarItIs() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    assertTrue(as(ada).page("/").text().contains("Practice 2 questions Due 30 Nov 2026, 10:00"));
    fixtures.attempt(given, ada, false, 0, null);
    var page = as(ada).page("/");
    assertTrue(page.text().contains("1 of 2"), page.text());
    assertEquals("/assignments/" + given.id, page.select("a.button.small").attr("href"));
  }

  @Test
  void aRunCountsWhatItAsksAndAnUnbegunQuizWhatIsStillAsked() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var questions = fixtures.questions(fixtures.article(noor), 3);
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada, fixtures.ben()),
            fixtures.quiz(noor, questions.subList(0, 2)),
            Mode.PRACTICE);
    fixtures.attempt(given, ada, false, 0, null);
    put(questions.get(0), Question.State.RETIRED, true);
    var begun = as(ada).page("/");
    assertTrue(begun.text().contains("1 of 2"), begun.text());
    assertTrue(begun.text().contains("2 questions"), begun.text());
    var unbegun = as(fixtures.ben()).page("/").text();
    assertTrue(unbegun.contains("Practice 1 question Due"), unbegun);
  }

  @Test
  void practiceThatWasHandedInIsStillOpen() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    fixtures.attempt(given, ada, true, 0, 0);
    var todo = as(ada).page("/").select("section:has(h2:contains(To do))");
    assertTrue(todo.text().contains("All is handed in. Open to take again Harbour toll"));
    assertTrue(todo.text().contains("Practice Handed in 1 time Closes 2 Dec 2026, 10:00"));
    assertEquals("/assignments/" + given.id, todo.select("a.button").attr("href"));
    fixtures.attempt(given, ada, false, 0, null);
    todo = as(ada).page("/").select("section:has(h2:contains(To do))");
    assertTrue(todo.text().contains("1 of 2") && !todo.text().contains("again"), todo.text());
    clock.advance(Duration.ofDays(8));
    assertTrue(as(ada).page("/").text().contains("Nothing to do now."));
  }

  @Test
  void whatWasDoneIsOnTheLearnersClockAndWhatIsDueOnTheClasss() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    fixtures.in(() -> User.update("zone = 'America/New_York' where id = ?1", ada.id));
    long run = fixtures.attempt(given, ada, true, 0, 0);
    String handedIn = "25 Nov 2026, 04:00";
    for (String page : List.of("/", "/progress", "/assignments/" + given.id, "/attempts/" + run)) {
      assertTrue(as(ada).page(page).text().contains(handedIn), page);
    }
    assertTrue(as(ada).page("/").text().contains("Closes 2 Dec 2026, 10:00 (Europe/Berlin)"));
    assertTrue(as(ada).page("/assignments/" + given.id).text().contains("Due 30 Nov 2026, 10:00"));
  }

  @Test
  void aTestThatMayBeTakenOnceIsNotOpenAgain() {
    var given = running(fixtures.noor(), Mode.TEST);
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    assertTrue(as(fixtures.ada()).page("/").text().contains("Nothing to do now."));
  }

  @Test
  void aTeacherWhoLearnsInAColleaguesClassFindsWhatIsOpenThere() {
    var noor = fixtures.noor();
    var mallory = fixtures.mallory();
    var classroom = fixtures.classroom(noor, mallory);
    assertFalse(as(mallory).page("/").text().contains("To do in classes you learn in"));
    var given = fixtures.assignment(classroom, fixtures.quiz(noor, 2), Mode.PRACTICE);
    String todo = "section:has(h2:contains(To do in classes you learn in))";
    var page = as(mallory).page("/");
    assertEquals(
        "/assignments/" + given.id, page.select(todo).select("a.button").attr("href"), page.text());
    fixtures.attempt(given, mallory, true, 0, 0);
    assertTrue(as(mallory).page("/").select(todo).text().contains("Open to take again"));
    assertTrue(as(noor).page("/").select(todo).isEmpty());
    assertEquals(1, as(mallory).page("/classrooms").select("main section a[href=/]").size());
  }

  @Test
  void aLearnerSeesTheScoreOfATestOnceItIsHandedIn() {
    var given = running(fixtures.noor(), Mode.TEST);
    long run = fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    assertTrue(as(fixtures.ada()).page("/").text().contains("1 of 2 right"));
    var result = as(fixtures.ada()).page("/attempts/" + run);
    assertEquals("1", result.select("[data-answered=2]").attr("data-correct"));
    assertTrue(result.text().contains("is shown here after the close on 2 Dec 2026, 10:00"));
  }

  @Test
  void aLearnerIsToldOfCardsThatAQuizHoldsBack() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var questions = fixtures.questions(fixtures.article(noor), 2);
    fixtures.card(ada, questions.get(0), clock.instant());
    fixtures.assignment(
        fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), Assignment.Mode.TEST);
    String waits =
        "1 card waits until the quiz that asks the same is handed in, or, if it is a test, has"
            + " closed.";
    assertTrue(as(ada).page("/").text().contains(waits));
    assertTrue(as(ada).page("/cards").text().contains(waits));
  }

  @Test
  void aLearnerSeesCardsThatAreDue() {
    var questions = fixtures.questions(fixtures.article(fixtures.noor()), 2);
    var ada = fixtures.ada();
    assertTrue(as(ada).page("/").text().contains("No cards yet"));
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    fixtures.card(ada, questions.get(0), tomorrow.plusSeconds(10));
    String today = as(ada).page("/").text();
    assertTrue(today.contains("Nothing due. The next card is due tomorrow, 26 Nov 2026."), today);
    fixtures.card(ada, questions.get(1), clock.instant());
    assertTrue(as(ada).page("/").text().contains("1 card is due"));
  }
}
