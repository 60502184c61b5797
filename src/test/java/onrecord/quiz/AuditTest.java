package onrecord.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Fixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {
  @Inject Fixtures fixtures;

  @Test
  void keysAreCountedByPlaceAndTheLongestIsSeen() {
    fixtures.reset();
    var quiz = fixtures.quiz(fixtures.noor(), 8);
    var audit =
        fixtures.in(
            () ->
                Audit.of(
                    Quiz.<Quiz>findById(quiz.id).asked().stream().map(q -> q.current).toList()));
    // the sample's keys go round the four places
    assertEquals(4, audit.rows());
    assertEquals(8, audit.keys().size());
    audit.places().forEach(place -> assertEquals(2, audit.at(place), "at place " + place));
    // Brankov's and Sennet's titles are the longest of their fours, and nobody's but theirs
    assertTrue(audit.longest() >= 1 && audit.longest() <= 3, "longest: " + audit.longest());
  }

  @Test
  void aPatternIsSaidFromFiveQuestionsOn() {
    var four = new Audit(List.of(1, 1, 1, 1), 4, 4, 4);
    assertEquals(0, four.warnings().size());
    var five = new Audit(List.of(1, 1, 1, 2, 3), 4, 3, 5);
    assertEquals(2, five.warnings().size());
    assertTrue(five.warnings().get(0).contains("place 1 in 3 of 5"), five.warnings().get(0));
    assertTrue(five.warnings().get(1).contains("longest in 3 of 5"), five.warnings().get(1));
    var mixed = new Audit(List.of(1, 2, 3, 4, 1), 4, 2, 5);
    assertEquals(0, mixed.warnings().size());
  }

  @Test
  void theLongerOfTwoOptionsTellsNothing() {
    var halves = new Audit(List.of(1, 2, 3, 4, 1), 4, 2, 4);
    assertEquals(0, halves.warnings().size());
    var more = new Audit(List.of(1, 2, 3, 4, 1, 2), 4, 3, 5);
    assertTrue(more.warnings().get(0).contains("longest in 3 of 5"), more.warnings().get(0));
  }
}
