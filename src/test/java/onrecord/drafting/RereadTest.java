package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Extractor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What becomes of questions when their article is read again. */
@QuarkusTest
class RereadTest extends ReadAgain {
  @Test
  void draftsFollowTheTeachersSpeaker() {
    Question draft = fixtures.in(() -> whoSaid());
    String other = other(draft);
    answer(draft, other);
    List<Question> now = fixtures.in(() -> whoSaidOf(draft.statement.id));
    assertFalse(now.isEmpty(), "the statement is still asked about");
    for (Question question : now) {
      assertTrue(fixtures.in(() -> key(question.id)).contains(other), other);
      assertEquals(
          other, fixtures.in(() -> Question.<Question>findById(question.id).current.speaker));
    }
  }

  @Test
  void whatASourceWithoutANameSaidIsNotTaughtWithOne() {
    Question draft = fixtures.in(() -> whoSaid());
    assertTrue(fixtures.in(() -> drafts(draft.statement)).contains(draft.id));
    post(draft, "unnamed");
    assertEquals(List.of(), fixtures.in(() -> drafts(draft.statement)), "nobody's words are asked");
    var speakers = noor.page(there + "/questions/new").select("#speaker option").eachText();
    assertFalse(speakers.contains("A source without a name"), speakers.toString());
    olderRules();
    noor.post(there + "/drafts").then().statusCode(303);
    assertEquals(List.of(), fixtures.in(() -> drafts(draft.statement)), "nor after newer rules");
  }

