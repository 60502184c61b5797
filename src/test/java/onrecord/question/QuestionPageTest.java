package onrecord.question;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question.State;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionPageTest {
  @Inject Fixtures fixtures;

  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void aQuestionShowsItsKeyItsEvidenceAndItsHistory() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var page = noor.page("/questions/" + id);
    assertEquals(1, page.select(".options .is-key").size());
    assertEquals(1, page.select(".excerpt mark").size());
    assertTrue(
        page.text().contains("Approved by Noor Castellane, 25 Nov 2026, 09:00"), page.text());
    assertTrue(page.text().contains("Version 1, in use"), page.text());
  }

  @Test
  void retiringNeedsAReason() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String retirement = "/questions/" + id + "/retirement";
    noor.post(retirement, "reason", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a reason"));
    noor.post(retirement, "reason", "y".repeat(501))
        .then()
        .statusCode(400)
        .body(containsString("y".repeat(501)));
    noor.post(retirement, "reason", "The toll is gone")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/questions/" + id));
    noor.get("/questions/" + id).then().body(containsString("Retired: The toll is gone"));
    assertEquals(State.RETIRED, fixtures.in(() -> Question.<Question>findById(id).state));
  }

  @Test
  void whatIsNotTakenIsSaidBesideTheVersionsOfAnEditedQuestion() {
    String page = "/questions/" + fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String editor = page + "/edit";
    noor.post(editor, EditTest.fields(noor.page(editor), "explanation", "Mended."))
        .then()
        .statusCode(303);
    noor.post(page + "/retirement", "reason", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a reason"))
        .body(containsString("Version 2, in use"));
    noor.post(page + "/topics", "topic", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a topic"))
        .body(containsString("Version 2, in use"));
  }

  @Test
  void othersSeeNothingOfIt() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var nobody = new Browsing();
    mallory.get("/questions/" + id).then().statusCode(404);
    mallory.post("/questions/" + id + "/retirement", "reason", "x").then().statusCode(404);
    nobody
        .get("/questions/" + id)
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    nobody
        .post("/questions/" + id + "/retirement", "reason", "x")
        .then()
        .header("Location", containsString("/sign-in"));
    noor.postWithoutToken("/questions/" + id + "/retirement", "reason", "x").then().statusCode(400);
    noor.get("/questions/999999").then().statusCode(404);
  }
}
