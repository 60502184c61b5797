package onrecord.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.system.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader cannot know is explained in the passage, and nothing else is changed there. */
@QuarkusTest
class ExplainedPassageTest {
  @Inject Fixtures fixtures;

  private Browsing noor;
  private long id;
  private String editor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    var article = fixtures.harbour(teacher);
    id =
        fixtures.in(
            () -> {
              Drafts.make(Article.findById(article.id), TestClock.TODAY, TestClock.START);
              return Question.<Question>find("ready and current.passage is not null order by rank")
                  .firstResult()
                  .id;
            });
    editor = "/questions/" + id + "/edit";
  }

  @Test
  void whatTheArticleTellsElsewhereIsExplainedInBrackets() {
    String passage = stored().current.passage;
    int end = passage.indexOf(' ', passage.length() / 2);
    String explained = passage.substring(0, end) + " [of the harbour]" + passage.substring(end);
    noor.post(editor, Browsing.fields(noor.page(editor), "passage", explained))
        .then()
        .statusCode(303);
    assertEquals(2, stored().current.number);
    assertEquals(explained, stored().current.passage);
    assertTrue(stored().ready, "the passage is still that of the article");
    noor.post(editor, Browsing.fields(noor.page(editor), "passage", passage));
    assertEquals(passage, stored().current.passage);
  }

  @Test
  void allElseOfThePassageStaysAsTheArticleHasIt() {
    String passage = stored().current.passage;
    int last = passage.lastIndexOf(' ');
    for (String other : List.of(passage.substring(0, last), passage + " And more.", "")) {
      var page =
          Jsoup.parse(
              noor.post(editor, Browsing.fields(noor.page(editor), "passage", other))
                  .then()
                  .statusCode(400)
                  .extract()
                  .asString());
      String told = page.select("#passage-error").text();
      assertTrue(told.startsWith("Only explanations in square brackets"), told);
      assertEquals(other, page.select("#passage").val(), "nothing typed is lost");
    }
    noor.post(editor, Browsing.fields(noor.page(editor), "passage", passage + " [ ]"))
        .then()
        .statusCode(400)
        .body(containsString("Write the explanation between the brackets."));
    String much = passage + " [" + "x".repeat(1_000) + "]";
    noor.post(editor, Browsing.fields(noor.page(editor), "passage", much))
        .then()
        .statusCode(400)
        .body(containsString("Keep it under 1,000 characters."));
    assertEquals(1, stored().current.number);
  }

  private Question stored() {
    return fixtures.in(() -> Question.readableBy(fixtures.noor(), id).orElseThrow());
  }
}
