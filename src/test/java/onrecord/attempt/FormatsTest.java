package onrecord.attempt;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.item.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format in a run: asked, refused, stored once, graded and told. */
@QuarkusTest
class FormatsTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  FormatRun run;
  Browsing ada;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void practiceTellsARightAnswerAfterItWasStored(Format format) {
    run = start(Mode.PRACTICE, true);
    var asked = ada.page(run.page(format));
    for (String secret : secrets(format)) {
      assertFalse(asked.html().contains(secret), secret);
    }
    assertFalse(asked.select("fieldset input, fieldset select").isEmpty());
    assertEquals(
        format == Format.NUMERIC,
        asked.text().contains("(per cent). One close to it is right, too."));
    run.answer(format, run.item(format).right())
        .then()
        .statusCode(303)
        .header("Location", endsWith(run.page(format)));
    var told = ada.page(run.page(format));
    assertEquals("Right", told.select("h1.verdict").text());
    assertTrue(told.text().contains("Explained for " + format.name().toLowerCase()));
    assertEquals(1.0, mark());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void practiceTellsAWrongAnswerPlainly(Format format) {
    run = start(Mode.PRACTICE, true);
    run.answer(format, FormatRun.wrong(format)).then().statusCode(303);
    String verdict = ada.page(run.page(format)).select("h1.verdict").text();
    assertEquals(
        switch (format) {
          case SINGLE -> "Not right: it was Odile Brankov";
          case MULTIPLE -> "Partly right: 2 of 3 right, 1 wrong";
          case TRUEFALSE -> "Not right: it was True";
          case MATCH -> "Partly right: 1 of 3 right";
          case ORDER -> "Partly right: 2 of 3 steps right";
          case NUMERIC -> "Not right: it was 12.5 per cent, give or take 0.5 per cent";
          case SHORT -> "Not right: it was bridge office";
        },
        verdict);
    assertEquals(
        switch (format) {
          case SINGLE, TRUEFALSE, NUMERIC, SHORT -> 0;
          case MULTIPLE, MATCH -> 1 / 3.0;
          case ORDER -> 2 / 3.0;
        },
        mark(),
        1e-9);
    assertTrue(ada.page(run.page(format)).text().contains("comes back as a card"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aTestKeepsAnAnswerAndTellsNothing(Format format) {
    run = start(Mode.TEST, true);
    var response = run.item(format).right();
    run.answer(format, response).then().statusCode(303);
    var kept = ada.page(run.page(format));
    response
        .inWords(run.item(format))
        .forEach(line -> assertTrue(kept.text().contains(line), line));
    assertFalse(kept.html().contains("Explained for") || kept.text().contains("right answer"));
    assertEquals(0, kept.select("fieldset").size());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aRepeatedPostChangesNothing(Format format) {
    run = start(Mode.TEST, false);
    run.answer(format, run.item(format).right());
    run.answer(format, FormatRun.wrong(format)).then().statusCode(303);
    assertEquals(1, number("select count(*) from answer"));
    assertEquals(1.0, mark());
    assertEquals(run.item(format).right().stored(), text("select picked from answer"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsNoAnswerIsSentBackWithWhatWasSent(Format format) {
    run = start(Mode.PRACTICE, true);
    run.post(format, List.of()).then().statusCode(400);
    run.post(format, List.of("", "99")).then().statusCode(400);
    var sent =
        switch (format) {
          case SINGLE, TRUEFALSE -> List.of("1", "2");
          case MULTIPLE -> List.of("2", "x");
          case MATCH -> List.of("2", "", "1");
          case ORDER -> List.of("3", "1", "3", "4");
          case NUMERIC -> List.of("12, 5 or so");
          case SHORT -> List.of("b".repeat(201));
        };
    var page =
        org.jsoup.Jsoup.parse(run.post(format, sent).then().statusCode(400).extract().asString());
    assertEquals(
        switch (format) {
          case SINGLE, TRUEFALSE -> "Pick one of the options.";
          case MULTIPLE -> "Pick at least one of the options.";
          case MATCH -> "Choose one for each: 1 is still open.";
          case ORDER -> "Two have place 3. Give each a place of its own.";
          case NUMERIC -> "Write one number, such as 1,250 or 12.5.";
          case SHORT -> "Keep it under 200 characters.";
        },
        page.select(".notice.bad").get(0).text());
    var still =
        switch (format) {
          case SINGLE, TRUEFALSE -> sent;
          case MULTIPLE -> page.select("input[checked]").eachAttr("value");
          case MATCH, ORDER ->
              page.select("select").stream()
                  .map(select -> select.select("option[selected]").val())
                  .toList();
          case NUMERIC, SHORT -> page.select("fieldset input").eachAttr("value");
        };
    assertEquals(format == Format.MULTIPLE ? List.of("2") : sent, still);
    assertEquals(0, number("select count(*) from answer"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void onlyTheirLearnerAnswersAndOnlyWithTheFormsToken(Format format) {
    run = start(Mode.PRACTICE, false);
    var sent = FormatRun.fields(run.shown(format).sent(run.item(format).right()));
    ada.postWithoutToken(run.page(format) + "/answer", sent).then().statusCode(400);
    for (var other : List.of(fixtures.ben(), fixtures.mallory())) {
      var theirs = new Browsing(fixtures.session(other));
      theirs.get(run.page(format)).then().statusCode(404);
      theirs.post(run.page(format) + "/answer", sent).then().statusCode(404);
    }
    assertEquals(0, number("select count(*) from answer"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noFormatCostsAStatementMore(Format format) {
    run = start(Mode.TEST, true);
    ada.get(run.page(Format.SINGLE));
    ada.get(run.page(format));
    assertTrue(statements.during(() -> ada.get(run.page(format))) <= 4);
    var sent = run.shown(format).sent(run.item(format).right());
    run.post(format, List.of());
    // once the run is known: who asks, and the answer with its mark
    assertEquals(2, statements.during(() -> run.post(format, sent)));
  }

  @Test
  void theOrderShownTellsNothingEvenWhereNothingIsShuffled() {
    var orders = new HashSet<List<String>>();
    var sides = new HashSet<List<String>>();
    for (int i = 0; i < 4; i++) {
      reset();
      run = start(Mode.TEST, false);
      long seed = 100 + i;
      fixtures.in(() -> Attempt.update("seed = ?1", seed));
      fixtures.forget();
      orders.add(ada.page(run.page(Format.ORDER)).select(".pick-row label").eachText());
      sides.add(ada.page(run.page(Format.MATCH)).select("#sides li").eachText());
      assertEquals(
          List.of("", "1", "2", "3"),
          ada.page(run.page(Format.MATCH))
              .select("select")
              .get(0)
              .select("option")
              .eachAttr("value"));
    }
    assertTrue(orders.size() > 1, orders.toString());
    assertTrue(sides.size() > 1, sides.toString());
  }

  @Test
  void theResultTellsWhatWasMissedInWordsAndCountsParts() {
    run = start(Mode.PRACTICE, true);
    for (Format format : Format.values()) {
      run.answer(
          format, format == Format.SINGLE ? run.item(format).right() : FormatRun.wrong(format));
    }
    ada.post(run.run + "/submission").then().statusCode(303);
    var result = ada.page(run.run);
    assertEquals("1", result.select("[data-correct]").attr("data-correct"));
    assertTrue(result.text().contains("2.33 points with what was partly right"), result.text());
    String missed = result.select("#missed").text();
    assertTrue(missed.contains("Ravi Sennet: Lorries are exempt from it at night"), missed);
    assertTrue(
        missed.contains("You answered: 1. The bridge office counts the lorries; 2. "), missed);
    assertTrue(missed.contains("(2 of 3 steps right)"), missed);
    assertTrue(missed.contains("You answered: 14 per cent"), missed);
  }

  /** What no page may tell before the answer is stored. */
  private static List<String> secrets(Format format) {
    var secrets = new ArrayList<>(List.of("Explained for", "Reason for"));
    switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE, MATCH, ORDER -> {}
      case NUMERIC -> secrets.addAll(List.of("12.5", "0.5"));
      case SHORT -> secrets.add("bridge office");
    }
    return secrets;
  }

  private FormatRun start(Mode mode, boolean shuffled) {
    var begun = new FormatRun(fixtures, mode, shuffled);
    ada = begun.ada;
    return begun;
  }

  private double mark() {
    return fixtures.in(
        () ->
            (Double)
                Attempt.getEntityManager()
                    .createNativeQuery("select fraction from mark", Double.class)
                    .getSingleResult());
  }

  private String text(String sql) {
    return fixtures.in(
        () ->
            (String)
                Attempt.getEntityManager().createNativeQuery(sql, String.class).getSingleResult());
  }

  private long number(String sql) {
    return fixtures.in(
        () ->
            (Long) Attempt.getEntityManager().createNativeQuery(sql, Long.class).getSingleResult());
  }
}
