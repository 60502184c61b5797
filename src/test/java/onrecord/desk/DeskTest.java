package onrecord.desk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.question.Uses;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private Browsing noor;
  private String desk;
  private String article;

  @BeforeEach
  void reset() {
    fixtures.reset();
    User teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = "/articles/" + fixtures.harbour(teacher).id;
    desk = article + "/questions";
  }

  @Test
  void draftingFillsTheDeskAndDoingItAgainAddsNothing() {
    assertEquals(1, noor.page(desk).select("form[action=" + article + "/drafts]").size());
    noor.post(article + "/drafts").then().statusCode(303).header("Location", containsString(desk));
    List<Long> drafted = ids();
    assertTrue(Question.count("state = DRAFT and ready") >= 8, () -> drafted.size() + " questions");
    noor.post(article + "/drafts").then().statusCode(303);
    assertEquals(drafted, ids());
    // what rests on no statement is the outlet's own, and nobody's words
    assertEquals(0, Question.count("statement is null and current.speaker is not null"));
  }

  @Test
  void aTextThatGivesNoQuestionIsToldSo() {
    String text = "The ferry is red and the bridge is green in the light of the day. ".repeat(8);
    var dull =
        fixtures.imported(
            fixtures.noor(), "The Vessmark Ledger", "Red", LocalDate.of(2026, 11, 23), null, text);
    String there = "/articles/" + dull.id + "/questions";
    Document before = noor.page(there);
    assertEquals("No questions yet", before.select(".empty h2").text());
    String untried = "No questions were drafted from this article yet.";
    assertTrue(before.select(".empty").text().contains(untried), before.text());
    assertEquals("Draft questions", before.select(".empty form[action$=/drafts] button").text());
    assertEquals(0, before.select(".empty form[action$=/drafts/more]").size());
    Document page = follow(noor.post("/articles/" + dull.id + "/drafts"));
    assertEquals("No question came of this text", page.select(".empty h2").text());
    String why = page.select("[role=status]").text();
    assertTrue(why.contains("No story line is confirmed"), why);
    assertEquals(1, page.select("form[action$=/passage]").size());
    fixtures.in(() -> Article.update("storyLine = 'the red ferry' where id = ?1", dull.id));
    why = follow(noor.post("/articles/" + dull.id + "/drafts")).select("[role=status]").text();
    assertFalse(why.contains("story line"), why);
    Document later = noor.page(there);
    assertEquals("No question came of this text", later.select(".empty h2").text());
    assertFalse(later.select(".empty").text().contains("obody has drafted"));
    assertEquals("Draft again", later.select(".empty form[action$=/drafts] button").text());
    assertEquals(1, later.select(".empty form[action$=/drafts/more]").size());
    fixtures.in(() -> Article.update("draftedAt = null where id = ?1", dull.id));
    later = follow(noor.post("/articles/" + dull.id + "/drafts/more"));
    assertEquals("No question came of this text", later.select(".empty h2").text());
  }

  @Test
  void aTextThatGivesFewQuestionsIsToldWhy() {
    Document page = drafted();
    assertTrue(page.select("#few").isEmpty());
    fixtures.in(() -> Question.delete("rank > (select min(q.rank) from Question q)"));
    page = noor.page(desk);
    assertEquals("#few", page.select(".desk-standing a").attr("href"));
    String why = page.select("#few").text();
    assertTrue(why.contains("statements have a question mark"), why);
    assertFalse(why.contains("story line"), why);
  }

  @Test
  void aDraftStandsBesideItsEvidence() {
    Document page = drafted();
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select(".options .is-key").size());
    assertFalse(page.select(".excerpt .here mark").isEmpty());
    assertTrue(page.select(".asof").text().contains("The harbour bridge toll in Vessmark"));
    assertTrue(page.select(".evidence .facts").text().contains("The Vessmark Ledger, news"));
    assertTrue(page.select(".evidence .speaker .name").hasText());
  }

  @Test
  void approvingShowsTheNextDraft() {
    Document page = drafted();
    String first = current(page);
    Document next = follow(noor.post("/questions/" + first + "/approval"));
    assertNotEquals(first, current(next));
    assertTrue(next.text().contains("1 of"), next.text());
    assertEquals(State.APPROVED, state(first));
  }

  @Test
  void droppingKeepsTheReason() {
    String first = current(drafted());
    noor.post("/questions/" + first + "/rejection", "reason", " Too easy ").then().statusCode(303);
    assertEquals(State.REJECTED, state(first));
    noor.get("/questions/" + first).then().body(containsString("Dropped: Too easy"));
  }

  @Test
  void undoTakesBackOnceHoweverOftenItIsSent() {
    Document page = drafted();
    String first = current(page);
    String second = current(follow(noor.post("/questions/" + first + "/approval")));
    page = follow(noor.post("/questions/" + second + "/rejection"));
    String last = page.select("input[name=last]").val();
    noor.post(article + "/undo", "last", last)
        .then()
        .statusCode(303)
        .header("Location", endsWith("?draft=" + second + "&undone=1"));
    Response again = noor.post(article + "/undo", "last", last);
    assertThat(again.header("Location"), endsWith("?draft=" + second + "&undone=1"));
    page = follow(again);
    assertTrue(page.select(".desk-standing [role=status]").text().contains("Last: undone."));
    assertEquals(State.DRAFT, state(second));
    assertEquals(State.APPROVED, state(first));
    noor.post(article + "/undo").then().statusCode(303);
    assertEquals(State.DRAFT, state(first));
    noor.post(article + "/undo")
        .then()
        .statusCode(409)
        .body(containsString("nothing left to undo"));
  }

  @Test
  void undoOfWhatWasDraftedAnewOffersWhatWasDecidedBefore() {
    String first = current(drafted());
    String second = current(follow(noor.post("/questions/" + first + "/approval")));
    Document page = follow(noor.post("/questions/" + second + "/rejection"));
    fixtures.in(
        () -> {
          Uses.deleteUnused(List.of(Long.valueOf(second)));
          return null;
        });
    Response told = noor.post(article + "/undo", "last", page.select("input[name=last]").val());
    told.then().statusCode(409).body(containsString("Not undone: what you decided on was drafted"));
    assertEquals(first, current(Jsoup.parse(told.asString())));
    assertEquals(State.APPROVED, state(first));
  }

  @Test
  void undoLeavesWhatAnotherWindowDecidedSince() {
    String first = current(drafted());
    Document page = follow(noor.post("/questions/" + first + "/approval"));
    String second = current(page);
    noor.post("/questions/" + second + "/approval").then().statusCode(303);
    noor.post(article + "/undo", "last", page.select("input[name=last]").val())
        .then()
        .statusCode(409)
        .body(containsString("Not undone: something else was decided here"));
    assertEquals(State.APPROVED, state(first));
    assertEquals(State.APPROVED, state(second));
  }

  @Test
  void allWithoutWarningsAreApprovedAtOnce() {
    Document page = drafted();
    String button = page.select("form[action$=approvals] button").text();
    noor.post(article + "/approvals").then().statusCode(303).header("Location", endsWith(desk));
    assertEquals(
        "Approve these " + Question.count("state", State.APPROVED) + " without warnings", button);
    assertTrue(noor.page(desk).select("form[action$=approvals]").isEmpty());
  }

  @Test
  void strangersAndOtherTeachersGetNowhere() {
    String first = current(drafted());
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var nobody = new Browsing();
    for (String path : List.of(desk, desk + "?draft=" + first)) {
      mallory.get(path).then().statusCode(404);
      nobody.get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
    }
    for (String path : List.of("/drafts", "/drafts/more", "/approvals", "/undo")) {
      mallory.post(article + path).then().statusCode(404);
      nobody.post(article + path).then().header("Location", containsString("/sign-in"));
      noor.postWithoutToken(article + path).then().statusCode(400);
    }
    for (String path : List.of("/approval", "/rejection")) {
      mallory.post("/questions/" + first + path).then().statusCode(404);
      nobody
          .post("/questions/" + first + path)
          .then()
          .header("Location", containsString("/sign-in"));
      noor.postWithoutToken("/questions/" + first + path).then().statusCode(400);
    }
    assertEquals(0, Review.count());
  }

  @Test
  void theDeskTakesFewStatementsHoweverManyDrafts() {
    drafted();
    noor.post("/questions/" + current(noor.page(desk)) + "/approval");
    long shown = statements.during(() -> noor.get(desk).then().statusCode(200));
    assertTrue(shown <= 12, shown + " statements to show it");
    String next = current(noor.page(desk));
    long decided = statements.during(() -> noor.post("/questions/" + next + "/approval"));
    assertTrue(decided <= 9, decided + " statements to approve");
    System.out.printf("desk: %d statements, approval: %d%n", shown, decided);
  }

  @Test
  void everythingDecidedLeadsOnToAQuiz() {
    drafted();
    noor.post(article + "/approvals");
    for (Question left : fixtures.in(() -> Question.<Question>list("state", State.DRAFT))) {
      noor.post("/questions/" + left.id + "/rejection").then().statusCode(303);
    }
    noor.get(desk)
        .then()
        .body(containsString("The set is reviewed"))
        .body(not(containsString("Approve and next")))
        .body(containsString("/undo"));
    String quiz = noor.post(article + "/quizzes").header("Location");
    assertTrue(quiz.contains("/quizzes/"), quiz);
  }

  @Test
  void aSetOfWhichAllWasDroppedLeadsToWhereAQuizIsMade() {
    Document page = drafted();
    while (!page.select(".actionbar [data-key=x]").isEmpty()) {
      page = follow(noor.post("/questions/" + current(page) + "/rejection"));
    }
    assertEquals("The set is reviewed", page.select("#draft").text());
    String to = page.select("main a.primary").attr("href");
    assertFalse(noor.page(to).select("form[action=/quizzes]").isEmpty(), to);
  }

  private Document drafted() {
    noor.post(article + "/drafts").then().statusCode(303);
    return noor.page(desk);
  }

  private Document follow(Response response) {
    String to = response.then().statusCode(303).extract().header("Location");
    return noor.page(to.substring(to.indexOf("/articles")));
  }

  private static String current(Document page) {
    return page.select(".queue [aria-current]").attr("href").replaceFirst(".*draft=", "");
  }

  private State state(String id) {
    return fixtures.in(() -> Question.<Question>findById(Long.valueOf(id)).state);
  }

  private List<Long> ids() {
    return fixtures.in(
        () -> Question.<Question>list("order by id").stream().map(one -> one.id).toList());
  }
}
