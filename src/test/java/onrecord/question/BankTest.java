package onrecord.question;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.question.Question.State;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void anEmptyBankSaysWhereQuestionsComeFrom() {
    noor.get("/questions")
        .then()
        .statusCode(200)
        .body(containsString("Questions come from articles"));
  }

  @Test
  void questionsAreFoundByWordsStateKindAndArticle() {
    var toll = fixtures.article(teacher);
    fixtures.questions(toll, 3);
    var harbour = fixtures.harbour(teacher);
    fixtures.in(
        () -> {
          Drafts.make(Article.findById(harbour.id), TestClock.START);
          return null;
        });
    assertEquals(3, found("state=APPROVED"));
    assertEquals(1, found("words=VIEW number 2"));
    assertEquals(3, found("article=" + toll.id));
    assertEquals(0, found("state=RETIRED"));
    assertEquals(0, found("words=%"));
    assertEquals(
        Math.min(25, Question.count("kind = WHICH_SAID and article = ?1", harbour)),
        found("kind=WHICH_SAID&article=" + harbour.id));
  }

  @Test
  void aPercentSignIsLookedForAsItself() {
    var article = fixtures.article(teacher);
    fixtures.questions(article, 2);
    fixtures.in(
        () -> {
          Article found = Article.findById(article.id);
          found.correct("The Ledger", "Toll up 12% in spring", found.publishedOn, found.kind);
          return null;
        });
    assertEquals(2, found("words=12% in"));
    assertEquals(0, found("words=Toll%spring"));
  }

  @Test
  void theBankHasPages() {
    var article = fixtures.article(teacher);
    for (int i = 0; i < 4; i++) {
      fixtures.questions(article, 8);
    }
    var first = noor.page("/questions?words=view&state=APPROVED");
    assertEquals(25, first.select(".items > li").size());
    String next = first.select("a[rel=next]").attr("href");
    var second = noor.page(next);
    assertEquals(7, second.select(".items > li").size());
    assertEquals(0, second.select("a[rel=next]").size());
    assertEquals(1, second.select("a[rel=prev]").size());
    assertEquals(0, noor.page("/questions?page=99999999").select(".items > li").size());
    noor.get("/questions?page=-5").then().statusCode(200);
  }

  @Test
  void theBankTakesTwoStatements() {
    fixtures.questions(fixtures.article(teacher), 8);
    assertEquals(2, statements.during(() -> noor.get("/questions").then().statusCode(200)));
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
  void othersSeeNothingOfIt() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var nobody = new Browsing();
    assertEquals(0, mallory.page("/questions").select(".items > li").size());
    mallory.get("/questions/" + id).then().statusCode(404);
    mallory.post("/questions/" + id + "/retirement", "reason", "x").then().statusCode(404);
    for (String path : List.of("/questions", "/questions/" + id)) {
      nobody.get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
    }
    nobody
        .post("/questions/" + id + "/retirement", "reason", "x")
        .then()
        .header("Location", containsString("/sign-in"));
    noor.postWithoutToken("/questions/" + id + "/retirement", "reason", "x").then().statusCode(400);
    noor.get("/questions/999999").then().statusCode(404);
  }

  private int found(String search) {
    return noor.page("/questions?" + search).select(".items > li").size();
  }
}
