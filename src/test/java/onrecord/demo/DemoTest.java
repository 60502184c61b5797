package onrecord.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.article.Article;
import onrecord.attempt.Attempt;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.Server;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoTest {
  private static final String REMOVAL = "/admin/sample/removal";

  @Inject Fixtures fixtures;
  User otto;

  @BeforeEach
  void reset() {
    fixtures.reset();
    otto = fixtures.otto();
  }

  @Test
  void onlyAnAdministratorLoadsIt() {
    as(fixtures.noor()).post("/admin/sample").then().statusCode(404);
    new Browsing().post("/admin/sample").then().statusCode(303);
    as(otto).postWithoutToken("/admin/sample").then().statusCode(400);
    assertFalse(loaded());
  }

  @Test
  void onlyAnAdministratorRemovesIt() {
    load();
    as(fixtures.noor()).post(REMOVAL).then().statusCode(404);
    signedIn(Demo.TEACHER).post(REMOVAL).then().statusCode(404);
    new Browsing().post(REMOVAL).then().statusCode(303);
    as(otto).postWithoutToken(REMOVAL).then().statusCode(400);
    assertTrue(loaded());
  }

  @Test
  void everyMainPageHasSomethingToShow() {
    load();
    var teacher = signedIn("sample-teacher");
    var student = signedIn("sample-1");
    for (String path : List.of("/", "/articles", "/questions", "/quizzes", "/classrooms")) {
      teacher.get(path).then().statusCode(200);
    }
    for (String path : List.of("/", "/cards", "/progress", "/account")) {
      student.get(path).then().statusCode(200);
    }
    for (String page : List.of("articles", "questions", "quizzes", "classrooms")) {
      teacher.get("/" + page + "/1").then().statusCode(200);
    }
    teacher.get("/articles/1/questions").then().statusCode(200);
    assertEquals(0, fixtures.in(() -> Article.count("draftedAt is null")));
    for (Assignment given : fixtures.in(() -> Assignment.<Assignment>listAll())) {
      teacher.get("/assignments/" + given.id).then().statusCode(200);
      student.get("/assignments/" + given.id).then().statusCode(200);
      teacher.get("/assignments/" + given.id + "/results").then().statusCode(200);
      teacher.get("/assignments/" + given.id + "/results.csv").then().statusCode(200);
    }
    List<Attempt> runs = fixtures.in(() -> Attempt.<Attempt>list("learner.username", "sample-1"));
    for (Attempt run : runs) {
      student.get("/attempts/" + run.id).then().statusCode(200);
    }
    assertFalse(runs.isEmpty());
    assertTrue(teacher.page("/").text().contains("drafts left of"));
    assertTrue(teacher.page("/").text().contains("9 of 12 done"));
    assertFalse(student.page("/progress").select(".mastery .bar").isEmpty());
    assertFalse(student.page("/").text().contains("No results yet"));
  }

  @Test
  void itSpeaksThroughAllOfTheProductsOwnSteps() {
    load();
    assertEquals(3L, fixtures.count("article"));
    assertEquals(
        12L,
        fixtures.in(() -> User.count("username like 'sample-_' or username like 'sample-1_'")));
    assertTrue(fixtures.in(() -> Question.count("state", Question.State.APPROVED)) >= 10);
    assertTrue(fixtures.in(() -> Answer.count("place", Answer.Place.QUIZ)) >= 100);
    assertTrue(fixtures.in(() -> Answer.count("place", Answer.Place.FLASHCARD)) >= 20);
    assertEquals(
        0L,
        (Long)
            fixtures.in(
                () ->
                    Server.getEntityManager()
                        .createNativeQuery(
                            "select count(*) from answer where answered_at > :now", Long.class)
                        .setParameter("now", TestClock.START)
                        .getSingleResult()));
  }

  @Test
  void noArticleIsImportedBeforeItIsOutOrAnsweredBeforeItIsImported() {
    load();
    for (String impossible :
        List.of(
            "article where published_on >= cast(imported_at at time zone 'UTC' as date)",
            "answer a join question_version v on v.id = a.version_id"
                + " join question q on q.id = v.question_id"
                + " join article r on r.id = q.article_id where a.answered_at < r.imported_at",
            "question q join article r on r.id = q.article_id where q.reviewed_at < r.imported_at",
            "assignment where opens_at < created_at")) {
      assertEquals(0L, fixtures.count(impossible), impossible);
    }
  }

  /** It is dated to just before it is loaded, in whatever year. */
  @Test
  void noArticleTellsTheYearThatItWasWrittenIn() {
    load();
    assertEquals(0L, fixtures.count("article where url like '%/20%'"));
    assertEquals(0L, fixtures.count("article_version where text like '%2026%'"));
  }

  @Test
  void everyPageSaysThatThePasswordIsKnown() {
    as(otto).get("/account").then().body(not(containsString("Sample classroom loaded")));
    load();
    String known = "password <b>" + Demo.PASSWORD + "</b>";
    as(otto).get("/account").then().body(containsString(known));
    as(otto).get("/admin").then().body(containsString("remove it</a>"));
    new Browsing().get("/sign-in").then().body(containsString(known));
    new Browsing().get("/").then().body(containsString(known));
  }

  @Test
  void aSecondLoadIsRefused() {
    load();
    as(otto).post("/admin/sample").then().statusCode(409).body(containsString("loaded already"));
  }

  @Test
  void aNameThatIsTakenIsNotTakenOver() {
    fixtures.in(
        () -> {
          new User("sample-4", "Somebody", "no hash", Instant.EPOCH).persist();
          return null;
        });
    as(otto).post("/admin/sample").then().statusCode(409).body(containsString("sample-1"));
    assertFalse(loaded());
  }

  @Test
  void removingItLeavesNothing() {
    fixtures.quiz(fixtures.noor(), 3);
    Map<String, Long> before = counts();
    load();
    as(otto).post(REMOVAL).then().statusCode(303);
    assertEquals(before, counts());
    assertFalse(loaded());
    as(otto).get("/account").then().body(not(containsString("Sample classroom loaded")));
    as(otto).post(REMOVAL).then().statusCode(409);
    load();
  }

  @Test
  void aRealClassStaysThoughTheSampleTeachesInItToo() {
    var ada = fixtures.ada();
    var classroom = fixtures.classroom(fixtures.noor(), ada);
    var given = fixtures.assignment(classroom, fixtures.quiz(fixtures.noor(), 3), Mode.PRACTICE);
    fixtures.attempt(given, ada, true, 1, 2, null);
    Map<String, Long> before = counts();
    load();
    enrol(classroom, Demo.TEACHER, Membership.Role.TEACHER);
    enrol(classroom, "sample-1", Membership.Role.LEARNER);
    as(otto).post(REMOVAL).then().statusCode(303);
    assertEquals(before, counts());
  }

  @Test
  void itStaysWhereNobodyElseIsAnAdministrator() {
    load();
    fixtures.in(
        () -> {
          User.named(Demo.TEACHER).orElseThrow().becomeAdmin(TestClock.START);
          User.<User>findById(otto.id).stopBeingAdmin();
          return null;
        });
    var teacher = signedIn(Demo.TEACHER);
    teacher.post(REMOVAL).then().statusCode(409).body(containsString("Make somebody else one"));
    assertTrue(loaded());
    assertFalse(fixtures.in(Server::isNew));
  }

  @Test
  void noAccountHasAKnownPasswordUnlessItIsLoaded() {
    assertFalse(anyKnownPassword());
    load();
    assertTrue(anyKnownPassword());
    as(otto).post(REMOVAL);
    assertFalse(anyKnownPassword());
  }

  private void enrol(Classroom classroom, String username, Membership.Role role) {
    fixtures.in(
        () -> {
          Classroom here = Classroom.findById(classroom.id);
          var user = User.named(username).orElseThrow();
          new Membership(here, user, role, TestClock.START).persist();
          return null;
        });
  }

  private boolean anyKnownPassword() {
    List<User> all = fixtures.in(() -> User.<User>list("passwordHash is not null"));
    return all.stream().anyMatch(u -> BcryptUtil.matches(Demo.PASSWORD, u.passwordHash));
  }

  private boolean loaded() {
    return fixtures.in(() -> Server.here().hasSample());
  }

  private void load() {
    as(otto).post("/admin/sample").then().statusCode(303);
    assertTrue(loaded());
  }

  private Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    List<String> tables =
        fixtures.in(
            () ->
                Server.getEntityManager()
                    .createNativeQuery(
                        "select tablename from pg_tables where schemaname = 'public' and tablename"
                            + " not in ('user_session', 'flyway_schema_history',"
                            + " 'scheduled_tasks', 'bucket')",
                        String.class)
                    .getResultList());
    tables.forEach(table -> counts.put(table, fixtures.count(table)));
    return counts;
  }

  private Browsing signedIn(String username) {
    var browser = new Browsing();
    browser
        .post("/sign-in", "username", username, "password", Demo.PASSWORD)
        .then()
        .statusCode(303);
    return browser;
  }

  private Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
