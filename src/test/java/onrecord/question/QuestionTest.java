package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import onrecord.question.Question.State;
import onrecord.statement.extraction.Span;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionTest extends QuestionDeciding {
  @Test
  void approvingTwiceIsOneDecision() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> q.approve(noor, NOW.plusSeconds(5)));
    var question = stored(id);
    assertEquals(State.APPROVED, question.state);
    assertEquals(NOW, question.reviewedAt);
    assertEquals(1, reviews(id).size());
  }

  @Test
  void noEvidenceNoApproval() {
    long id = draft();
    change(id, q -> q.current.evidence = List.of());
    refused(id, "no evidence", q -> q.approve(noor, NOW));
  }

  @Test
  void evidenceThatIsNotInItsPlaceIsNoEvidence() {
    long id = draft();
    change(
        id,
        q -> {
          Span first = q.current.evidence.get(0);
          q.current.evidence = List.of(new Span(first.start() + 3, first.end() + 3));
        });
    refused(id, "not found in its article", q -> q.approve(noor, NOW));
    change(id, q -> q.current.evidence = List.of(new Span(0, 1_000_000)));
    refused(id, "not found in its article", q -> q.approve(noor, NOW));
  }

  @Test
  void whatACheckRefusesIsNotApprovedUntilItIsMended() {
    long id = draft();
    QuestionText good = stored(id).current.wording();
    change(id, q -> edit(q, keyInStem(good)));
    assertFalse(stored(id).ready);
    refused(id, "A check refuses", q -> q.approve(noor, NOW));
    change(id, q -> edit(q, good));
    change(id, q -> q.approve(noor, NOW));
    assertEquals(State.APPROVED, stored(id).state);
    assertEquals(3, stored(id).current.number);
  }

  @Test
  void anEditOfAnApprovedQuestionIsItsNextVersion() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    QuestionText old = stored(id).current.wording();
    change(id, q -> edit(q, explained(old, "As the article says.")));
    var question = stored(id);
    assertEquals(State.APPROVED, question.state);
    assertEquals(2, question.current.number);
    assertEquals("As the article says.", question.current.explanation);
    assertEquals(noor.id, question.current.createdBy.id);
    assertEquals(
        List.of(old.explanation(), "As the article says."),
        fixtures.in(
            () -> {
              Question q = Question.findById(id);
              return q.versions.stream().map(v -> v.explanation).toList();
            }));
  }

  @Test
  void aQuestionInUseTakesNoWordingThatACheckRefuses() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    refused(id, "in use", q -> edit(q, keyInStem(q.current.wording())));
    assertEquals(1, stored(id).current.number);
  }

  @Test
  void aDroppedDraftThatIsEditedWaitsForReviewAgain() {
    long id = draft();
    change(id, q -> q.reject(noor, "Too easy", NOW));
    assertEquals("Too easy", reviews(id).get(0).reason);
    change(id, q -> edit(q, explained(q.current.wording(), "So it says.")));
    assertEquals(State.DRAFT, stored(id).state);
  }

  @Test
  void onlyApprovedQuestionsRetireAndRetiredOnesRest() {
    long id = draft();
    refused(id, "Only an approved question", q -> q.retire(noor, "Old", NOW));
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> q.retire(noor, "The toll is gone", NOW));
    assertEquals(State.RETIRED, stored(id).state);
    refused(id, "retired", q -> q.approve(noor, NOW));
    refused(id, "retired", q -> q.reject(noor, null, NOW));
    refused(id, "retired", q -> edit(q, explained(q.current.wording(), "Other words.")));
  }

  /** What drafting again replaces is counted by the query and chosen by the question. */
  @Test
  void aQueryTakesForUntouchedWhatTheQuestionDoes() {
    long approved = draft();
    change(approved, q -> q.approve(noor, NOW));
    List<Long> ids = fixtures.in(() -> untouched().stream().map(q -> q.id).toList());
    change(ids.get(0), q -> edit(q, explained(q.current.wording(), "So it says.")));
    change(ids.get(1), q -> q.rule = Question.OWN);
    change(ids.get(2), q -> q.current.createdBy = User.findById(noor.id));
    fixtures.in(
        () -> {
          String query = "select q from Question q join q.current v where " + Question.UNTOUCHED;
          assertEquals(untouched(), Question.<Question>list(query + " order by q.id"));
          assertEquals(ids.size() - 3, untouched().size());
          return null;
        });
  }

  private static List<Question> untouched() {
    return Question.<Question>list("order by id").stream().filter(Question::isUntouched).toList();
  }

  private static QuestionText keyInStem(QuestionText old) {
    String key = old.choices().stream().filter(Choice::correct).findFirst().orElseThrow().text();
    return new QuestionText(
        old.format(),
        old.context(),
        old.passage(),
        "Is it " + key + " or not: " + old.stem(),
        new ArrayList<>(old.choices()),
        old.explanation());
  }
}
