package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Supplier;
import onrecord.Aside;
import onrecord.AtOnce;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues who come into a class and leave it. */
@QuarkusTest
class MembershipTest {
  @Inject Fixtures fixtures;

  private User noor;
  private User mallory;
  private Classroom classroom;
  private String own;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    mallory = fixtures.mallory();
    classroom = fixtures.classroom(noor);
    own = "/classrooms/" + classroom.id;
  }

  @Test
  void whoLeavesAClassIsLedToTheOthers() {
    var browser = new Browsing(fixtures.session(noor));
    for (User colleague : List.of(mallory, fixtures.ben())) {
      add(browser, colleague).then().statusCode(303);
    }
    browser
        .post(removal(mallory))
        .then()
        .statusCode(303)
        .header("Location", endsWith(own + "#members"));
    browser.post(removal(noor)).then().statusCode(303).header("Location", endsWith("/classrooms"));
    browser.get("/classrooms").then().statusCode(200);
  }

  @Test
  void theLastTeacherStays() {
    new Browsing(fixtures.session(noor))
        .post(removal(noor))
        .then()
        .statusCode(409)
        .body(containsString("A class needs a teacher."));
  }

  @Test
  void twoTabsThatRemoveBothTeachersLeaveOne() throws Exception {
    var browser = new Browsing(fixtures.session(noor));
    add(browser, mallory).then().statusCode(303);
    String other = removal(mallory);
    meanwhile(
            () -> Membership.delete("user = ?1 and classroom = ?2", noor, classroom),
            () -> browser.post(other))
        .then()
        .statusCode(404);
    assertEquals(1, members());
  }

  @Test
  void twoTeachersWhoLeaveAtOnceLeaveOne() throws Exception {
    add(new Browsing(fixtures.session(noor)), mallory).then().statusCode(303);
    var browser = new Browsing(fixtures.session(mallory));
    String own = removal(mallory);
    meanwhile(
            () -> Membership.delete("user = ?1 and classroom = ?2", noor, classroom),
            () -> browser.post(own))
        .then()
        .statusCode(409);
    assertEquals(1, members());
  }

  @Test
  void aColleagueAddedTwiceAtOnceIsAddedOnce() throws Exception {
    var sent = AtOnce.send(fixtures.session(noor), 4, tab -> add(tab, mallory));
    var codes = sent.stream().map(Response::statusCode).sorted().toList();
    assertEquals(List.of(303, 400, 400, 400), codes);
    assertEquals(2, members());
  }

  @Test
  void aColleagueAddedWhileTheyJoinIsAddedOnce() throws Exception {
    var browser = new Browsing(fixtures.session(noor));
    meanwhile(
            () -> Classroom.<Classroom>findById(classroom.id).admit(mallory, noor.createdAt),
            () -> add(browser, mallory))
        .then()
        .statusCode(400);
    assertEquals(2, members());
  }

  /** Sends a request while the class is held by somebody who changes its members. */
  private Response meanwhile(Runnable change, Supplier<Response> request) throws Exception {
    QuarkusTransaction.begin();
    Classroom.findById(classroom.id, LockModeType.PESSIMISTIC_WRITE);
    change.run();
    Membership.flush();
    var sent = Aside.begin(request);
    Aside.await(fixtures, 1, sent);
    QuarkusTransaction.commit();
    return sent.get();
  }

  private Response add(Browsing browser, User colleague) {
    return browser.post(
        own + "/members",
        "username",
        colleague.username,
        "role",
        "TEACHER",
        "person",
        colleague.id);
  }

  private String removal(User user) {
    long id = fixtures.in(() -> Membership.of(classroom, user).orElseThrow()).id;
    return own + "/members/" + id + "/removal";
  }

  private long members() {
    return fixtures.in(() -> Membership.count("classroom", classroom));
  }
}
