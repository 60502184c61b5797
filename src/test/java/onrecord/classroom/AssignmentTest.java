package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Fixtures;
import onrecord.quiz.Quiz;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentTest {
  @Inject Fixtures fixtures;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void aQuizKnowsThatItWasGivenToAClass() {
    var noor = fixtures.noor();
    var quiz = fixtures.quiz(noor, 2);
    fixtures.assignment(fixtures.classroom(noor), quiz, Assignment.Mode.TEST);
    assertNotNull(fixtures.in(() -> Quiz.<Quiz>findById(quiz.id)).assignedAt);
  }

  @Test
  void onlyMembersSeeAnAssignmentAndEachAsWhatTheyAre() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada), fixtures.quiz(noor, 2), Assignment.Mode.TEST);
    assertTrue(fixtures.in(() -> Assignment.taughtBy(noor, given.id)).isPresent());
    assertTrue(fixtures.in(() -> Assignment.taughtBy(ada, given.id)).isEmpty());
    assertTrue(fixtures.in(() -> Assignment.givenTo(ada, given.id)).isPresent());
    assertTrue(fixtures.in(() -> Assignment.givenTo(noor, given.id)).isEmpty());
    assertTrue(fixtures.in(() -> Assignment.taughtBy(fixtures.mallory(), given.id)).isEmpty());
  }
}
