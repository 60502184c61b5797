package onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.item.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passage that a teacher shows above a question of the teacher's own. */
@QuarkusTest
class OwnPassageTest {
  private static final String STEM = "How does the passage give the words about the lifting span?";

  @Inject Fixtures fixtures;

  private Browsing noor;
  private String path;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    path = "/articles/" + fixtures.harbour(teacher).id + "/questions/new";
  }

  @Test
  void itStandsAboveTheQuestion() {
    Document desk = saved(OwnForms.SPAN + ".");
    assertEquals(OwnForms.SPAN + ".", desk.select("blockquote.excerpt").text());
  }

  @Test
  void whatOnlyTheArticleTellsIsExplainedInBrackets() {
    String explained = OwnForms.SPAN.replace("the toll", "the toll [on the harbour bridge]") + ".";
    saved(explained);
    assertEquals(explained, only().current.passage);
    assertTrue(
        only().current.flaws.stream().noneMatch(flaw -> flaw.code().equals("altered_quote")));
  }

  @Test
  void otherWordsThanThoseOfTheArticleAreRefusedByACheck() {
    Document desk = saved("Without the toll we can pay for the new lifting span.");
    assertTrue(desk.text().contains("The passage does not stand so in the article."), desk.text());
    assertFalse(only().ready);
  }

  /** Whoever copied it wrong corrects it, or asks without. */
  @Test
  void itCanBeWordedAnewAndTakenOut() {
    saved("Without the toll we can pay for the new lifting span.");
    String editor = "/questions/" + only().id + "/edit";
    edited(editor, OwnForms.SPAN + ".", STEM).then().statusCode(303);
    assertEquals(OwnForms.SPAN + ".", only().current.passage);
    String refused = edited(editor, "", STEM).then().statusCode(400).extract().asString();
    assertEquals(
        "Copy the sentences that it asks about: students see them above the question.",
        Jsoup.parse(refused).select("#passage-error").text());
    edited(editor, "", "How did the Ledger give the words?").then().statusCode(303);
    assertNull(only().current.passage);
    edited(editor, OwnForms.SPAN, STEM).then().statusCode(303);
    assertEquals(OwnForms.SPAN, only().current.passage);
    assertTrue(
        only().current.flaws.stream().noneMatch(flaw -> flaw.code().equals("altered_quote")));
    noor.post(editor, Browsing.fields(noor.page(editor), "passage", "x".repeat(1_001)))
        .then()
        .statusCode(400);
  }

  private Response edited(String editor, String passage, String stem) {
    var page = noor.page(editor);
    page.select("[name=stem]").first().text(stem);
    return noor.post(editor, Browsing.fields(page, "passage", passage));
  }

  @Test
  void aQuestionThatSpeaksOfOneHasOne() {
    var fields = new ArrayList<>(fields(""));
    var refused = noor.post(path, fields.toArray()).then().statusCode(400).extract();
    Document page = Jsoup.parse(refused.asString());
    assertEquals(
        "Copy the sentences that it asks about: students see them above the question.",
        page.select("#passage-error").text());
    fields.set(fields.indexOf("QUOTE_OR_PARAPHRASE"), "FACT");
    fields.set(fields.indexOf(STEM), "Who speaks in this passage?");
    noor.post(path, fields.toArray()).then().statusCode(400);
    fields.set(fields.indexOf("stem") + 1, "When was the passage through the bridge closed?");
    noor.post(path, fields.toArray()).then().statusCode(303);
    assertNull(only().current.passage, "a passage for ships is none of the text");
  }

  @Test
  void anotherFormatKeepsIt() {
    var fields = new ArrayList<>(fields(OwnForms.SPAN));
    fields.addAll(List.of("before", "SINGLE", "show", "1"));
    fields.set(fields.indexOf("SINGLE"), "MULTIPLE");
    String page = noor.post(path, fields.toArray()).then().statusCode(200).extract().asString();
    assertEquals(OwnForms.SPAN, Jsoup.parse(page).select("#passage").val());
  }

  private Document saved(String passage) {
    String at =
        noor.post(path, fields(passage).toArray())
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return noor.page(at.substring(at.indexOf("/articles")));
  }

  private static List<Object> fields(String passage) {
    var fields = new ArrayList<Object>(List.of("passage", passage));
    fields.addAll(OwnForms.written(Format.SINGLE));
    fields.set(fields.indexOf("WHO_SAID"), "QUOTE_OR_PARAPHRASE");
    fields.set(fields.indexOf("stem") + 1, STEM);
    return fields;
  }

  private Question only() {
    return fixtures.in(
        () ->
            Question.<Question>find(
                    "from Question q join fetch q.current v left join fetch v.flaws")
                .singleResult());
  }
}
