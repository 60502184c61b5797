package onrecord.classroom;

import jakarta.inject.Inject;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;

/** A quiz of Noor's, and a class of hers that was not given it yet. */
abstract class QuizToGive extends ClassroomPages {
  @Inject TestClock clock;

  Quiz quiz;
  Classroom classroom;

  @BeforeEach
  void aQuizAndAClass() {
    quiz = fixtures.quiz(noor, 2);
    classroom = fixtures.classroom(noor, fixtures.ada());
  }

  Assignment latest() {
    return fixtures.in(() -> Assignment.<Assignment>find("order by id desc").firstResult());
  }
}
