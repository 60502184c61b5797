package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Introduced;
import onrecord.article.Article;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a role that a person tells does to the questions of the article. */
@QuarkusTest
class ToldRoleTest {
  private static final String WORDS = "Who said that the toll would cost the fish market a third";
  private static final String OPTION = "Ann Roe, " + Introduced.ROLE;

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    draft(Introduced.butForOne(fixtures, fixtures.noor()));
  }

  private void draft(Article article) {
    there = "/articles/" + article.id;
    noor.post(there + "/drafts").then().statusCode(303);
  }

  @Test
  void whoWasNotIntroducedIsAskedAboutFromMemory() {
    assertEquals(List.of(), asked());
    tell("Ann Roe", Introduced.ROLE);
    assertEquals(List.of(OPTION), asked());
    noor.post(there + "/extraction").then().statusCode(303);
    noor.post(there + "/drafts").then().statusCode(303);
    assertEquals(List.of(OPTION), asked());
    tell("Ann Roe", "chairwoman of the Coast Party");
    assertEquals(List.of("Ann Roe, chairwoman of the Coast Party"), asked());
    String back = noor.page(there).select("aside form[action$=/withdrawal]").attr("action");
    noor.post(back).then().statusCode(303);
    assertEquals(List.of(), asked());
  }

  @Test
  void whoHasOnlyASurnameIsIntroducedByItAndTheRole() {
    draft(Introduced.bySurname(fixtures, fixtures.noor()));
    assertEquals(List.of(), asked());
    tell("Roe", Introduced.ROLE);
    assertEquals(List.of("Roe, " + Introduced.ROLE), asked());
    List<String> stems =
        fixtures.in(
            () ->
                Question.<Question>list(
                        "article.id = ?1 and ready and kind <> ?2", id(), Kind.WHO_SAID)
                    .stream()
                    .map(question -> question.current)
                    .filter(version -> version.passage != null && version.stem.contains("Roe"))
                    .map(version -> version.stem)
                    .toList());
    assertFalse(stems.isEmpty());
    stems.forEach(stem -> assertTrue(stem.contains(Introduced.ROLE), stem));
    tell("Roe", "Councillor");
    assertEquals(List.of("Councillor Roe"), asked());
  }

  private long id() {
    return Long.parseLong(there.substring(there.lastIndexOf('/') + 1));
  }

  /** The question says nothing else for it. */
  @Test
  void aRoleThatIsToldBesidesMarksNoApprovedQuestion() {
    noor.post(there + "/approvals").then().statusCode(303);
    assertTrue(approvedOf("Ann Roe") > 0 && approvedOf("Jo Lund") > 0);
    clock.advance(Duration.ofMinutes(1));
    tell("Ann Roe", Introduced.ROLE);
    assertEquals(0, marked());
    clock.advance(Duration.ofMinutes(1));
    tell("Jo Lund", "deputy mayor of Norvik");
    assertTrue(marked() > 0, "another role than the one that they may give");
    assertFalse(marked() > approvedOf("Jo Lund"));
  }

  private void tell(String name, String role) {
    noor.post(there + "/roles", "name", name, "role", role).then().statusCode(303);
  }

  /** The right answers of the questions from memory about her words. */
  private List<String> asked() {
    return fixtures.in(
        () ->
            Question.<Question>list("kind = ?1 and state = DRAFT and ready", Kind.WHO_SAID).stream()
                .map(question -> question.current)
                .filter(version -> version.stem.startsWith(WORDS))
                .map(version -> version.key())
                .map(Choice::text)
                .toList());
  }

  private long approvedOf(String speaker) {
    return fixtures.<Long>in(
        () -> Question.count("state = APPROVED and current.speaker = ?1", speaker));
  }

  private long marked() {
    return fixtures.<Long>in(() -> Question.count("evidenceChangedAt is not null"));
  }
}
