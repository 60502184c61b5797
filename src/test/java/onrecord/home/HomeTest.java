package onrecord.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void anEmptyServerLeadsToTheFirstAccount() {
    new Browsing().get("/").then().statusCode(303).header("Location", endsWith("/sign-up"));
  }

  @Test
  void aStrangerSeesWhatItIs() {
    fixtures.otto();
    var page = new Browsing().page("/");
    assertEquals(1, page.select("h1").size());
    assertEquals("/join", page.select("main a.button.primary").attr("href"));
    assertTrue(page.select("main a[href=/sign-up]").isEmpty());
  }

  @Test
  void atNightTodayHasTheDateOfTheCalendar() {
    clock.advance(Duration.ofHours(16));
    for (User user : List.of(fixtures.noor(), fixtures.ada())) {
      var day = as(user).page("/").selectFirst("time");
      assertEquals("2026-11-26 Thursday 26 November 2026", day.attr("datetime") + " " + day.text());
    }
  }

  @Test
  void aTeacherSeesDraftsThatWait() {
    var noor = fixtures.noor();
    var questions = fixtures.questions(fixtures.article(noor), 4);
    assertFalse(as(noor).page("/").text().contains("Harbour toll stays"));
    put(questions.get(1), Question.State.DRAFT, true);
    put(questions.get(2), Question.State.DRAFT, false);
    put(questions.get(3), Question.State.REJECTED, false);
    var item = as(noor).page("/").select(".items li").first();
    assertTrue(item.text().contains("2 drafts left of 3, 1 refused by the checks"), item.text());
    assertTrue(item.select("a").attr("href").matches("/articles/\\d+/questions"));
    assertFalse(as(fixtures.mallory()).page("/").text().contains("Harbour toll stays"));
  }

  @Test
  void aTeacherSeesHowFarAClassIs() {
    var noor = fixtures.noor();
    var given = running(noor, Mode.PRACTICE);
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    var item = as(noor).page("/").select(".items li").first().text();
    assertTrue(item.contains("1 of 2 done"), item);
    assertTrue(item.contains("1 not started"), item);
    assertFalse(as(fixtures.mallory()).page("/").text().contains("Civics 10b"));
    clock.advance(Duration.ofDays(8));
    assertFalse(as(noor).page("/").text().contains("Civics 10b"));
  }

  @Test
  void aTeacherWhoLearnsTooHasTheWayToCardsAndProgress() {
    var noor = fixtures.noor();
    var teachers = List.of("Today", "Articles", "Questions", "Quizzes", "Classes");
    assertEquals(teachers, ways(noor));
    var colleague = fixtures.mallory();
    var given =
        fixtures.assignment(
            fixtures.classroom(colleague, noor), fixtures.quiz(colleague, 2), Mode.PRACTICE);
    assertEquals(teachers, ways(noor), "nothing is answered yet");
    fixtures.attempt(given, noor, false, 0, null);
    assertEquals(
        List.of("Today", "Articles", "Questions", "Quizzes", "Classes", "Cards", "Progress"),
        ways(noor));
    assertEquals(teachers, ways(colleague));
    assertEquals(List.of("Today", "Cards", "Progress"), ways(fixtures.ada()));
  }

  private List<String> ways(User user) {
    return as(user).page("/").select(".masthead nav a").eachText();
  }

  @Test
  void whoLeftTheClassIsNotCounted() {
    var noor = fixtures.noor();
    var given = running(noor, Mode.PRACTICE);
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.attempt(given, fixtures.ben(), true, 0, 0);
    fixtures.in(() -> Membership.delete("user", fixtures.ben()));
    var item = as(noor).page("/").select(".items li").first().text();
    assertTrue(item.contains("1 of 1 done"), item);
  }

  @Test
  void aLearnerSeesWhatIsOpenAndHowFarItIs() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    assertTrue(as(ada).page("/").text().contains("Practice 2 questions Due 30 Nov 2026, 10:00"));
    fixtures.attempt(given, ada, false, 0, null);
    var page = as(ada).page("/");
    assertTrue(page.text().contains("1 of 2"), page.text());
    assertEquals("/assignments/" + given.id, page.select("a.button.small").attr("href"));
  }

  @Test
  void aRunCountsWhatItAsksAndAnUnbegunQuizWhatIsStillAsked() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var questions = fixtures.questions(fixtures.article(noor), 3);
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada, fixtures.ben()),
            fixtures.quiz(noor, questions.subList(0, 2)),
            Mode.PRACTICE);
    fixtures.attempt(given, ada, false, 0, null);
    put(questions.get(0), Question.State.RETIRED, true);
    var begun = as(ada).page("/");
    assertTrue(begun.text().contains("1 of 2"), begun.text());
    assertTrue(begun.text().contains("2 questions"), begun.text());
    var unbegun = as(fixtures.ben()).page("/").text();
    assertTrue(unbegun.contains("Practice 1 question Due"), unbegun);
  }

  @Test
  void practiceThatWasHandedInIsStillOpen() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    fixtures.attempt(given, ada, true, 0, 0);
    var todo = as(ada).page("/").select("section:has(h2:contains(To do))");
    assertTrue(todo.text().contains("All is handed in. Open to take again Harbour toll"));
    assertTrue(todo.text().contains("Practice Handed in 1 time Closes 2 Dec 2026, 10:00"));
    assertEquals("/assignments/" + given.id, todo.select("a.button").attr("href"));
    fixtures.attempt(given, ada, false, 0, null);
    todo = as(ada).page("/").select("section:has(h2:contains(To do))");
    assertTrue(todo.text().contains("1 of 2") && !todo.text().contains("again"), todo.text());
    clock.advance(Duration.ofDays(8));
    assertTrue(as(ada).page("/").text().contains("Nothing to do now."));
  }

  @Test
  void whatWasDoneIsOnTheLearnersClockAndWhatIsDueOnTheClasss() {
    var given = running(fixtures.noor(), Mode.PRACTICE);
    var ada = fixtures.ada();
    fixtures.in(() -> User.update("zone = 'America/New_York' where id = ?1", ada.id));
    long run = fixtures.attempt(given, ada, true, 0, 0);
    String handedIn = "25 Nov 2026, 04:00";
    for (String page : List.of("/", "/progress", "/assignments/" + given.id, "/attempts/" + run)) {
      assertTrue(as(ada).page(page).text().contains(handedIn), page);
    }
    assertTrue(as(ada).page("/").text().contains("Closes 2 Dec 2026, 10:00 (Europe/Berlin)"));
    assertTrue(as(ada).page("/assignments/" + given.id).text().contains("Due 30 Nov 2026, 10:00"));
  }

  @Test
  void aTestThatMayBeTakenOnceIsNotOpenAgain() {
    var given = running(fixtures.noor(), Mode.TEST);
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    assertTrue(as(fixtures.ada()).page("/").text().contains("Nothing to do now."));
  }

  @Test
  void whoHelpsToTeachSeesWhatRunsThere() {
    var noor = fixtures.noor();
    var classroom = fixtures.classroom(noor, fixtures.ada());
    var ben = fixtures.ben();
    fixtures.in(
        () -> {
          new Membership(
                  Classroom.findById(classroom.id),
                  User.findById(ben.id),
                  Membership.Role.ASSISTANT,
                  clock.instant())
              .persist();
          return null;
        });
    var given = fixtures.assignment(classroom, fixtures.quiz(noor, 2), Mode.PRACTICE);
    var todo = as(ben).page("/").select("section:has(h2:contains(To do))");
    assertTrue(todo.text().contains("Running in classes you help to teach Harbour toll"));
    assertEquals("/assignments/" + given.id + "/results", todo.select("a.button").attr("href"));
  }

  @Test
  void whoHelpsToTeachFindsTheClassWhileNothingRuns() {
    var noor = fixtures.noor();
    var ben = fixtures.ben();
    fixtures.classroom(noor, fixtures.ada());
    String classes = "nav.nav a[href=/classrooms]";
    assertTrue(as(ben).page("/").select(classes).isEmpty());
    as(noor).post("/classrooms/1/members", "username", "ben", "role", "ASSISTANT");
    assertEquals("Classes", as(ben).page("/").select(classes).text());
    assertEquals(1, as(ben).page("/classrooms").select("main a[href=/classrooms/1]").size());
    assertTrue(as(fixtures.ada()).page("/").select(classes).isEmpty());
  }

  @Test
  void aTeacherWhoLearnsInAColleaguesClassFindsWhatIsOpenThere() {
    var noor = fixtures.noor();
    var mallory = fixtures.mallory();
    var classroom = fixtures.classroom(noor, mallory);
    assertFalse(as(mallory).page("/").text().contains("To do in classes you learn in"));
    var given = fixtures.assignment(classroom, fixtures.quiz(noor, 2), Mode.PRACTICE);
    String todo = "section:has(h2:contains(To do in classes you learn in))";
    var page = as(mallory).page("/");
    assertEquals(
        "/assignments/" + given.id, page.select(todo).select("a.button").attr("href"), page.text());
    fixtures.attempt(given, mallory, true, 0, 0);
    assertTrue(as(mallory).page("/").select(todo).text().contains("Open to take again"));
    assertTrue(as(noor).page("/").select(todo).isEmpty());
    assertEquals(1, as(mallory).page("/classrooms").select("main section a[href=/]").size());
  }

  @Test
  void aLearnerSeesTheScoreOfATestOnceItIsHandedIn() {
    var given = running(fixtures.noor(), Mode.TEST);
    long run = fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    assertTrue(as(fixtures.ada()).page("/").text().contains("1 of 2 right"));
    var result = as(fixtures.ada()).page("/attempts/" + run);
    assertEquals("1", result.select("[data-answered=2]").attr("data-correct"));
    assertTrue(result.text().contains("is shown here after the close on 2 Dec 2026, 10:00"));
  }

  @Test
  void aLearnerIsToldOfCardsThatAQuizHoldsBack() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    var questions = fixtures.questions(fixtures.article(noor), 2);
    fixtures.card(ada, questions.get(0), clock.instant());
    fixtures.assignment(
        fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), Assignment.Mode.TEST);
    String waits =
        "1 card waits until the quiz that asks the same is handed in, or, if it is a test, has"
            + " closed.";
    assertTrue(as(ada).page("/").text().contains(waits));
    assertTrue(as(ada).page("/cards").text().contains(waits));
  }

  @Test
  void aLearnerSeesCardsThatAreDue() {
    var questions = fixtures.questions(fixtures.article(fixtures.noor()), 2);
    var ada = fixtures.ada();
    assertTrue(as(ada).page("/").text().contains("No cards yet"));
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    fixtures.card(ada, questions.get(0), tomorrow.plusSeconds(10));
    // at nine she would find nothing due yet
    String today = as(ada).page("/").text();
    assertTrue(today.contains("Nothing due. The next card comes on 26 Nov 2026, 09:01."), today);
    fixtures.card(ada, questions.get(1), clock.instant());
    assertTrue(as(ada).page("/").text().contains("1 card is due"));
  }

  @Test
  void todayCostsFewStatements() {
    var noor = fixtures.noor();
    fixtures.attempt(running(noor, Mode.PRACTICE), fixtures.ada(), true, 0, 0);
    var teacher = as(noor);
    assertEquals(5, statements.during(() -> teacher.page("/")));
    var learner = as(fixtures.ada());
    assertEquals(6, statements.during(() -> learner.page("/")));
  }

  @Test
  void aPageThatIsNotThereIsAPageToo() {
    as(fixtures.ada()).get("/nowhere").then().statusCode(404).body(containsString("Not found"));
  }

  private Assignment running(User teacher, Mode mode) {
    var classroom = fixtures.classroom(teacher, fixtures.ada(), fixtures.ben());
    return fixtures.assignment(classroom, fixtures.quiz(teacher, 2), mode);
  }

  private void put(Question question, Question.State state, boolean ready) {
    fixtures.in(
        () -> Question.update("state = ?1, ready = ?2 where id = ?3", state, ready, question.id));
  }

  private Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
