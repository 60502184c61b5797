package onrecord.quiz;

import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** Noor, who has no quiz yet, and her browser. */
abstract class QuizPages {
  @Inject Fixtures fixtures;

  User noor;
  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    browser = new Browsing(fixtures.session(noor));
  }
}
