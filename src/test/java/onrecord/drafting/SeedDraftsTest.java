package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Gold;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.statement.extraction.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The article beside the repository, from its text to approved questions. */
@QuarkusTest
@EnabledIf("onrecord.question.Gold#isThere")
class SeedDraftsTest {
  @Inject Fixtures fixtures;

  @Test
  void theSeedArticleGoesFromPasteToApprovedQuestions() throws IOException {
    fixtures.reset();
    var browser = new Browsing(fixtures.session(fixtures.noor()));
    String article = pasted(browser, Gold.read().document);
    browser.post(article + "/drafts").then().statusCode(303);
    long ready = Question.count("state = DRAFT and ready");
    assertTrue(ready >= 10, ready + " ready drafts");
    int clean = fixtures.in(() -> withoutWarnings(""));
    int cleanOfSet = fixtures.in(() -> withoutWarnings(" and setPlace is not null"));
    browser.get(article + "/questions").then().statusCode(200);
    browser.post(article + "/approvals").then().statusCode(303);
    assertEquals(cleanOfSet, Question.count("state", State.APPROVED));
    assertTrue(cleanOfSet >= 6 && clean >= 10, cleanOfSet + " and " + clean + " without warnings");
    System.out.printf(
        "seed: %d ready drafts, %d without warnings, %d refused%n",
        ready, clean, Question.count("not ready"));
  }

  /** The address of the article that the pasted text became. */
  private static String pasted(Browsing browser, Document seed) {
    String to =
        browser
            .upload(
                "/articles",
                null,
                "text",
                seed.text(),
                "headline",
                seed.headline(),
                "outlet",
                seed.outlet(),
                "publishedOn",
                seed.published().toString(),
                "kind",
                seed.kind().name(),
                "storyLine",
                "China and the war in Ukraine")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return to.substring(to.indexOf("/articles"));
  }

  private static int withoutWarnings(String which) {
    return Question.<Question>list("state = DRAFT and ready" + which).stream()
        .filter(question -> question.current.flaws.isEmpty())
        .toList()
        .size();
  }
}
