package onrecord.classroom;

import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** Noor, who has no class yet, and her browser. */
abstract class ClassroomPages {
  @Inject Fixtures fixtures;

  User noor;
  Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    browser = new Browsing(fixtures.session(noor));
  }

  String member(Classroom classroom, User user) {
    long id = fixtures.in(() -> Membership.of(classroom, user).orElseThrow()).id;
    return "/classrooms/" + classroom.id + "/members/" + id;
  }
}
