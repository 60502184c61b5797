package onrecord.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  private User noor;
  private User ada;
  private Classroom classroom;
  private Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    classroom = fixtures.classroom(noor, ada);
    browser = new Browsing(fixtures.session(ada));
  }

  @Test
  void whatATestAskedInVainIsToldAfterTheClose() {
    var quiz = fixtures.quiz(noor, 3);
    var given = fixtures.assignment(classroom, quiz, Mode.TEST);
    String run = "/attempts/" + fixtures.attempt(given, ada, true, null, 1, null);
    assertTrue(browser.page(run).select("#left").isEmpty());
    clock.advance(Duration.ofDays(8));
    var left = browser.page(run).select("#left li");
    assertEquals(2, left.size());
    for (var one : left) {
      assertTrue(one.text().contains("Right answer: "), one.text());
      assertTrue(one.select(".evidence .from").text().contains("The Vessmark Ledger"));
    }
    var practice = fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    String own = "/attempts/" + fixtures.attempt(practice, ada, true, null, 1, null);
    assertTrue(browser.page(own).select("#left").isEmpty());
  }

  @Test
  void whatWasAnsweredIsToldWithItsEvidence() {
    var given = fixtures.assignment(classroom, fixtures.quiz(noor, 4), Mode.PRACTICE);
    var page = browser.page("/attempts/" + fixtures.attempt(given, ada, true, 0, 0, 1, 1));
    var missed = page.select("#missed li");
    var right = page.select("#right li");
    assertEquals(4, missed.size() + right.size());
    assertTrue(!missed.isEmpty() && !right.isEmpty(), page::text);
    for (var one : missed) {
      assertTrue(one.text().contains("Right answer: "), one.text());
      assertTrue(one.text().contains("You answered: "), one.text());
      assertEquals(1, one.select("details:has(.evidence) > summary").size());
    }
    for (var one : right) {
      assertTrue(!one.text().contains("Right answer: "), one.text());
      assertTrue(one.text().contains("You answered: "), one.text());
      assertEquals(1, one.select("details > div > .evidence").size());
    }
  }

  @Test
  void aTestTellsItsCloseOnEachPageInTheZoneOfItsClass() {
    fixtures.in(() -> User.update("zone = 'Pacific/Kiritimati' where id = ?1", ada.id));
    var quiz = fixtures.quiz(noor, 2);
    String run = start(Mode.TEST, quiz);
    String closes = browser.page(run + "/questions/1").select(".runbar").text();
    assertTrue(closes.contains("Closes 2 Dec 2026, 10:00 (Europe/Berlin)"), closes);
    browser.post(run + "/questions/1/answer", "choice", 1).then().statusCode(303);
    browser.post(run + "/submission").then().statusCode(303);
    String told = browser.page(run).text();
    assertTrue(told.contains("the close on 2 Dec 2026, 10:00 (Europe/Berlin)"), told);
    clock.advance(Duration.ofDays(8));
    String practice = start(Mode.PRACTICE, quiz);
    assertTrue(browser.page(practice + "/questions/1").select(".runbar time").isEmpty());
  }

  private String start(Mode mode, Quiz quiz) {
    var given = fixtures.assignment(classroom, quiz, mode);
    String first = browser.post("/assignments/" + given.id + "/attempts").getHeader("Location");
    return first.substring(first.indexOf("/attempts"), first.indexOf("/questions/1"));
  }
}
