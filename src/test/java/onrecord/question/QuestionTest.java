package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.Question.State;
import onrecord.statement.extraction.Span;
import onrecord.system.Refused;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionTest {
  private static final Instant NOW = TestClock.START;

  @Inject Fixtures fixtures;

  private User noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
  }

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
    Wording good = stored(id).current.wording();
    change(id, q -> q.edit(keyInStem(good), noor, NOW));
    assertFalse(stored(id).ready);
    refused(id, "A check refuses", q -> q.approve(noor, NOW));
    change(id, q -> q.edit(good, noor, NOW));
    change(id, q -> q.approve(noor, NOW));
    assertEquals(State.APPROVED, stored(id).state);
    assertEquals(3, stored(id).current.number);
  }

  @Test
  void anEditOfAnApprovedQuestionIsItsNextVersion() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    Wording old = stored(id).current.wording();
    change(id, q -> q.edit(explained(old, "As the article says."), noor, NOW));
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
  void theSameWordingIsNoNewVersion() {
    long id = draft();
    change(id, q -> q.edit(q.current.wording(), noor, NOW));
    assertEquals(1, stored(id).current.number);
    assertEquals(0, reviews(id).size());
  }

  @Test
  void aQuestionInUseTakesNoWordingThatACheckRefuses() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    refused(id, "in use", q -> q.edit(keyInStem(q.current.wording()), noor, NOW));
    assertEquals(1, stored(id).current.number);
  }

  @Test
  void aDroppedDraftThatIsEditedWaitsForReviewAgain() {
    long id = draft();
    change(id, q -> q.reject(noor, "Too easy", NOW));
    assertEquals("Too easy", reviews(id).get(0).reason);
    change(id, q -> q.edit(explained(q.current.wording(), "So it says."), noor, NOW));
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
    refused(id, "retired", q -> q.edit(explained(q.current.wording(), "Other words."), noor, NOW));
  }

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
  void draftingAgainBringsUpToDateWhatNobodyTouched() {
    long decided = draft();
    change(decided, q -> q.reject(noor, null, NOW));
    long edited = waiting();
    change(edited, q -> q.edit(explained(q.current.wording(), "Mine."), noor, NOW));
    long untouched = waiting();
    fixtures.in(
        () -> {
          Article article = stored(decided).article;
          Article.<Article>findById(article.id).tellStory("the price of a bridge in Vessmark");
          return null;
        });
    redraft(decided);
    long all = fixtures.in(() -> Question.count());
    assertTrue(stored(decided).current.context.startsWith("The harbour bridge toll"));
    assertEquals("Mine.", stored(edited).current.explanation);
    assertTrue(stored(untouched).current.context.startsWith("The price of a bridge"));
    assertEquals(2, stored(untouched).current.number);
    redraft(decided);
    assertEquals(all, fixtures.in(() -> Question.count()));
    assertEquals(2, stored(untouched).current.number);
  }

  @Test
  void draftingAgainDropsWhatTheTextNoLongerYields() {
    long decided = draft();
    change(decided, q -> q.approve(noor, NOW));
    long id = waiting();
    change(id, q -> q.current.stem = "Who said something that the article does not say?");
    redraft(decided);
    assertEquals(State.APPROVED, stored(decided).state);
    assertNull(fixtures.in(() -> Question.findById(id)));
  }

  private void redraft(long id) {
    fixtures.in(
        () -> {
          Drafts.make(Question.<Question>findById(id).article, NOW);
          return null;
        });
  }

  private long waiting() {
    return fixtures.in(
        () ->
            Question.<Question>find("state = DRAFT and current.createdBy is null order by rank")
                .firstResult()
                .id);
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

  private static Wording explained(Wording old, String explanation) {
    return new Wording(
        old.format(), old.context(), old.passage(), old.stem(), old.choices(), explanation);
  }

  private static Wording keyInStem(Wording old) {
    String key = old.choices().stream().filter(Choice::correct).findFirst().orElseThrow().text();
    return new Wording(
        old.format(),
        old.context(),
        old.passage(),
        "Is it " + key + " or not: " + old.stem(),
        new ArrayList<>(old.choices()),
        old.explanation());
  }

  /** The best draft of the sample article that names a speaker. */
  private long draft() {
    var article = fixtures.harbour(noor);
    return fixtures.in(
        () -> {
          Drafts.make(Article.findById(article.id), NOW);
          return Question.<Question>find("ready and kind = WHO_SAID order by rank")
              .firstResult()
              .id;
        });
  }

  private void change(long id, Consumer<Question> verb) {
    fixtures.in(
        () -> {
          verb.accept(Question.findById(id));
          return null;
        });
  }

  private void refused(long id, String why, Consumer<Question> verb) {
    String said = assertThrows(Refused.class, () -> change(id, verb)).getMessage();
    assertTrue(said.contains(why), said);
  }

  private void undo(long id) {
    fixtures.in(
        () -> {
          Question question = Question.findById(id);
          Review.last(question.article).orElseThrow().undo(NOW);
          return null;
        });
  }

  private Question stored(long id) {
    return fixtures.in(() -> Question.readableBy(noor, id).map(QuestionTest::loaded).orElseThrow());
  }

  private static Question loaded(Question question) {
    question.current.choices.size();
    return question;
  }

  private long count(State state) {
    return fixtures.in(() -> Question.count("state", state));
  }

  private List<Review> reviews(long id) {
    return fixtures.in(() -> Review.of(Question.findById(id), 50));
  }
}
