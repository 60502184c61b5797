package onrecord.classroom;

import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** A quiz of Noor's, and a class of hers that was not given it yet. */
abstract class QuizToGive {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  User noor;
  Browsing browser;
  Quiz quiz;
  Classroom classroom;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    browser = new Browsing(fixtures.session(noor));
    quiz = fixtures.quiz(noor, 2);
    classroom = fixtures.classroom(noor, fixtures.ada());
  }

  Assignment latest() {
    return fixtures.in(() -> Assignment.<Assignment>find("order by id desc").firstResult());
  }
}
