package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onrecord.Aside;
import org.junit.jupiter.api.Test;

/** Other dates and rules for what a class was given already. */
@QuarkusTest
class RescheduleTest extends QuizToGive {
  @Test
  void theDatesAreMoved() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    var form = browser.page("/assignments/" + given.id + "/edit");
    assertEquals("2026-11-30", form.selectFirst("[name=dueOn]").attr("value"));
    assertEquals("10:00", form.selectFirst("[name=dueAt]").attr("value"));
    move(given, "2026-12-01", "08:00").then().statusCode(303);
    assertEquals(Instant.parse("2026-12-01T07:00:00Z"), latest().closesAt);
    move(given, "", "").then().statusCode(400).body(containsString("needs a closing time"));
    move(given, "2026-11-20", "08:00").then().statusCode(400);
    assertEquals(Instant.parse("2026-12-01T07:00:00Z"), latest().closesAt);
  }

  @Test
  void rulesMayChangeUntilSomebodyHasBegun() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    String edit = "/assignments/" + given.id + "/edit";
    assertEquals("PRACTICE", browser.page(edit).select("[name=mode][checked]").val());
    rule(given, "TEST", "2").then().statusCode(303);
    assertEquals(Assignment.Mode.TEST, latest().mode);
    assertEquals(2, latest().maxAttempts);
    assertTrue(latest().shuffle);
    assertEquals("2", browser.page(edit).select("#attempts [selected]").val());
    rule(given, "TEST", "many").then().statusCode(400).body(containsString("from 1 to 5 attempts"));
    fixtures.attempt(given, fixtures.ada(), false, 0);
    var page = browser.page(edit);
    assertTrue(page.select("[name=mode]").isEmpty());
    assertTrue(page.text().contains("A test, 2 attempts, shuffled. Somebody has begun"));
    rule(given, "PRACTICE", "")
        .then()
        .statusCode(400)
        .body(containsString("Somebody has begun meanwhile"));
    assertEquals(Assignment.Mode.TEST, latest().mode);
    move(given, "2026-12-01", "08:00").then().statusCode(303);
    assertEquals(2, latest().maxAttempts);
  }

  /**
   * Seven could be sent once; where somebody has begun, the page has no field for another number.
   */
  @Test
  void datesMoveWhateverNumberOfAttemptsIsStored() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    fixtures.in(() -> Assignment.update("maxAttempts = 7"));
    fixtures.attempt(given, fixtures.ada(), false, 0);
    move(given, "2026-12-01", "08:00").then().statusCode(303);
    assertEquals(7, latest().maxAttempts);
    assertEquals(Instant.parse("2026-12-01T07:00:00Z"), latest().closesAt);
  }

  @Test
  void whoBeginsWhileTheDatesAreMovedIsNotForgotten() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    fixtures.in(
        () -> {
          var moved = Assignment.<Assignment>findById(given.id);
          fixtures.attempt(given, fixtures.ada(), false, 0);
          var later = moved.dueAt.plus(Duration.ofDays(1));
          moved.reschedule(new Schedule(moved.opensAt, later, null), clock.instant());
          return later;
        });
    assertEquals(given.dueAt.plus(Duration.ofDays(1)), latest().dueAt);
    assertTrue(latest().isStarted());
  }

  @Test
  void aTestNeedsAClosingTimeWhenItBecomesOne() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    move(given, "", "", "mode", "TEST")
        .then()
        .statusCode(400)
        .body(containsString("needs a closing time"));
    assertEquals(Assignment.Mode.PRACTICE, latest().mode);
  }

  @Test
  void aTestWhoseAnswersWereShownIsNotOpenedAgain() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    fixtures.attempt(given, fixtures.ada(), false, 0);
    clock.advance(Duration.ofDays(8));
    move(given, "2026-12-24", "08:00")
        .then()
        .statusCode(409)
        .body(containsString("its answers were shown"));
  }

  @Test
  void aTestThatNobodyBeganOpensAgainOrBecomesPractice() {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    clock.advance(Duration.ofDays(8));
    move(given, "2026-12-24", "08:00").then().statusCode(303);
    clock.advance(Duration.ofDays(30));
    move(given, "", "", "mode", "PRACTICE").then().statusCode(303);
  }

  /** Else a learner would be shown options in one order and graded by another. */
  @Test
  void rulesSentWhileSomebodyBeginsWaitAndAreRefused() throws Exception {
    var given = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    QuarkusTransaction.begin();
    Assignment.<Assignment>findById(given.id).begin(Instant.parse("2026-11-25T10:00:00Z"));
    var sent = Aside.begin(() -> rule(given, "TEST", ""));
    Aside.await(fixtures, 1, sent);
    QuarkusTransaction.commit();
    sent.get().then().statusCode(400).body(containsString("Somebody has begun meanwhile"));
    assertEquals(Assignment.Mode.PRACTICE, latest().mode);
  }

  private Response rule(Assignment given, String mode, String attempts) {
    return move(given, "2026-12-02", "10:00", "mode", mode, "attempts", attempts, "shuffle", "on");
  }

  private Response move(Assignment given, String on, String at, Object... more) {
    var fields = new ArrayList<Object>(List.of("opensOn", "2026-11-25", "opensAt", "10:00"));
    fields.addAll(List.of("dueOn", "", "dueAt", "", "closesOn", on, "closesAt", at));
    fields.addAll(List.of(more));
    return browser.post("/assignments/" + given.id + "/dates", fields.toArray());
  }
}
