package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import onrecord.AtOnce;
import onrecord.AtOnce.Request;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests at the same moment, as by a double click, a second tab or a second node. */
@QuarkusTest
class RepetitionTest {
  @Inject Fixtures fixtures;

  User noor;
  User ada;
  String session;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    session = fixtures.session(ada);
  }

  @Test
  void startsAtTheSameMomentMakeOneRun() throws Exception {
    var assignment = assignment(Mode.PRACTICE, 2);
    for (int round = 1; round <= 3; round++) {
      var places =
          atOnce(4, browser -> browser.post("/assignments/" + assignment.id + "/attempts")).stream()
              .map(response -> response.getHeader("Location"))
              .distinct()
              .toList();
      assertEquals(1, places.size());
      assertEquals(round, count("attempt"));
      String run = places.get(0).replaceAll(".*(/attempts/\\d+)/.*", "$1");
      new Browsing(session).post(run + "/submission").then().statusCode(303);
    }
  }

  @Test
  void answersAtTheSameMomentAreOneAnswer() throws Exception {
    var assignment = assignment(Mode.PRACTICE, 5);
    start(assignment);
    for (int n = 1; n <= 5; n++) {
      String path = "/attempts/1/questions/" + n + "/answer";
      // in the fixture option n is right in question n, so option 4 and 3 differ in their mark
      var sent =
          atOnce(
              List.of(
                  b -> b.post(path, "choice", "4"),
                  b -> b.post(path, "choice", "3"),
                  b -> b.post(path, "choice", "4")));
      sent.forEach(response -> response.then().statusCode(303));
      assertEquals(n, count("answer"));
      assertEquals(n, count("mark"));
      assertEquals(n, number("select answered from attempt"));
    }
    assertEquals(number("select count(*) from mark where fraction < 1"), count("card"));
    assertEquals(count("card"), number("select sum(reps) from card"));
  }

  @Test
  void answersToDifferentQuestionsAtTheSameMomentAllCount() throws Exception {
    var assignment = assignment(Mode.TEST, 8);
    start(assignment);
    List<Request> requests = new ArrayList<>();
    for (int n = 1; n <= 8; n++) {
      String path = "/attempts/1/questions/" + n + "/answer";
      requests.add(browser -> browser.post(path, "choice", "1"));
    }
    atOnce(requests).forEach(response -> response.then().statusCode(303));
    assertEquals(8, count("answer"));
    assertEquals(8, number("select answered from attempt"));
  }

  @Test
  void anAnswerEitherComesBeforeTheSubmissionOrIsRefused() throws Exception {
    var assignment = assignment(Mode.TEST, 8);
    start(assignment);
    for (int n = 1; n <= 8; n++) {
      String path = "/attempts/" + n + "/questions/1/answer";
      String submission = "/attempts/" + n + "/submission";
      var sent = atOnce(List.of(b -> b.post(path, "choice", "2"), b -> b.post(submission)));
      boolean saved = sent.get(0).statusCode() == 303;
      assertTrue(saved || sent.get(0).statusCode() == 409);
      assertEquals(saved ? 1 : 0, number("select count(*) from answer where attempt_id = " + n));
      // a saved answer is a final one: its card is there, whichever request came first
      assertEquals(saved ? 1 : 0, number("select count(*) from card"));
      fixtures.in(
          () ->
              Attempt.getEntityManager()
                  .createNativeQuery("update assignment set max_attempts = null")
                  .executeUpdate());
      fixtures.in(
          () -> Attempt.getEntityManager().createNativeQuery("delete from card").executeUpdate());
      start(assignment);
    }
  }

  @Test
  void submissionsAtTheSameMomentMakeTheCardsOnce() throws Exception {
    var assignment = assignment(Mode.TEST, 8);
    start(assignment);
    var browser = new Browsing(session);
    for (int n = 1; n <= 8; n++) {
      browser.post("/attempts/1/questions/" + n + "/answer", "choice", "1");
    }
    atOnce(4, b -> b.post("/attempts/1/submission")).forEach(r -> r.then().statusCode(303));
    assertEquals(6, count("card"));
    assertEquals(6, number("select sum(reps) from card"));
  }

  @Test
  void practiceTellsTooThatTheFirstAnswerStays() {
    start(assignment(Mode.PRACTICE, 2));
    String run = "/attempts/1";
    var browser = new Browsing(session);
    browser.post(run + "/questions/1/answer", "choice", "2");
    String told =
        browser
            .post(run + "/questions/1/answer", "choice", "1")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    var page = browser.page(told.substring(told.indexOf(run)));
    assertTrue(page.text().contains("that answer stays"), page.text());
    assertTrue(page.select("h1").text().startsWith("Not right"));
  }

  @Test
  void whatIsNoAnswerLeavesTheFirstAndTellsIt() {
    start(assignment(Mode.TEST, 2));
    String question = "/attempts/1/questions/1";
    var browser = new Browsing(session);
    browser.post(question + "/answer", "choice", "2");
    browser
        .post(question + "/answer", "choice", "9")
        .then()
        .statusCode(303)
        .header("Location", endsWith(question + "?stays=yes"));
  }

  @Test
  void aSecondTabCannotAddToARunThatWasHandedIn() {
    start(assignment(Mode.TEST, 2));
    String run = "/attempts/1";
    var browser = new Browsing(session);
    browser.post(run + "/questions/1/answer", "choice", "1");
    browser.post(run + "/submission");
    browser
        .post(run + "/questions/2/answer", "choice", "1")
        .then()
        .statusCode(409)
        .body(containsString("handed in, so no answer"));
    browser
        .post(run + "/questions/2/answer", "choice", "9")
        .then()
        .statusCode(409)
        .body(containsString("handed in, so no answer"));
    for (String other : List.of("3", "9")) {
      browser
          .post(run + "/questions/1/answer", "choice", other)
          .then()
          .statusCode(409)
          .body(containsString("handed in, so no answer"));
    }
    // the same one sent again, as after a lost connection, is no other
    browser
        .post(run + "/questions/1/answer", "choice", "1")
        .then()
        .statusCode(303)
        .header("Location", endsWith(run));
    browser.get(run + "/questions/2").then().statusCode(303).header("Location", endsWith(run));
    assertEquals(1, count("answer"));
  }

  private List<Response> atOnce(int times, Request request) throws Exception {
    return AtOnce.send(session, times, request);
  }

  private List<Response> atOnce(List<Request> requests) throws Exception {
    return AtOnce.send(session, requests);
  }

  private void start(Assignment assignment) {
    new Browsing(session)
        .post("/assignments/" + assignment.id + "/attempts")
        .then()
        .statusCode(303);
  }

  private Assignment assignment(Mode mode, int questions) {
    return fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), mode);
  }

  private long count(String table) {
    return number("select count(*) from " + table);
  }

  private long number(String sql) {
    return fixtures.in(
        () ->
            ((Number) Attempt.getEntityManager().createNativeQuery(sql).getSingleResult())
                .longValue());
  }
}
