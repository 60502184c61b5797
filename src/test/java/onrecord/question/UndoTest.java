package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.Browsing;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.question.Question.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Decisions taken back. */
@QuarkusTest
class UndoTest extends QuestionDeciding {
  @Test
  void undoGoesBackStepByStep() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> q.edit(explained(q.current.wording(), "So it says."), noor, NOW));
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
  void versionsThatWereUndoneKeepTheirNumbers() {
    long id = draft();
    change(id, q -> q.edit(explained(q.current.wording(), "First."), noor, NOW));
    undo(id);
    change(id, q -> q.edit(explained(q.current.wording(), "Second."), noor, NOW));
    assertEquals(3, stored(id).current.number);
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

  @Test
  void whatAClassIsAskedIsNotTakenOutOfItsQuiz() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    browser.post(article + "/approvals").then().statusCode(303);
    long id =
        fixtures.in(
            () -> Question.<Question>find("state", State.APPROVED).<Question>firstResult().id);
    long approved = count(State.APPROVED);
    var quiz = fixtures.quiz(noor, List.of(stored(id)));
    var classroom = fixtures.classroom(noor);
    fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    String last = browser.page(article + "/questions").select("input[name=last]").val();
    var sent = browser.post(article + "/undo", "last", last).then().statusCode(409).extract();
    String said = Jsoup.parse(sent.asString()).select("[role=alert]").text();
    assertTrue(said.startsWith("Not undone: “" + stored(id).current.stem), said);
    assertTrue(said.contains("is in a quiz that a class was given; retire it instead."), said);
    assertEquals(approved, count(State.APPROVED));
    // what leaves it approved can be undone
    change(id, q -> q.retire(noor, "Too old", NOW));
    browser.post(article + "/undo").then().statusCode(303);
    assertEquals(State.APPROVED, stored(id).state);
    // and all can be once no class has it any more
    fixtures.in(() -> Assignment.deleteAll());
    browser.post(article + "/undo", "last", last).then().statusCode(303);
    assertEquals(0, count(State.APPROVED));
  }
}
