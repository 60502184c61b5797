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
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest extends TodayPages {
  @Inject Statements statements;

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
  void whereMoreArticlesWaitItIsSaid() {
    var noor = fixtures.noor();
    draftsOfArticles(noor, 5);
    String more = "main a[href='/questions?state=DRAFT']";
    assertEquals(5, as(noor).page("/").select(".items.acts li").size());
    assertTrue(as(noor).page("/").select(more).isEmpty(), "all of them are here");
    draftsOfArticles(noor, 2);
    var page = as(noor).page("/");
    assertEquals(5, page.select(".items.acts li").size());
    String told = page.selectFirst(more).parent().text();
    assertEquals("Drafts of 2 more articles wait: all drafts in the question bank.", told);
    assertEquals(7, as(noor).page("/questions?state=DRAFT").select(".items li").size());
  }

  private void draftsOfArticles(User owner, int number) {
    for (int i = 0; i < number; i++) {
      var article = fixtures.article(owner);
      put(fixtures.questions(article, 1).get(0), Question.State.DRAFT, true);
      // the same text is not imported twice
      fixtures.in(
          () ->
              Article.update(
                  "fingerprint = ?1 where id = ?2",
                  new byte[] {(byte) article.id.intValue()},
                  article.id));
    }
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
    as(noor)
        .post("/classrooms/1/members", "username", "ben", "role", "ASSISTANT", "person", ben.id);
    assertEquals("Classes", as(ben).page("/").select(classes).text());
    assertEquals(1, as(ben).page("/classrooms").select("main a[href=/classrooms/1]").size());
    assertTrue(as(fixtures.ada()).page("/").select(classes).isEmpty());
  }

  @Test
  void todayCostsFewStatements() {
    var noor = fixtures.noor();
    fixtures.attempt(running(noor, Mode.PRACTICE), fixtures.ada(), true, 0, 0);
    var teacher = as(noor);
    assertEquals(6, statements.during(() -> teacher.page("/")));
    var learner = as(fixtures.ada());
    assertEquals(6, statements.during(() -> learner.page("/")));
  }

  @Test
  void aPageThatIsNotThereIsAPageToo() {
    as(fixtures.ada()).get("/nowhere").then().statusCode(404).body(containsString("Not found"));
  }
}