  @Test
  void anApprovedQuestionIsMarkedWhenItsSourceHasNoName() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    post(asked, "unnamed");
    assertMarked(asked);
  }

  @Test
  void anApprovedQuestionIsKeptAndMarkedWhenTheTeacherChangesItsSpeaker() {
    Question asked = approved();
    String was = fixtures.in(() -> key(asked.id));
    clock.advance(Duration.ofMinutes(1));
    answer(asked, other(asked));
    assertMarked(asked);
    assertEquals(was, fixtures.in(() -> key(asked.id)), "its words are a person's to change");
    String evidence = noor.page("/questions/" + asked.id).select(".evidence").text();
    String told = "As the article is read now, it is said by " + other(asked);
    assertTrue(evidence.contains(told + ", decided by hand."), evidence);
    assertEquals(1, evidence.split("decided by hand", -1).length - 1, evidence);
  }

  @Test
  void newerRulesKeepApprovedQuestionsAndMarkThoseWhoseEvidenceChanged() {
    Question asked = approved();
    List<Long> others = othersApproved(asked);
    assertTrue(others.size() > 1, () -> "others: " + others);
    long version = fixtures.in(() -> Question.<Question>findById(asked.id).current.id);
    // what older rules had found of this statement, and of no other
    fixtures.in(
        () ->
            Statement.update(
                "saidOn = ?1 where id = ?2", LocalDate.of(2026, 11, 2), asked.statement.id));
    olderRules();
    clock.advance(Duration.ofMinutes(1));
    noor.post(there + "/extraction").then().statusCode(303);
    assertEquals(
        Extractor.RULE_VERSION,
        fixtures.in(() -> Extraction.<Extraction>findAll().singleResult().ruleVersion));
    assertMarked(asked);
    fixtures.in(
        () -> {
          Question now = Question.findById(asked.id);
          assertEquals(version, now.current.id);
          assertEquals(asked.statement.id, now.statement.id);
          for (Long other : others) {
            Question kept = Question.findById(other);
            assertEquals(Question.State.APPROVED, kept.state);
            assertFalse(kept.isEvidenceChanged(), kept.current.stem);
          }
          return null;
        });
  }

  @Test
  void aQuestionThatTellsTheDayBeforeACorrectionIsMarked() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    correct("16 November 2026");
    assertMarked(asked);
    noor.post("/questions/" + asked.id + "/confirmation").then().statusCode(303);
    clock.advance(Duration.ofMinutes(1));
    noor.post(there + "/extraction").then().statusCode(303);
    assertFalse(isMarked(asked), "it was let stand with that day");
    correct("23 November 2026");
    assertFalse(isMarked(asked), "as before");
  }

  @Test
  void whoLetsItStandDoesNotAnswerAMarkThatCameSince() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    correct("16 November 2026");
    String seen = noor.page("/questions/" + asked.id).select("input[name=seen]").val();
    clock.advance(Duration.ofMinutes(1));
    correct("17 November 2026");
    String path = "/questions/" + asked.id + "/confirmation";
    noor.post(path, "seen", seen).then().statusCode(303);
    assertMarked(asked);
    seen = noor.page("/questions/" + asked.id).select("input[name=seen]").val();
    noor.post(path, "seen", seen).then().statusCode(303);
    assertFalse(isMarked(asked));
  }

  @Test
  void anEditGivesTheWordsToWhomTheTeacherNamed() {
    Question asked = approved();
    String editor = "/questions/" + asked.id + "/edit";
    Document before = noor.page(editor);
    String was = before.select("#speaker option[selected]").val();
    var named = before.select("#speaker option").eachAttr("value");
    int right = 1;
    while (was.equals(namedIn(before, right, named))) {
      right++;
    }
    String now = namedIn(before, right, named);
    clock.advance(Duration.ofMinutes(1));
    answer(asked, now);
    clock.advance(Duration.ofMinutes(1));
    Object[] edited = Browsing.fields(noor.page(editor), "explanation", "The Ledger says so.");
    put(edited, "key", right);
    put(edited, "speaker", now);
    noor.post(editor, edited).then().statusCode(303);
    assertFalse(isMarked(asked));
    String page = noor.page("/questions/" + asked.id).select(".evidence").text();
    assertTrue(page.contains(now), page);
    assertEquals(
        now,
        fixtures.in(() -> Question.<Question>findById(asked.id).current.whose().voice().name()));
  }

  @Test
  void anEditIsOfTheDayThatTheArticleHasByNow() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    correct("16 November 2026");
    clock.advance(Duration.ofMinutes(1));
    String editor = "/questions/" + asked.id + "/edit";
    Document page = noor.page(editor);
    String context = page.select("#context").val().replace("23 November", "16 November");
    noor.post(editor, Browsing.fields(page, "context", context)).then().statusCode(303);
    assertFalse(isMarked(asked));
    assertEquals(
        LocalDate.of(2026, 11, 16),
        fixtures.in(() -> Question.<Question>findById(asked.id).current.asOf));
    clock.advance(Duration.ofMinutes(1));
    correct("17 November 2026");
    correct("16 November 2026");
    assertTrue(isMarked(asked), "of the 16th when the article was of the 17th");
  }

  /** Whom an option begins with; behind the name it may tell a body. */
  private static String namedIn(Document editor, int option, List<String> names) {
    String text = editor.select("#option" + option).text();
    return names.stream()
        .filter(name -> !name.isEmpty() && text.contains(name))
        .min(Comparator.comparingInt(text::indexOf))
        .orElseThrow();
  }

  private static void put(Object[] fields, String name, Object value) {
    fields[List.of(fields).indexOf(name) + 1] = value;
  }

  @Test
  void readingTheSameAgainMarksNothing() {
    approved();
    noor.post(there + "/approvals").then().statusCode(303);
    olderRules();
    clock.advance(Duration.ofMinutes(1));
    noor.post(there + "/extraction").then().statusCode(303);
    assertEquals(0, fixtures.<Long>in(() -> Question.count("evidenceChangedAt is not null")));
  }

  /** Approves everything else; those that rest on other sentences. */
  private List<Long> othersApproved(Question asked) {
    noor.post(there + "/approvals").then().statusCode(303);
    return fixtures.in(
        () -> {
          var spans = Question.<Question>findById(asked.id).statement.content;
          return Question.<Question>list("state = APPROVED and id <> ?1", asked.id).stream()
              .filter(
                  other ->
                      other.current.evidence.stream()
                          .noneMatch(at -> spans.stream().anyMatch(at::overlaps)))
              .map(other -> other.id)
              .toList();
        });
  }

  /** Those that name somebody and rest on these words. */
  private static List<Long> drafts(Statement on) {
    return Question.<Question>list("state = DRAFT and current.speaker is not null").stream()
        .filter(
            draft ->
                draft.statement != null
                    && draft.statement.content.stream()
                        .anyMatch(at -> on.content.stream().anyMatch(at::overlaps)))
        .map(draft -> draft.id)
        .toList();
  }

  private void olderRules() {
    fixtures.in(() -> Extraction.update("ruleVersion = 'a0'"));
  }

  private static List<Question> whoSaidOf(long statement) {
    return Question.list("kind = ?1 and statement.id = ?2", Kind.WHO_SAID, statement);
  }
}
