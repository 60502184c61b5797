package onrecord.progress;

import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** Quizzes that Noor gave to a class, and who looks at what came of them. */
abstract class OfResults {
  @Inject Fixtures fixtures;
  User noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
  }

  Assignment given(Mode mode, int questions, User... learners) {
    return fixtures.assignment(
        fixtures.classroom(noor, learners), fixtures.quiz(noor, questions), mode);
  }

  static String results(Assignment given) {
    return "/assignments/" + given.id + "/results";
  }

  Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
