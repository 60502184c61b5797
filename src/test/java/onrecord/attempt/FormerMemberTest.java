package onrecord.attempt;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs of a learner who was removed from the class. */
@QuarkusTest
class FormerMemberTest {
  private static final String RUN = "/attempts/1";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject Deadlines deadlines;

  private User ada;
  private Classroom classroom;
  private Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    ada = fixtures.ada();
    classroom = fixtures.classroom(fixtures.noor(), ada);
    browser = new Browsing(fixtures.session(ada));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aRunUnderWayStopsUntilSheJoinsAgain(Mode mode) {
    begin(mode);
    remove();
    for (String page : List.of(RUN, RUN + "/questions/1", RUN + "/questions/2")) {
      browser.get(page).then().statusCode(404);
    }
    answer(2).then().statusCode(404);
    browser.post(RUN + "/questions/2/answer").then().statusCode(404);
    browser.post(RUN + "/submission").then().statusCode(404);
    assertEquals(1, (long) fixtures.in(() -> Answer.count()));
    assertTrue(browser.page("/progress").select("a[href=" + RUN + "]").isEmpty());

    browser.post("/join/" + classroom.joinCode + "/membership").then().statusCode(303);
    answer(2).then().statusCode(303);
    browser
        .post(RUN + "/submission")
        .then()
        .statusCode(303)
        .header("Location", endsWith(RUN + "?done=handed-in#done"));
    assertEquals(1, browser.page("/progress").select("a[href=" + RUN + "]").size());
  }

  @Test
  void whatWasHandedInIsReadWithoutTheWayToTheAssignment() {
    begin(Mode.TEST);
    browser.post(RUN + "/submission").then().statusCode(303);
    assertEquals(1, browser.page(RUN).select("a[href=/assignments/1]").size());
    remove();
    var result = browser.page(RUN);
    assertTrue(result.select("a[href=/assignments/1]").isEmpty());
    assertEquals("1", result.select("[data-answered]").attr("data-answered"));
    assertEquals(1, browser.page("/progress").select("a[href=" + RUN + "]").size());
  }

  @Test
  void whatWasAnsweredByThenIsHandedInAtTheClose() {
    begin(Mode.TEST);
    remove();
    clock.advance(Duration.ofDays(7));
    deadlines.run();
    assertEquals("1", browser.page(RUN).select("[data-answered]").attr("data-answered"));
  }

  private void begin(Mode mode) {
    var given = fixtures.assignment(classroom, fixtures.quiz(fixtures.noor(), 2), mode);
    browser.post("/assignments/" + given.id + "/attempts").then().statusCode(303);
    answer(1).then().statusCode(303);
  }

  private Response answer(int n) {
    return browser.post(RUN + "/questions/" + n + "/answer", "choice", "2");
  }

  private void remove() {
    fixtures.in(() -> Membership.delete("user.id = ?1", ada.id));
  }
}
