package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.Fixtures;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void whatRunsIsSeenByItsTeacherAndItsLearners() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var quiz = fixtures.quiz(noor, 2);
    var test = fixtures.assignment(fixtures.classroom(noor, ada), quiz, Assignment.Mode.TEST);

    assertEquals(List.of(test.id), running(noor));
    assertEquals(List.of(test.id), openFor(ada));
    assertEquals(List.of(), running(ada));
    assertEquals(List.of(), openFor(noor));
    assertEquals(List.of(), openFor(fixtures.mallory()));

    clock.advance(Duration.ofDays(7));
    assertEquals(List.of(), running(noor));
    assertEquals(List.of(), openFor(ada));
  }

  @Test
  void theNextToBeDueComesFirstAndTheEndlessLast() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var quiz = fixtures.quiz(noor, 2);
    var classroom = fixtures.classroom(noor, ada);
    var endless = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    var later = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    var sooner = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    fixtures.in(
        () -> {
          Assignment.<Assignment>findById(endless.id).rule(null, null, false, null);
          Assignment.<Assignment>findById(sooner.id)
              .rule(null, clock.instant().plus(Duration.ofDays(1)), false, null);
          return null;
        });
    assertEquals(List.of(sooner.id, later.id, endless.id), openFor(ada));
    assertEquals(List.of(sooner.id, later.id, endless.id), running(noor));
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

  private List<Long> running(User teacher) {
    return fixtures.in(() -> ids(Assignment.running(teacher, clock.instant())));
  }

  private List<Long> openFor(User learner) {
    return fixtures.in(() -> ids(Assignment.openFor(learner, clock.instant())));
  }

  private static List<Long> ids(List<Assignment> assignments) {
    return assignments.stream().map(a -> a.id).toList();
  }
}
