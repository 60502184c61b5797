package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.attempt.Attempt;
import onrecord.classroom.Assignment;
import onrecord.quiz.Quiz;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FixturesTest {
  @Inject Fixtures fixtures;

  @Test
  void theCastCanBeGivenAQuiz() {
    fixtures.reset();
    var noor = fixtures.noor();
    var quiz = fixtures.quiz(noor, 8);
    var classroom = fixtures.classroom(noor, fixtures.ada(), fixtures.ben());
    fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    int right =
        fixtures.in(
            () ->
                Quiz.<Quiz>findById(quiz.id).questions.stream()
                    .mapToInt(
                        q ->
                            (int)
                                q.question.current.choices.stream()
                                    .filter(c -> c.correct())
                                    .count())
                    .sum());
    assertEquals(8, right);
  }

  @Test
  void aRequestUnderWayIsNotInItsWay() throws InterruptedException {
    fixtures.reset();
    QuarkusTransaction.begin();
    Attempt.count();
    var reset = Aside.begin(fixtures::reset);
    Aside.await(fixtures, 1, reset);
    User.count();
    QuarkusTransaction.rollback();
    reset.join();
  }
}
