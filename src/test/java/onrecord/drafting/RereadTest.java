package onrecord.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.question.item.Kind;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Extractor;
import onrecord.system.Formats;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of questions when their article is read again. */
@QuarkusTest
class RereadTest {
  private static final String SENTENCE =
      "The evidence of this question changed when the article was read again";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    noor.post(there + "/drafts").then().statusCode(303);
  }

  @Test
  void draftsFollowTheTeachersSpeaker() {
    Question draft = fixtures.in(() -> whoSaid());
    String was = fixtures.in(() -> key(draft.id));
    String other = was.contains("Sennet") ? "Odile Brankov" : "Ravi Sennet";
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
    answer(asked, was.contains("Sennet") ? "Odile Brankov" : "Ravi Sennet");
    assertMarked(asked);
    assertEquals(was, fixtures.in(() -> key(asked.id)), "its words are a person's to change");
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

  private boolean isMarked(Question asked) {
    return fixtures.in(() -> Question.<Question>findById(asked.id).isEvidenceChanged());
  }

  private void correct(String publishedOn) {
    var form = noor.page(there).select("form[action$=/source]");
    var fields = new ArrayList<Object>();
    form.select("input[name], select[name], textarea[name]")
        .forEach(
            field -> {
              fields.add(field.attr("name"));
              fields.add(field.attr("name").equals("publishedOn") ? publishedOn : field.val());
            });
    noor.post(there + "/source", fields.toArray()).then().statusCode(303);
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

  @Test
  void aTeacherLetsItStandOrDecidesAnew() {
    Question asked = marked();
    String page = "/questions/" + asked.id;
    noor.post(page + "/confirmation").then().statusCode(303);
    assertFalse(noor.get(page).asString().contains(SENTENCE));
    noor.post(page + "/confirmation").then().statusCode(303);
    var kept = noor.page(page).select("h2:contains(Decisions) + ol li:contains(Kept)");
    assertEquals(
        List.of(
            "Kept as it is, with its changed evidence Noor Castellane"
                + Formats.dayAndTime(clock.instant(), fixtures.noor().zoneId())),
        kept.eachText());
    fixtures.in(() -> Review.update("by = null"));
    assertTrue(noor.page(page).text().contains("changed evidence a deleted account"));
  }

  @Test
  void theMarkComesBackWhenLettingItStandIsUndone() {
    Question asked = marked();
    String page = "/questions/" + asked.id;
    noor.post(page + "/confirmation").then().statusCode(303);
    assertFalse(noor.get(page).asString().contains(SENTENCE));
    String last = noor.page(there + "/questions").select(".desk-standing").text();
    assertTrue(last.matches(".*Last: draft \\d+ let stand with its changed evidence\\..*"), last);
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get(page).asString().contains(SENTENCE));
    assertTrue(noor.page(page).text().contains("with its changed evidence, undone"));
    assertEquals(
        Question.State.APPROVED, fixtures.in(() -> Question.<Question>findById(asked.id).state));
  }

  @Test
  void theMarkComesBackWithAnUndoneEdit() {
    Question asked = marked();
    clock.advance(Duration.ofMinutes(1));
    String edit = "/questions/" + asked.id + "/edit";
    noor.post(edit, Browsing.fields(noor.page(edit), "explanation", "Other words."))
        .then()
        .statusCode(303);
    assertEquals(
        "Other words.",
        fixtures.in(() -> Question.<Question>findById(asked.id).current.explanation));
    assertFalse(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
  }

  @Test
  void theMarkComesBackWithAnUndoneRetirement() {
    Question asked = marked();
    clock.advance(Duration.ofMinutes(1));
    noor.post("/questions/" + asked.id + "/retirement", "reason", "Out of date");
    assertFalse(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
  }

  @Test
  void onlyWhoIsInTheLibraryLetsItStand() {
    Question asked = marked();
    String path = "/questions/" + asked.id + "/confirmation";
    new Browsing(fixtures.session(fixtures.mallory())).post(path).then().statusCode(404);
    noor.postWithoutToken(path).then().statusCode(400);
    new Browsing().post(path).then().statusCode(303).header("Location", containsString("sign-in"));
    assertMarked(asked);
  }

  private Question marked() {
    Question asked = approved();
    fixtures.in(
        () ->
            Statement.update(
                "saidOn = ?1 where id = ?2", LocalDate.of(2026, 11, 2), asked.statement.id));
    clock.advance(Duration.ofMinutes(1));
    noor.post(there + "/extraction").then().statusCode(303);
    assertMarked(asked);
    return asked;
  }

  private void assertMarked(Question asked) {
    assertTrue(isMarked(asked), "marked");
    assertEquals(
        Question.State.APPROVED, fixtures.in(() -> Question.<Question>findById(asked.id).state));
    for (String page :
        List.of(there + "/questions?draft=" + asked.id, "/questions/" + asked.id, "/questions")) {
      noor.get(page).then().statusCode(200).body(containsString(SENTENCE));
    }
    String desk = noor.page(there + "/questions").select(".queue").outerHtml();
    assertTrue(desk.contains("approved, its evidence changed"), desk);
  }

  private Question approved() {
    Question draft = fixtures.in(() -> whoSaid());
    noor.post("/questions/" + draft.id + "/approval").then().statusCode(303);
    return draft;
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

  private void answer(Question about, String name) {
    post(about, "PERSON " + name);
  }

  private void post(Question about, String who) {
    noor.post(there + "/statements/" + about.statement.id + "/speaker", "who", who)
        .then()
        .statusCode(303);
  }

  /** Those that name somebody and rest on these words. */
  private static List<Long> drafts(Statement on) {
    return Question.<Question>list("state = DRAFT and current.speaker is not null").stream()
        .filter(
            draft ->
                draft.current.evidence.stream()
                    .anyMatch(at -> on.content.stream().anyMatch(at::overlaps)))
        .map(draft -> draft.id)
        .toList();
  }

  private void olderRules() {
    fixtures.in(() -> Extraction.update("ruleVersion = 'a0'"));
  }

  private static Question whoSaid() {
    return Question.<Question>find(
            "from Question q join fetch q.statement where q.kind = ?1 and q.state = DRAFT"
                + " and q.ready and q.current.speaker in ('Tomas Verrell', 'Quoc Maithanh')"
                + " order by q.rank",
            Kind.WHO_SAID)
        .firstResult();
  }

  private static List<Question> whoSaidOf(long statement) {
    return Question.list("kind = ?1 and statement.id = ?2", Kind.WHO_SAID, statement);
  }

  private static String key(long question) {
    return Question.<Question>findById(question).current.key().text();
  }
}
