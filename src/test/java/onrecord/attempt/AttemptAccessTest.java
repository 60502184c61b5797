package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.classroom.Assignment.Mode;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run is its learner's alone. */
@QuarkusTest
class AttemptAccessTest {
  @Inject Fixtures fixtures;

  private User noor;
  private Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    browser = new Browsing(fixtures.session(fixtures.ada()));
  }

  @Test
  void othersDoNotSeeARun() {
    String run = start(2);
    for (User other : List.of(fixtures.ben(), fixtures.mallory(), noor)) {
      var theirs = new Browsing(fixtures.session(other));
      theirs.get(run).then().statusCode(404);
      theirs.get(run + "/questions/1").then().statusCode(404);
      theirs.post(run + "/questions/1/answer", "choice", "1").then().statusCode(404);
      theirs.post(run + "/submission").then().statusCode(404);
    }
    var stranger = new Browsing();
    stranger
        .get(run + "/questions/1")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    stranger
        .post(run + "/submission")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    assertEquals(1, open());
    assertEquals(0, answers());
  }

  @Test
  void formsWithoutTheirTokenAreNotTaken() {
    String run = start(1);
    browser.postWithoutToken(run + "/questions/1/answer", "choice", "1").then().statusCode(400);
    browser.postWithoutToken(run + "/submission").then().statusCode(400);
    browser.postWithoutToken("/assignments/1/attempts").then().statusCode(400);
    assertEquals(0, answers());
  }

  private String start(int questions) {
    var classroom = fixtures.classroom(noor, fixtures.ada(), fixtures.ben());
    var given = fixtures.assignment(classroom, fixtures.quiz(noor, questions), Mode.PRACTICE);
    String first = browser.post("/assignments/" + given.id + "/attempts").getHeader("Location");
    return first.substring(first.indexOf("/attempts"), first.indexOf("/questions/1"));
  }

  private long open() {
    return fixtures.in(() -> Attempt.count("submittedAt is null"));
  }

  private long answers() {
    return fixtures.in(() -> Answer.count());
  }
}
