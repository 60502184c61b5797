package onrecord.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.DraftOfEach;
import onrecord.question.Question;
import onrecord.question.Uses;
import onrecord.question.item.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of every format: stored, read by a teacher and worded anew. */
@QuarkusTest
class FormatEditTest extends DraftOfEach {
  @ParameterizedTest
  @EnumSource(Format.class)
  void aTeacherReadsTheKeyOnTheQuestionsPageAndOnTheDesk(Format format) {
    var keys = fixtures.in(() -> stored(format).current.item());
    var parts =
        switch (format) {
          case SINGLE, MULTIPLE, TRUEFALSE -> List.of(keys.key().text(), "Key", "Reason for");
          case MATCH -> List.of("Ravi Sennet", "Lorries are exempt from it at night");
          case ORDER -> keys.sequence();
          case NUMERIC, SHORT -> keys.keyInWords();
        };
    for (String path :
        List.of("/questions/" + id(format), "/articles/1/questions?draft=" + id(format))) {
      String page = noor.page(path).select("main").text();
      parts.forEach(part -> assertTrue(page.contains(part), path + ": " + part));
    }
    assertTrue(noor.page("/questions?words=" + word(format)).text().contains(stem(format)));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void sendingTheFormUnchangedChangesNothing(Format format) {
    noor.post(editor(format), Browsing.fields(noor.page(editor(format)), "from", ""))
        .then()
        .statusCode(303);
    assertEquals(1, (int) fixtures.in(() -> stored(format).current.number));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void anEditMakesTheNextVersionWithAllItsParts(Format format) {
    String field =
        switch (format) {
          case SINGLE, MULTIPLE, TRUEFALSE -> "why";
          case MATCH -> "right";
          case ORDER -> "step";
          case NUMERIC, SHORT -> "accepted";
        };
    String words = format == Format.NUMERIC ? "13.5 per cent" : "Quite another thing";
    var before = fixtures.in(() -> stored(format).current.item());
    noor.post(editor(format), Browsing.fields(noor.page(editor(format)), field, words))
        .then()
        .statusCode(303);
    var after = fixtures.in(() -> stored(format).current.item());
    assertEquals(2, (int) fixtures.in(() -> stored(format).current.number));
    assertEquals(before.keyInWords().size(), after.keyInWords().size());
    assertEquals(
        words,
        switch (format) {
          case SINGLE, MULTIPLE, TRUEFALSE -> after.options().get(0).why();
          case MATCH -> after.pairs().get(0).right();
          case ORDER -> after.sequence().get(0);
          case NUMERIC, SHORT -> after.accepted().get(0);
        });
    assertEquals(before.tolerance(), after.tolerance());
  }

  @Test
  void whatIsWrongInAPairIsToldAndNothingTypedIsLost() {
    var page = noor.page(editor(Format.MATCH));
    var refused = refused(Format.MATCH, Browsing.fields(page, "right", ""));
    assertTrue(refused.text().contains("Write both sides of pair 1, or none."));
    assertEquals("Ines Aldovar", refused.select("#left1").text());
    assertEquals("", refused.select("#right1").text());
    assertTrue(
        refused(Format.MATCH, Browsing.fields(page, "left", "Tomas Verrell"))
            .text()
            .contains("Two left sides read the same"));
    assertTrue(
        refused(Format.MATCH, Browsing.fields(page, "left", "x".repeat(301)))
            .text()
            .contains("under 300 characters"));
    noor.post(editor(Format.MATCH), "version", version(Format.MATCH), "left", "a", "left", "b")
        .then()
        .statusCode(400);
    assertEquals(1, (int) fixtures.in(() -> stored(Format.MATCH).current.number));
  }

  @Test
  void aPairIsAddedAndDropped() {
    var fields = Browsing.fields(noor.page(editor(Format.MATCH)), "left", "");
    for (int i = 0, right = 0; i < fields.length; i += 2) {
      if (fields[i].equals("right")) {
        fields[i + 1] = ++right == 1 ? "" : right == 4 ? "Cyclists pay nothing" : fields[i + 1];
      } else if (fields[i].equals("left") && right == 3) {
        fields[i + 1] = "Dario Menz";
      }
    }
    noor.post(editor(Format.MATCH), fields).then().statusCode(303);
    assertEquals(
        List.of("Tomas Verrell", "Ravi Sennet", "Dario Menz"),
        fixtures.in(() -> stored(Format.MATCH).current.parts.lefts()));
  }

  @Test
  void ofANumberWhoseDraftWasReplacedAllThatWasTypedIsShown() {
    var page = noor.page(editor(Format.NUMERIC));
    page.select("#speaker").first().html("<option value='Odile Brankov' selected>");
    Object[] fields = Browsing.fields(page, "tolerance", "0.75");
    fixtures.in(
        () -> {
          Uses.deleteUnused(List.of(id(Format.NUMERIC)));
          return null;
        });
    var answer = noor.post(editor(Format.NUMERIC), fields).then().statusCode(409).extract();
    String shown = Jsoup.parse(answer.asString()).select(".card").text();
    assertTrue(shown.contains("give or take 0.75"), shown);
    assertTrue(shown.contains("Said by Odile Brankov"), shown);
  }

  @Test
  void whatIsWrongInAnOrderOrANumberIsTold() {
    var steps = noor.page(editor(Format.ORDER));
    assertTrue(
        refused(Format.ORDER, Browsing.fields(steps, "step", "The ferry line adds a boat"))
            .text()
            .contains("Two things read the same"));
    var number = noor.page(editor(Format.NUMERIC));
    var refused = refused(Format.NUMERIC, Browsing.fields(number, "accepted", "12, 5 or so"));
    assertTrue(refused.text().contains("Write one number a line"));
    assertEquals("12, 5 or so", refused.select("#accepted").text());
    for (String tolerance : List.of("-1", "some", "1,5")) {
      refused = refused(Format.NUMERIC, Browsing.fields(number, "tolerance", tolerance));
      assertTrue(refused.text().contains("Write a number from 0 on"), tolerance);
      assertEquals(tolerance, refused.select("#tolerance").val());
    }
    String accepted = number.select("#accepted").text();
    String unit = accepted.lines().findFirst().orElse("").replaceFirst("^[\\d.,]+", "");
    noor.post(editor(Format.NUMERIC), Browsing.fields(number, "tolerance", "1,000" + unit));
    assertEquals(
        1000, fixtures.in(() -> stored(Format.NUMERIC).current.parts.tolerance()).intValueExact());
    number = noor.page(editor(Format.NUMERIC));
    noor.post(editor(Format.NUMERIC), Browsing.fields(number, "tolerance", " 0 "));
    assertNull(fixtures.in(() -> stored(Format.NUMERIC).current.parts.tolerance()));
    var words = noor.page(editor(Format.SHORT));
    assertTrue(
        refused(Format.SHORT, Browsing.fields(words, "accepted", " \n "))
            .text()
            .contains("Write an answer that is right."));
    assertTrue(
        refused(Format.SHORT, Browsing.fields(words, "accepted", "the toll\n..."))
            .text()
            .contains("Write each answer with a letter or a figure in it."));
  }

  @Test
  void anAnswerThatIsWrittenTwiceIsOne() {
    var page = noor.page(editor(Format.SHORT));
    noor.post(editor(Format.SHORT), Browsing.fields(page, "accepted", "Alma\nalma\n ALMA \nMira"))
        .then()
        .statusCode(303);
    assertEquals(
        List.of("Alma", "Mira"), fixtures.in(() -> stored(Format.SHORT).current.item().accepted()));
  }

  @Test
  void aSecondTabSeesTheWordingSavedMeanwhile() {
    var late = noor.page(editor(Format.ORDER));
    noor.post(
        editor(Format.ORDER),
        Browsing.fields(noor.page(editor(Format.ORDER)), "step", "The vote comes first"));
    var answer = noor.post(editor(Format.ORDER), Browsing.fields(late, "step", "The vote"));
    answer.then().statusCode(409);
    var page = Jsoup.parse(answer.asString());
    assertTrue(page.select("details").text().contains("1. The vote comes first"));
    assertEquals("The vote", page.select("#step1").text());
  }

  @Test
  void strangersEditNothing() {
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    for (Format format : Format.values()) {
      var fields = Browsing.fields(noor.page(editor(format)), "explanation", "Mine.");
      mallory.get(editor(format)).then().statusCode(404);
      mallory.post(editor(format), fields).then().statusCode(404);
      noor.postWithoutToken(editor(format), fields).then().statusCode(400);
      noor.get(editor(format)).then().body(containsString("Explained for"));
    }
  }

  private Document refused(Format format, Object[] fields) {
    return Jsoup.parse(
        noor.post(editor(format), fields).then().statusCode(400).extract().asString());
  }

  private Question stored(Format format) {
    return Question.findById(id(format));
  }

  private long version(Format format) {
    return fixtures.in(() -> stored(format).current.id);
  }

  private String stem(Format format) {
    return fixtures.in(() -> stored(format).current.stem);
  }

  private String word(Format format) {
    // "which of these" stands in every text, so nobody finds anything by it
    return Arrays.stream(stem(format).split("\\W+"))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }
}
