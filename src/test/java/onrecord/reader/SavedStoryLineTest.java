package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an article is about, as it is proposed and as somebody saves it. */
@QuarkusTest
class SavedStoryLineTest {
  @Inject Fixtures fixtures;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void aProposedStoryLineHoldsOnlyOnceItIsSaved() {
    String[] known = {
      "headline",
      "Harbour fire still burns",
      "text",
      "Three ships were lost on Monday in the fire at the Vessmark harbour.\n\n" + Sample.TEXT
    };
    String there = Sample.imported(noor, known);
    String proposed = "the fire at the Vessmark harbour";
    Document page = noor.page(there);
    assertTrue(page.text().contains("Story line, proposed: " + proposed));
    assertEquals(proposed, page.selectFirst("#storyLine").val());
    assertNull(fixtures.<Article>in(() -> Article.findById(id(there))).storyLine);
    noor.post(there + "/source", fields("headline", known[1], "storyLine", proposed))
        .then()
        .statusCode(303);
    assertEquals(proposed, fixtures.<Article>in(() -> Article.findById(id(there))).storyLine);
    assertFalse(noor.page(there).text().contains("proposed: "));
  }

  @Test
  void aSavedStoryLineStandsAboveTheDraftsAtOnce() {
    String there = Sample.imported(noor, "storyLine", "");
    noor.post(there + "/drafts").then().statusCode(303);
    noor.post(there + "/source", fields("storyLine", "the harbour toll in Vessmark"))
        .then()
        .statusCode(303);
    List<String> lines =
        fixtures.in(
            () ->
                Question.<Question>list("article.id = ?1 and ready", id(there)).stream()
                    .map(question -> question.current.context)
                    .toList());
    assertFalse(lines.isEmpty());
    lines.forEach(line -> assertTrue(line.startsWith("The harbour toll in Vessmark"), line));
  }

  @Test
  void anEmptyStoryLineIsProposedAnew() {
    String there = Sample.imported(noor);
    String proposed = fixtures.<Article>in(() -> Article.findById(id(there))).proposedStory;
    noor.post(there + "/source", fields("storyLine", "something else")).then().statusCode(303);
    noor.post(there + "/source", fields("storyLine", "")).then().statusCode(303);
    Article article = fixtures.in(() -> Article.findById(id(there)));
    assertEquals(proposed, article.proposedStory);
    assertNull(article.storyLine);
  }

  private static Object[] fields(String... changes) {
    Object[] fields = Sample.with(changes);
    if (!List.of(changes).contains("headline")) {
      fields[3] = "Harbour toll stays until spring, mayor says";
    }
    return fields;
  }

  private static Long id(String there) {
    return Long.valueOf(there.substring(there.lastIndexOf('/') + 1));
  }
}
