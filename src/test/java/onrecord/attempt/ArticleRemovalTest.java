package onrecord.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleRemovalTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private User teacher;
  private Browsing noor;
  private Article article;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = fixtures.article(teacher);
  }

  @Test
  void anArticleIsDeletedWithAllThatCameOfIt() {
    String reader = "/articles/" + article.id;
    assertEquals(1, noor.page(reader).select("a[href=" + removal() + "]").size());
    fixtures.questions(article, 3);
    noor.post(reader + "/extraction").then().statusCode(303);
    noor.post(reader + "/drafts").then().statusCode(303);
    var page = noor.page(removal());
    long all = fixtures.counts("question").get(0);
    assertTrue(page.text().contains("With it you lose " + all + " questions, 3 of them approved"));
    noor.post(removal(), "questions", page.select("[name=questions]").val())
        .then()
        .statusCode(303)
        .header("Location", endsWith("/articles?done=deleted#done"));
    var done = noor.page("/articles?done=deleted").select("#done[data-focus]");
    assertEquals("The article is deleted.", done.text());
    assertEquals(0, noor.page("/articles").select("#done").size());
    noor.get(reader).then().statusCode(404);
    assertEquals(
        List.of(0L, 0L, 0L, 0L, 0L, 0L),
        fixtures.counts(
            "article", "article_version", "statement", "question", "question_version", "review"));
    assertEquals(List.of(0L, 0L, 0L), fixtures.counts("speaker", "speaker_role", "outlet"));
  }

  @Test
  void whoIsNamedElsewhereStays() {
    noor.post("/articles/" + article.id + "/extraction").then().statusCode(303);
    String said = "\"The toll must fall,\" said Ines Aldovar, mayor of Vessmark, on Monday.\n";
    var other =
        fixtures.imported(
            teacher, article.outlet.name, "Toll", article.publishedOn, "the toll", said);
    noor.post("/articles/" + other.id + "/extraction").then().statusCode(303);
    assertTrue(fixtures.counts("speaker").get(0) > 1);
    noor.post(removal(), "questions", "0-0").then().statusCode(303);
    assertEquals(List.of("Ines Aldovar"), speakers());
    assertEquals(List.of(1L, 1L), fixtures.counts("article", "outlet"));
  }

  /** Put under a name of another article, it is a name of nobody's once its article is gone. */
  @Test
  void aNameThatWasPutUnderAnotherGoesAndTheOtherStays() {
    noor.post("/articles/" + article.id + "/extraction").then().statusCode(303);
    var other =
        fixtures.imported(
            teacher,
            "Norvik Post",
            "Toll",
            article.publishedOn,
            "the toll",
            "\"The toll must fall,\" said Karin Lund, mayor of Norvik, on Monday.\n");
    noor.post("/articles/" + other.id + "/extraction").then().statusCode(303);
    noor.post("/speakers/mergers", "keep", id("Karin Lund"), "other", id("Ines Aldovar"))
        .then()
        .statusCode(303);
    noor.post(removal(), "questions", "0-0").then().statusCode(303);
    assertEquals(List.of("Karin Lund"), speakers());
  }

  @Test
  void whatIsInAQuizStaysAndThePageSaysWhere() {
    var quiz = fixtures.quiz(teacher, fixtures.questions(article, 2));
    var page = noor.page(removal());
    assertTrue(page.text().contains("its questions are in 1 quiz. Nobody has been asked"));
    assertEquals(quiz.title, page.select("main a[href=/quizzes/" + quiz.id + "]").text());
    assertTrue(page.select("main form").isEmpty());
    noor.post(removal(), "questions", "2-0").then().statusCode(409);
    assertEquals(List.of(1L, 2L), fixtures.counts("article", "question"));
    fixtures.in(
        () -> {
          Quiz.<Quiz>findById(quiz.id).questions.clear();
          return null;
        });
    noor.post(removal(), "questions", "2-0").then().statusCode(303);
    assertEquals(List.of(0L, 0L, 1L), fixtures.counts("article", "question", "quiz"));
  }

  @Test
  void whatWasAnsweredAskedOrIsACardStaysThoughItLeftTheQuiz() {
    var questions = fixtures.questions(article, 2);
    var quiz = fixtures.quiz(teacher, questions);
    var classroom = fixtures.classroom(teacher, fixtures.ada(), fixtures.ben());
    var given = fixtures.assignment(classroom, quiz, Mode.PRACTICE);
    fixtures.attempt(given, fixtures.ada(), false, 0, null);
    fixtures.attempt(given, fixtures.ben(), false, null, null);
    fixtures.card(fixtures.mallory(), questions.get(1), Instant.EPOCH);
    fixtures.in(
        () -> {
          Quiz.<Quiz>findById(quiz.id).questions.clear();
          return null;
        });
    var page = noor.page(removal());
    assertTrue(page.text().contains("its questions are used by 3 learners"), page.text());
    assertTrue(page.text().contains("Retire the questions instead."));
    noor.post(removal(), "questions", "2-0").then().statusCode(409);
    fixtures.in(() -> Attempt.deleteAll());
    assertTrue(noor.page(removal()).text().contains("used by 1 learner,"));
    noor.post(removal(), "questions", "2-0").then().statusCode(409);
    assertEquals(List.of(1L, 2L), fixtures.counts("article", "question"));
  }

  @Test
  void whatWasNotToldIsNotDeleted() {
    fixtures.questions(article, 1);
    noor.post(removal()).then().statusCode(409);
    noor.post(removal(), "questions", "0-1")
        .then()
        .statusCode(409)
        .body(containsString("something was done with its questions"));
    assertEquals(List.of(1L, 1L), fixtures.counts("article", "question"));
  }

  @Test
  void onlyWhoIsInTheLibraryMayDelete() {
    for (User other : List.of(fixtures.mallory(), fixtures.ada(), fixtures.otto())) {
      var them = new Browsing(fixtures.session(other));
      them.get(removal()).then().statusCode(404);
      them.post(removal(), "questions", "0-0").then().statusCode(404);
    }
    new Browsing().get(removal()).then().header("Location", containsString("/sign-in"));
    new Browsing().post(removal()).then().header("Location", containsString("/sign-in"));
    noor.postWithoutToken(removal(), "questions", "0-0").then().statusCode(400);
    assertEquals(List.of(1L), fixtures.counts("article"));
  }

  /** Of a colleague who is not in the library of a quiz nothing of it is shown but the count. */
  @Test
  void aQuizOfAnotherLibraryIsCountedOnly() {
    fixtures.quiz(fixtures.mallory(), fixtures.questions(article, 1));
    var page = noor.page(removal());
    assertTrue(page.text().contains("in 1 quiz."));
    assertTrue(page.select("main a[href^=/quizzes/]").isEmpty());
  }

  @Test
  void whoPutsAQuestionIntoAQuizMeanwhileIsWaitedFor() throws InterruptedException {
    var question = fixtures.questions(article, 1).get(0);
    QuarkusTransaction.begin();
    var quiz = new Quiz(article.library, "Toll", null, article.importedAt);
    quiz.ask(List.of(Question.<Question>findById(question.id)));
    quiz.persist();
    Quiz.flush();
    var removal = Aside.begin(() -> noor.post(removal(), "questions", "1-0"));
    Aside.await(fixtures, 1, removal);
    assertFalse(removal.isDone());
    QuarkusTransaction.commit();
    removal.join().then().statusCode(409).body(containsString("in 1 quiz"));
  }

  @Test
  void whoWaitsWhileItIsDeletedIsToldThatTheQuestionIsGone() throws InterruptedException {
    var question = fixtures.questions(article, 1).get(0);
    String quiz = "/quizzes/" + fixtures.quiz(teacher, List.of()).id;
    QuarkusTransaction.begin();
    var held = Article.heldBy(teacher, article.id).orElseThrow();
    ArticleRemoval.hold(held);
    ArticleRemoval.run(held);
    var adding = Aside.begin(() -> noor.post(quiz + "/questions", "question", question.id));
    Aside.await(fixtures, 1, adding);
    assertFalse(adding.isDone());
    QuarkusTransaction.commit();
    adding.join().then().statusCode(409).body(containsString("no longer in your library"));
  }

  @Test
  void ofManyQuizzesThePageSaysHowManyItDoesNotShow() {
    var questions = fixtures.questions(article, 1);
    for (int i = 0; i < 20; i++) {
      fixtures.quiz(teacher, questions);
    }
    assertFalse(noor.page(removal()).text().contains("more"));
    fixtures.quiz(teacher, questions);
    var page = noor.page(removal());
    assertEquals(20, page.select("main a[href^=/quizzes/]").size());
    assertTrue(page.text().contains("and 1 more"), page.text());
  }

  @Test
  void theRunsThatAskItAreFoundWithoutReadingAll() {
    List<?> plan =
        fixtures.in(
            () -> {
              var db = Article.getEntityManager();
              db.createNativeQuery("set local enable_seqscan = off").executeUpdate();
              return db.createNativeQuery(
                      "explain select from attempt where asked && array(select id from question)",
                      String.class)
                  .getResultList();
            });
    assertTrue(plan.toString().contains("attempt_asked_idx"), plan::toString);
  }

  @Test
  void aLongArticleCostsNoStatementMore() {
    long page = statements.during(() -> noor.page(removal()));
    long deletion = statements.during(() -> noor.post(removal(), "questions", "0-0"));
    article = fixtures.article(teacher);
    noor.post("/articles/" + article.id + "/extraction").then().statusCode(303);
    fixtures.questions(article, 10);
    assertEquals(page, statements.during(() -> noor.page(removal())));
    assertEquals(4, page);
    assertEquals(deletion, statements.during(() -> noor.post(removal(), "questions", "10-0")));
    assertEquals(List.of(0L, 0L), fixtures.counts("article", "question"));
  }

  private List<String> speakers() {
    return fixtures.in(
        () ->
            Article.getEntityManager()
                .createNativeQuery("select name from speaker order by name", String.class)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
  }

  private Object id(String speaker) {
    return fixtures.in(
        () ->
            Article.getEntityManager()
                .createNativeQuery("select id from speaker where name = ?1", Long.class)
                .setParameter(1, speaker)
                .getSingleResult());
  }

  private String removal() {
    return "/articles/" + article.id + "/removal";
  }
}
