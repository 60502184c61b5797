package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The article beside the repository, from its text to approved questions. */
@QuarkusTest
@EnabledIf("onrecord.question.Gold#isThere")
class SeedDraftsTest {
  @Inject Fixtures fixtures;

  @Test
  void theSeedArticleYieldsTenReadyDraftsThatCanBeApproved() throws IOException {
    fixtures.reset();
    var noor = fixtures.noor();
    var seed = Gold.read().document;
    var article =
        fixtures.imported(
            noor,
            seed.outlet(),
            seed.headline(),
            seed.published(),
            "China and the war in Ukraine",
            seed.text());
    var browser = new Browsing(fixtures.session(noor));
    browser.post("/articles/" + article.id + "/drafts").then().statusCode(303);
    long ready = Question.count("state = DRAFT and ready");
    assertTrue(ready >= 10, ready + " ready drafts");
    long clean = fixtures.in(() -> (long) withoutWarnings());
    browser.post("/articles/" + article.id + "/approvals").then().statusCode(303);
    assertEquals(clean, Question.count("state", State.APPROVED));
    assertTrue(clean >= 10, clean + " without warnings");
    System.out.printf(
        "seed: %d ready drafts, %d without warnings, %d refused%n",
        ready, clean, Question.count("not ready"));
  }

  private static int withoutWarnings() {
    return Question.<Question>list("state = DRAFT and ready").stream()
        .filter(question -> question.current.flaws.isEmpty())
        .toList()
        .size();
  }
}
