package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment.Mode;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarkTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void theLatestMarkOfAnAnswerCountsWhereverItIsTold() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var given =
        fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, 2), Mode.PRACTICE);
    long run = fixtures.attempt(given, ada, true, 0, 0);
    assertTold(noor, ada, given.id, run, 1);
    fixtures.in(
        () -> {
          Answer wrong = Answer.find("position = 2").singleResult();
          new Mark(wrong, 1, clock.instant()).persist();
          return null;
        });
    assertTold(noor, ada, given.id, run, 2);
  }

  private void assertTold(User noor, User ada, long given, long run, int right) {
    var teacher = new Browsing(fixtures.session(noor));
    var learner = new Browsing(fixtures.session(ada));
    String students = teacher.page("/assignments/" + given + "/results").text();
    assertTrue(students.contains(right + " of 2"), students);
    String result = learner.page("/attempts/" + run).select(".score").text();
    assertTrue(result.startsWith(right + " "), result);
    int missed = learner.page("/attempts/" + run).select("#missed .evidence").size();
    assertEquals(2 - right, missed);
    String runs = learner.page("/assignments/" + given).text();
    assertTrue(runs.contains(right + " of 2"), runs);
    String progress = learner.page("/progress").text();
    assertTrue(progress.contains(right + " of 2"), progress);
  }
}
