package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.quiz.Quiz;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dropping a question that quizzes have. */
@QuarkusTest
class DropTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private User teacher;
  private Browsing noor;
  private List<Question> questions;
  private String rejection;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    questions = fixtures.questions(fixtures.article(teacher), 3);
    rejection = "/questions/" + questions.get(0).id + "/rejection";
  }

  @Test
  void whatNoQuizHasIsDroppedAtOnce() {
    noor.post(rejection, "reason", "Du\0ll").then().statusCode(303);
    assertEquals(State.REJECTED, state());
  }

  @Test
  void whatClassesWereGivenIsDroppedOnceThatWasSaid() {
    give(fixtures.ada());
    give(fixtures.ben());
    Document page = asked("reason", "Too hard", "deskKind", "WHO_SAID");
    assertTrue(
        page.text().contains("is in 2 quizzes that 2 classes were given. Whoever has begun"),
        page.text());
    assertEquals("Too hard", page.select("#reason").text());
    assertEquals("WHO_SAID", page.select("[name=deskKind]").val());
    assertEquals(State.APPROVED, state());
    noor.post(rejection, "reason", "Too hard", "uses", page.select("[name=uses]").val())
        .then()
        .statusCode(303);
    assertEquals(State.REJECTED, state());
    noor.get("/questions/" + questions.get(0).id).then().body(containsString("Dropped: Too hard"));
    noor.post("/articles/1/undo").then().statusCode(303);
    assertEquals(State.APPROVED, state());
  }

  @Test
  void aReasonThatIsTooLongIsSaidAndKept() {
    String words = "y".repeat(501);
    var desk = noor.post(rejection, "reason", words).then().statusCode(400).extract();
    Document page = Jsoup.parse(desk.asString());
    assertTrue(page.select("[role=alert]").text().contains("Write a reason of up to 500"));
    assertEquals(words, page.select("#reason").text());
    assertEquals("" + questions.get(0).id, page.select("#decide [name=draft]").val());
    give(fixtures.ada());
    String uses = asked().select("[name=uses]").val();
    var drop = noor.post(rejection, "uses", uses, "reason", words).then().statusCode(400).extract();
    page = Jsoup.parse(drop.asString());
    assertEquals("Write a reason of up to 500 characters.", page.select("#reason-error").text());
    assertEquals(words, page.select("#reason").text());
    assertEquals(uses, page.select("[name=uses]").val());
    assertFalse(page.text().contains("other quizzes or classes have it since"), page.text());
    assertEquals(State.APPROVED, state());
    String whole = "y".repeat(500);
    noor.post(rejection, "uses", uses, "reason", whole).then().statusCode(303);
    assertEquals(
        whole,
        fixtures.in(() -> Review.<Review>find("verb", Review.Verb.REJECT).firstResult().reason));
  }

  @Test
  void whoHasBegunIsStillAskedAndWhoBeginsLaterIsNot() {
    Assignment given = give(fixtures.ada(), fixtures.ben());
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    String run = begin(ada, given);
    noor.post(rejection, "uses", "1-1").then().statusCode(303);
    assertTrue(ada.page(run + "1").text().contains(questions.get(0).current.stem));
    assertTrue(ada.page(run + "1").text().contains("of 3"), ada.page(run + "1").text());
    assertTrue(ben.page(begin(ben, given) + "1").text().contains("of 2"));
  }

  @Test
  void otherNumbersThanWereToldAreToldAgain() {
    give(fixtures.ada());
    String uses = asked().select("[name=uses]").val();
    give(fixtures.ben());
    Document again = asked("uses", uses, "reason", "Dull");
    assertTrue(again.select("[role=alert]").text().contains("Not dropped"), again.text());
    assertEquals("Dull", again.select("#reason").text());
    assertEquals(State.APPROVED, state());
  }

  @Test
  void aQuizThatNoClassHasIsToldTooAndADraftIsDroppedAtOnce() {
    Quiz quiz = fixtures.quiz(teacher, questions);
    assertTrue(asked().text().contains("is in 1 quiz, which no class was given yet."));
    fixtures.in(() -> Quiz.deleteById(quiz.id));
    fixtures.in(() -> Question.update("state = DRAFT"));
    noor.post(rejection).then().statusCode(303);
    assertEquals(State.REJECTED, state());
  }

  @Test
  void thePageOfItsOwnAndThatOfTheQuestionTellTheSame() {
    give(fixtures.ada());
    Document page = noor.page(rejection);
    assertTrue(page.text().contains("is in 1 quiz that 1 class was given"), page.text());
    Document question = noor.page("/questions/" + questions.get(0).id);
    assertTrue(question.text().contains("It is in 1 quiz that 1 class was given"));
    long asked = statements.during(() -> noor.get(rejection).then().statusCode(200));
    assertTrue(asked <= 5, asked + " statements");
  }

  @Test
  void strangersAndForgedFormsAreTurnedAway() {
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.get(rejection).then().statusCode(404);
    mallory.post(rejection).then().statusCode(404);
    noor.postWithoutToken(rejection).then().statusCode(400);
    new Browsing().get(rejection).then().header("Location", containsString("/sign-in"));
    assertEquals(State.APPROVED, state());
  }

  private Document asked(Object... fields) {
    return Jsoup.parse(noor.post(rejection, fields).then().statusCode(409).extract().asString());
  }

  private Assignment give(User... learners) {
    return fixtures.assignment(
        fixtures.classroom(teacher, learners),
        fixtures.quiz(teacher, questions),
        Assignment.Mode.PRACTICE);
  }

  /** The address of the questions of a new run. */
  private static String begin(Browsing learner, Assignment given) {
    String first = learner.post("/assignments/" + given.id + "/attempts").getHeader("Location");
    return first.substring(first.indexOf("/attempts"), first.lastIndexOf('/') + 1);
  }

  private State state() {
    return fixtures.in(() -> Question.<Question>findById(questions.get(0).id).state);
  }
}
