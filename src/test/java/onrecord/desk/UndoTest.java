package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.question.LastDecision;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.QuestionDeciding;
import onrecord.question.Review;
import org.junit.jupiter.api.Test;

/** Decisions taken back. */
@QuarkusTest
class UndoTest extends QuestionDeciding {
  @Inject Statements statements;

  @Test
  void undoGoesBackStepByStep() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> edit(q, explained(q.current.wording(), "So it says.")));
    change(id, q -> q.reject(noor, null, NOW));
    assertEquals(State.REJECTED, stored(id).state);
    undo(id);
    assertEquals(State.APPROVED, stored(id).state);
    assertEquals(2, stored(id).current.number);
    undo(id);
    assertEquals(State.APPROVED, stored(id).state);
    assertEquals(1, stored(id).current.number);
    assertEquals(noor.id, stored(id).reviewedBy.id);
    undo(id);
    assertEquals(State.DRAFT, stored(id).state);
    assertNull(stored(id).reviewedBy);
    assertNull(stored(id).reviewedAt);
    assertTrue(reviews(id).stream().allMatch(review -> review.undoneAt != null));
  }

  @Test
  void whatMayBeUndoneBeforeADecisionTakesOneStatementToFind() {
    long id = draft();
    long other =
        fixtures.in(() -> Question.<Question>find("ready and id <> ?1", id).firstResult().id);
    change(other, q -> q.approve(noor, NOW));
    change(id, q -> q.approve(noor, NOW));
    for (int i = 0; i < 12; i++) {
      String explanation = "Explained " + i + " times.";
      change(id, q -> edit(q, explained(q.current.wording(), explanation)));
    }
    Review last = reviews(id).get(0);
    long taken =
        statements.during(
            () ->
                assertEquals(
                    other,
                    fixtures.in(
                        () ->
                            LastDecision.before(Review.findById(last.id))
                                .orElseThrow()
                                .review()
                                .question
                                .id)));
    assertTrue(taken <= 4, taken + " statements");
  }

  @Test
  void versionsThatWereUndoneKeepTheirNumbers() {
    long id = draft();
    change(id, q -> edit(q, explained(q.current.wording(), "First.")));
    undo(id);
    change(id, q -> edit(q, explained(q.current.wording(), "Second.")));
    assertEquals(3, stored(id).current.number);
  }

  @Test
  void anEditTakenBackLeavesTheApprovalNotTheRenewal() {
    long id = draft();
    var today = LocalDate.of(2036, 1, 1);
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> q.renew(noor, today, NOW.plusSeconds(60)));
    change(id, q -> edit(q, explained(q.current.wording(), "So it says.")));
    undo(id);
    assertEquals(NOW, stored(id).reviewedAt);
    assertTrue(stored(id).reviewBy.isAfter(today));
  }

  @Test
  void aReplacementWhoseDraftIsGoneFromTheSetIsNotTakenBack() {
    long id = draft();
    var article = stored(id).article;
    String desk = "/articles/" + article.id;
    var browser = new Browsing(fixtures.session(noor));
    browser.post(desk + "/set", "count", "3").then().statusCode(303);
    List<Long> set = set();
    browser.post("/questions/" + set.get(0) + "/approval").then().statusCode(303);
    browser.post("/questions/" + set.get(1) + "/replacement").then().statusCode(303);
    String last = browser.page(desk + "/questions").select("input[name=last]").val();
    long successor = set().get(1);
    fixtures.in(() -> Question.update("setPlace = null where id = ?1", successor));
    String said =
        browser.post(desk + "/undo", "last", last).then().statusCode(409).extract().asString();
    assertTrue(said.contains("Not undone: the set has changed since"), said);
    assertNull(stored(set.get(1)).setPlace);
    // and so where drafting again did away with it
    fixtures.in(() -> Question.deleteById(successor));
    browser.post(desk + "/undo", "last", last).then().statusCode(409);
    assertNull(stored(set.get(1)).setPlace);
    // what was decided before it can still be taken back
    browser.post(desk + "/undo").then().statusCode(303);
    assertEquals(State.DRAFT, stored(set.get(0)).state);
  }

  @Test
  void aSecondPressLeadsWhereTheFirstDid() {
    long id = draft();
    String article = "/articles/" + stored(id).article.id;
    var browser = new Browsing(fixtures.session(noor));
    browser.post(article + "/approvals").then().statusCode(303);
    long many = count(State.APPROVED);
    assertTrue(undoneTwice(browser, article, "").endsWith("/questions?undone=" + many));
    browser.post("/questions/" + id + "/approval").then().statusCode(303);
    browser.post("/questions/" + id + "/retirement", "reason", "Old", "from", "today");
    String done = "done=" + reviews(id).get(0).id + "#decided";
    assertTrue(undoneTwice(browser, article, "today").endsWith("/?" + done));
    assertEquals(State.APPROVED, stored(id).state);
    // nothing is left to be undone after it
    assertTrue(undoneTwice(browser, article, "").endsWith("?draft=" + id + "&undone=1"));
  }

  /** Where both presses of the same button lead. */
  private static String undoneTwice(Browsing browser, String article, String from) {
    String last = browser.page(article + "/questions").select("input[name=last]").val();
    Supplier<String> press =
        () ->
            browser
                .post(article + "/undo", "last", last, "from", from)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    String first = press.get();
    assertEquals(first, press.get());
    return first;
  }

  @Test
  void oneUndoTakesBackAllThatWereApprovedTogether() {
    long id = draft();
    var about = stored(id).article;
    change(id, q -> q.reject(noor, null, NOW));
    fixtures.in(
        () -> {
          new ApprovingAll(Article.findById(about.id), DeskFilter.NONE).by(noor, null, NOW);
          return null;
        });
    long approved = count(State.APPROVED);
    assertTrue(approved > 3, approved + " approved");
    undo(id);
    assertEquals(0, count(State.APPROVED));
    assertEquals(State.REJECTED, stored(id).state);
    undo(id);
    assertEquals(State.DRAFT, stored(id).state);
  }
}
