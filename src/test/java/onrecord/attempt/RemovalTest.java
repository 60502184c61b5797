package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleting a class or an assignment. */
@QuarkusTest
class RemovalTest {
  @Inject Fixtures fixtures;
  private Classroom classroom;
  private Assignment given;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    classroom = fixtures.classroom(teacher, fixtures.ada(), fixtures.ben());
    given = fixtures.assignment(classroom, fixtures.quiz(teacher, 2), Assignment.Mode.PRACTICE);
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    ada.post("/assignments/" + given.id + "/attempts").then().statusCode(303);
    ada.post("/attempts/1/questions/1/answer", "choice", "2").then().statusCode(303);
  }

  @Test
  void anAssignmentIsDeletedOnceItWasSaidWhatIsLost() {
    assertTrue(
        noor.page("/assignments/" + given.id)
            .select("a[href=/assignments/" + given.id + "/removal]")
            .hasText());
    var page = noor.page(removal());
    assertTrue(page.text().contains("With it 1 attempt of 1 student"), page.text());
    assertTrue(page.text().contains("stays on record with its student"), page.text());
    assertEquals("1", page.select("[name=attempts]").val());
    noor.post(removal(), "attempts", "1")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/classrooms/" + classroom.id));
    noor.get("/assignments/" + given.id).then().statusCode(404);
    assertEquals(
        List.of(0L, 0L, 1L, 1L), fixtures.counts("assignment", "attempt", "answer", "mark"));
    assertEquals(List.of(1L, 1L), fixtures.counts("card", "quiz"));
  }

  @Test
  void whatWasNotToldIsNotDeleted() {
    noor.post(removal(), "attempts", "0")
        .then()
        .statusCode(409)
        .body(containsString("somebody has begun since"));
    noor.post(removal()).then().statusCode(409);
    noor.post("/classrooms/" + classroom.id + "/removal", "attempts", "0").then().statusCode(409);
    assertEquals(List.of(1L, 1L, 1L), fixtures.counts("classroom", "assignment", "attempt"));
  }

  @Test
  void aClassIsDeletedAndItsLearnersKeepTheirCards() {
    String removal = "/classrooms/" + classroom.id + "/removal";
    assertTrue(
        noor.page("/classrooms/" + classroom.id + "/settings")
            .select("a[href=" + removal + "]")
            .hasText());
    var page = noor.page(removal);
    assertTrue(
        page.text().contains("its list of 2 students, 1 assignment and 1 attempt"), page.text());
    noor.post(removal, "attempts", "1").then().statusCode(303);
    noor.get("/classrooms/" + classroom.id).then().statusCode(404);
    assertEquals(
        List.of(0L, 0L, 0L, 1L),
        fixtures.counts("classroom", "membership", "assignment", "answer"));
    assertEquals(List.of(1L, 3L), fixtures.counts("card", "users"));
    new Browsing(fixtures.session(fixtures.ada())).get("/cards").then().statusCode(200);
  }

  @Test
  void onlyWhoLeadsTheClassMayDelete() {
    fixtures.in(
        () -> {
          User helper = User.findById(fixtures.otto().id);
          new Membership(
                  Classroom.findById(classroom.id),
                  helper,
                  Membership.Role.ASSISTANT,
                  helper.createdAt)
              .persist();
          return null;
        });
    for (String path : List.of(removal(), "/classrooms/" + classroom.id + "/removal")) {
      for (User other : List.of(fixtures.mallory(), fixtures.ada(), fixtures.otto())) {
        var them = new Browsing(fixtures.session(other));
        them.get(path).then().statusCode(404);
        them.post(path, "attempts", "1").then().statusCode(404);
      }
      new Browsing()
          .get(path)
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in"));
      new Browsing().post(path).then().header("Location", containsString("/sign-in"));
      noor.postWithoutToken(path, "attempts", "1").then().statusCode(400);
    }
    var helper = new Browsing(fixtures.session(fixtures.otto()));
    assertTrue(helper.page("/assignments/" + given.id).select("a[href$=/removal]").isEmpty());
    assertEquals(List.of(1L, 1L, 1L), fixtures.counts("classroom", "assignment", "attempt"));
  }

  /** Deleting one of which the page told that nobody has begun, while somebody begins. */
  @Test
  void whoBeginsMeanwhileIsWaitedForAndTold() throws Exception {
    QuarkusTransaction.begin();
    Assignment.holdToBegin(given.id);
    Starting.of(Assignment.findById(given.id), fixtures.ben(), 7, given.opensAt.plusSeconds(60));
    var removal = Aside.begin(() -> noor.post(removal(), "attempts", "1"));
    Aside.await(fixtures, 1, removal);
    QuarkusTransaction.commit();
    removal.get().then().statusCode(409).body(containsString("somebody has begun since"));
    assertEquals(List.of(1L, 2L), fixtures.counts("assignment", "attempt"));
  }

  @Test
  void whoBeginsWhileItIsDeletedFindsNothing() throws Exception {
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    QuarkusTransaction.begin();
    Assignment gone = Assignment.findById(given.id);
    gone.hold();
    gone.delete();
    Assignment.flush();
    var start = Aside.begin(() -> ben.post("/assignments/" + given.id + "/attempts"));
    Aside.await(fixtures, 1, start);
    QuarkusTransaction.commit();
    start.get().then().statusCode(404);
  }

  @Test
  void whoDeletesWhatIsBeingDeletedFindsNothing() throws Exception {
    String ofClass = "/classrooms/" + classroom.id + "/removal";
    for (String path : List.of(removal(), ofClass)) {
      QuarkusTransaction.begin();
      Attempt.deleteAll();
      Assignment.deleteAll();
      if (path.equals(ofClass)) {
        Classroom.findById(classroom.id).delete();
      }
      Classroom.flush();
      var second = Aside.begin(() -> noor.post(path, "attempts", "1"));
      Aside.await(fixtures, 1, second);
      QuarkusTransaction.commit();
      second.get().then().statusCode(404);
    }
  }

  private String removal() {
    return "/assignments/" + given.id + "/removal";
  }
}
