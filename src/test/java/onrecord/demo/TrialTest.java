package onrecord.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.question.Choice;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrialTest {
  private static final Trial TRIAL = Trial.of(SampleArticle.all().get(0));

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private Browsing stranger;

  @BeforeEach
  void reset() {
    fixtures.reset();
    fixtures.otto();
    stranger = new Browsing();
  }

  @Test
  void theFirstPageLeadsToIt() {
    assertEquals("Try five questions", stranger.page("/").select("a[href=/try]").text());
    assertEquals(5, TRIAL.questions().size());
    stranger.get("/try").then().statusCode(303).header("Location", endsWith("/try/1"));
  }

  @Test
  void itsQuestionsAreReadyAndRestOnTheArticle() {
    for (Draft draft : TRIAL.questions()) {
      assertTrue(draft.ready(), draft.stem());
      assertTrue(draft.context() != null, draft.stem());
      // whose words it is about: somebody's, or the outlet's own
      String outlet = TRIAL.article().document().outlet();
      assertTrue(
          draft.speaker() != null
              || draft.explanation().contains(outlet + " states this in its own")
              || draft
                  .explanation()
                  .contains("No source is named for these words: they are those of " + outlet),
          draft.explanation());
      assertEquals(
          draft.evidence(),
          Evidence.of(draft.evidence().spans(), TRIAL.article().document().text()));
    }
  }

  @Test
  void aStrangerAnswersThemAllAndSeesTheEvidence() {
    for (int n = 1; n <= 5; n++) {
      var asked = TRIAL.question(n).orElseThrow();
      var page = stranger.page("/try/" + n);
      assertEquals(asked.wording().stem(), page.select("h1").text());
      var item = asked.wording().item();
      int key = item.keys().get(0) + 1;
      var right = stranger.page("/try/" + n + "?choice=" + key);
      assertEquals("Right", right.select("h1").text());
      String evidence = asked.draft().evidence().text().replaceAll("\\s+", " ");
      assertEquals(evidence, String.join(" … ", right.select(".evidence mark").eachText()));
      var wrong = stranger.page("/try/" + n + "?choice=" + (key == 1 ? 2 : 1));
      assertTrue(wrong.select("h1").text().startsWith("Not right"));
      assertTrue(wrong.select(".is-missed").text().contains(item.key().text()));
      var next = right.select(".actionbar a").attr("href");
      assertEquals(n < 5 ? "/try/" + (n + 1) : "/", next);
    }
  }

  @Test
  void evidenceKeepsTheMarksThatMakeItAQuotation() {
    long quoted = 0;
    for (int n = 1; n <= 5; n++) {
      String shown = stranger.page("/try/" + n + "?choice=1").select(".evidence").text();
      assertEquals(shown.split("“", -1).length, shown.split("”", -1).length, shown);
      quoted += shown.chars().filter(mark -> mark == '“').count();
    }
    assertTrue(quoted > 0);
  }

  @Test
  void noKeyIsInAPageBeforeItsAnswer() {
    for (int n = 1; n <= 5; n++) {
      var asked = TRIAL.question(n).orElseThrow();
      String page = stranger.page("/try/" + n).html();
      assertFalse(page.contains(asked.wording().explanation()), page);
      for (Choice choice : asked.wording().choices()) {
        assertFalse(!choice.why().isEmpty() && page.contains(choice.why()), page);
      }
      assertFalse(page.contains("correct") || page.contains("evidence"), page);
    }
  }

  @Test
  void nothingIsStoredAndNothingRead() {
    stranger.get("/try/1");
    assertEquals(0, statements.during(() -> stranger.get("/try/2?choice=1")));
    assertNull(stranger.get("/try/2?choice=1").cookie("onrecord-session"));
  }

  @Test
  void whatIsNoQuestionOrOptionIsNoError() {
    for (String path : new String[] {"/try/0", "/try/6", "/try/-1"}) {
      stranger.get(path).then().statusCode(404);
    }
    for (String choice : new String[] {"-1", "9"}) {
      stranger
          .get("/try/1?choice=" + choice)
          .then()
          .statusCode(400)
          .body(containsString("Pick one of the options."))
          .body(containsString("<fieldset"));
    }
  }
}
