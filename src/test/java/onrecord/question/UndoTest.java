package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import onrecord.article.Article;
import onrecord.question.Question.State;
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
          Desk.approveAll(Article.findById(about.id), noor, NOW);
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
