package onrecord.home;

import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** Today of whoever asks, and a quiz that runs. */
abstract class TodayPages {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  Assignment running(User teacher, Mode mode) {
    var classroom = fixtures.classroom(teacher, fixtures.ada(), fixtures.ben());
    return fixtures.assignment(classroom, fixtures.quiz(teacher, 2), mode);
  }

  void put(Question question, Question.State state, boolean ready) {
    fixtures.in(
        () -> Question.update("state = ?1, ready = ?2 where id = ?3", state, ready, question.id));
  }

  Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
