package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import onrecord.Browsing;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.QuestionDeciding;
import onrecord.question.QuestionVersion;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.Recipe;
import onrecord.question.item.Kind;
import onrecord.quiz.Quiz;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/** Drafting again once an article or its drafts have changed. */
@QuarkusTest
class RedraftTest extends QuestionDeciding {
  @Test
  void draftingAgainBringsUpToDateWhatNobodyTouched() {
    long decided = draft();
    change(decided, q -> q.reject(noor, null, NOW));
    long edited = waiting();
    change(edited, q -> edit(q, explained(q.current.wording(), "Mine.")));
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
  void draftingAgainKeepsWhatSomebodyAskedFor() {
    Article article = stored(draft()).article;
    String text = fixtures.in(() -> Article.<Article>findById(article.id).latest().text);
    List<Long> unasked = ids();
    fixtures.in(
        () ->
            Drafts.about(Article.findById(article.id), new Span(0, text.length()), Kind.ROLE, NOW));
    List<Long> all = ids();
    assertTrue(all.size() > unasked.size(), all.size() + " of " + unasked.size());
    redraft(all.get(0));
    assertEquals(all, ids());
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

  /** Most of a set may go when the roles and the line of an article are told. */
  @Test
  void draftingAgainPicksTheSetAnew() {
    long any = draft();
    int before = set().size();
    assertTrue(before > 3, "set of " + before);
    fixtures.in(
        () ->
            QuestionVersion.update("stem = 'Who sang ' || id || '?' where question.setPlace > 0"));
    redraft(any);
    assertEquals(before, set().size());
  }

  @Test
  void draftingAgainPrefersWhatComesUnasked() {
    Article article = stored(draft()).article;
    List<Long> unasked = set();
    fixtures.in(() -> Drafts.more(Article.findById(article.id), TODAY, NOW));
    assertTrue(set().size() > unasked.size(), "set of " + set().size());
    long gone = set().stream().filter(id -> !unasked.contains(id)).findFirst().orElseThrow();
    change(gone, q -> q.current.stem = "Who said something that the article does not say?");
    redraft(unasked.get(0));
    assertTrue(set().containsAll(unasked), set() + " of " + unasked);
  }

  @Test
  void draftingAgainKeepsTheSizeThatSomebodyChose() {
    long any = draft();
    Article article = stored(any).article;
    fixtures.in(() -> ProposedSet.pick(Article.findById(article.id), Recipe.of(3), TODAY, NOW));
    long kept = set().get(0);
    change(kept, q -> q.approve(noor, NOW));
    long gone = set().get(1);
    change(gone, q -> q.current.stem = "Who said something that the article does not say?");
    redraft(any);
    assertEquals(3, set().size());
    assertTrue(set().contains(kept) && !set().contains(gone));
  }

  @Test
  void draftingAgainAndDraftingMoreFillUpWhatWasDropped() {
    long any = draft();
    Article article = stored(any).article;
    for (boolean again : List.of(true, false)) {
      fixtures.in(() -> ProposedSet.pick(Article.findById(article.id), Recipe.of(3), TODAY, NOW));
      long dropped = set().get(1);
      change(dropped, q -> q.reject(noor, null, NOW));
      if (again) {
        redraft(any);
      } else {
        fixtures.in(() -> Drafts.more(Article.findById(article.id), TODAY, NOW));
      }
      assertEquals(3, set().size());
      assertFalse(set().contains(dropped));
    }
  }

  /** With a better one beside it, it comes by itself no more. */
  @Test
  void draftingAgainKeepsWhatComesOnRequestByNow() {
    Article article = stored(draft()).article;
    fixtures.in(() -> Drafts.more(Article.findById(article.id), TODAY, NOW));
    long id =
        fixtures.in(
            () -> Question.<Question>find("ready and rule like '%, on request'").firstResult().id);
    change(id, q -> q.rule = Drafting.unaskedRule(q.rule));
    change(id, q -> q.askedForAt = null);
    redraft(id);
    redraft(id);
    assertEquals(State.DRAFT, stored(id).state);
    assertTrue(Drafting.isOnRequest(stored(id).rule), stored(id).rule);
    assertNull(stored(id).askedForAt);
  }

  /** Who speaks beside it decides how many sentences are shown. */
  @Test
  void aPassageThatIsCutOtherwiseIsOfTheSameQuestion() {
    long any = draft();
    Question asked =
        fixtures.in(
            () ->
                Question.<Question>find("ready and current.stem like '%the words “%'")
                    .firstResult());
    String passage = stored(asked.id).current.passage;
    List<Long> before = ids();
    change(asked.id, q -> q.current.passage = passage + " So it was.");
    change(
        asked.id,
        q -> q.current.evidence = List.of(new Span(q.current.evidence.get(0).start(), 9_999)));
    redraft(any);
    assertEquals(before, ids());
    assertEquals(passage, stored(asked.id).current.passage);
  }

  /** Two questions on record quote the words that one draft asks about. */
  @Test
  void ofTwoThatQuoteTheSameWordsTheFirstStays() {
    long any = draft();
    List<Long> two =
        fixtures.in(
            () ->
                Question.<Question>list(
                        "ready and kind = CLAIM_OR_FACT and current.stem like '%the words “%'"
                            + " order by rank")
                    .stream()
                    .limit(2)
                    .map(one -> one.id)
                    .toList());
    Question first = stored(two.get(0));
    String stem = first.current.stem;
    var wide = List.of(new Span(0, 9_999));
    for (long one : two) {
      change(one, q -> q.current.stem = "Anew: " + stem);
      change(one, q -> q.current.evidence = one == two.get(0) ? wide : List.of(new Span(0, 9_998)));
    }
    redraft(any);
    assertEquals(stem, stored(two.get(0)).current.stem);
  }

  @Test
  void draftingAgainLeavesWhatAQuizHas() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    var quiz = fixtures.quiz(noor, List.of(stored(id)));
    undo(id);
    change(id, q -> q.current.stem = "Who said something that the article does not say?");
    redraft(id);
    assertEquals(State.DRAFT, stored(id).state);
    assertEquals(1L, asked(quiz));
  }

  /** It left the quiz after somebody had begun. */
  @Test
  void draftingAgainLeavesWhatARunAsks() {
    long id = draft();
    change(id, q -> q.approve(noor, NOW));
    var quiz = fixtures.quiz(noor, List.of(stored(id)));
    var ada = fixtures.ada();
    fixtures.attempt(
        fixtures.assignment(fixtures.classroom(noor, ada), quiz, Assignment.Mode.TEST), ada, false);
    fixtures.in(
        () -> {
          Quiz.<Quiz>findById(quiz.id).questions.clear();
          return null;
        });
    undo(id);
    change(id, q -> q.current.stem = "Who said something that the article does not say?");
    redraft(id);
    assertEquals(State.DRAFT, stored(id).state);
    var learner = new Browsing(fixtures.session(ada));
    learner.get("/attempts/1/questions/1").then().statusCode(200);
    learner.post("/attempts/1/submission").then().statusCode(303);
    fixtures.in(
        () -> Assignment.update("dueAt = null, opensAt = ?1, closesAt = ?2", Instant.EPOCH, NOW));
    learner.get("/attempts/1").then().statusCode(200);
  }

  private long asked(Quiz quiz) {
    return fixtures.in(() -> (long) Quiz.<Quiz>findById(quiz.id).questions.size());
  }

  /** Of two drafts that read the same, one found by other words of the article. */
  @Test
  void whatAsksTheSameInTheSameWordsIsStoredOnce() {
    long id = draft();
    long all = fixtures.in(() -> Question.count());
    change(id, q -> q.current.evidence = List.of(new Span(0, 10)));
    redraft(id);
    assertEquals(all, fixtures.in(() -> Question.count()));
    assertEquals(2, stored(id).current.number);
    assertNotEquals(List.of(new Span(0, 10)), stored(id).current.evidence);
    change(id, q -> q.approve(noor, NOW));
    change(id, q -> q.current.evidence = List.of(new Span(0, 10)));
    fixtures.in(() -> QuestionVersion.delete("question.id = ?1 and number = 1", id));
    redraft(id);
    assertEquals(all, fixtures.in(() -> Question.count()));
    assertEquals(List.of(new Span(0, 10)), stored(id).current.evidence);
  }

  private List<Long> ids() {
    return fixtures.in(
        () -> Question.<Question>list("ready order by id").stream().map(one -> one.id).toList());
  }

  private void redraft(long id) {
    fixtures.in(
        () -> {
          Drafts.make(Question.<Question>findById(id).article, TODAY, NOW);
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
}
