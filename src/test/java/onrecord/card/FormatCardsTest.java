package onrecord.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import onrecord.system.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Flashcards of every format. */
@QuarkusTest
class FormatCardsTest {
  @Inject Fixtures fixtures;

  private Browsing ada;
  private List<Question> questions;

  @BeforeEach
  void reset() {
    fixtures.reset();
    ada = new Browsing(fixtures.session(fixtures.ada()));
    questions = fixtures.oneOfEach(fixtures.article(fixtures.noor()));
    // of a kind that is never turned over, so that each shows its form
    fixtures.in(() -> Question.update("kind = TWO_SIDES"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aCardIsAskedWithItsFormAndTold(Format format) {
    var front = due(format);
    assertFalse(front.html().contains("Explained for"));
    assertFalse(front.select("fieldset input, fieldset select").isEmpty());
    var told =
        ada.page(path(send(front, right(format)).then().statusCode(303).extract().response()));
    assertEquals("Right", told.select("h1.verdict").text());
    assertTrue(told.text().contains("Explained for"));
    send(front, right(format)).then().statusCode(303);
    assertEquals(1L, fixtures.in(() -> onrecord.answer.Answer.count()));
    assertEquals(2, (int) fixtures.in(() -> Card.<Card>findAll().<Card>firstResult().reps));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsNoAnswerIsSentBackAndTheCardStays(Format format) {
    var sent =
        switch (format) {
          case SINGLE, TRUEFALSE, MULTIPLE -> List.of("9");
          case MATCH -> List.of("2", "", "");
          case ORDER -> List.of("2", "2", "", "");
          case NUMERIC -> List.of("a lot");
          case SHORT -> List.of("y".repeat(300));
        };
    var page = Jsoup.parse(send(due(format), sent).then().statusCode(400).extract().asString());
    assertFalse(page.select("[role=alert]").text().isBlank());
    switch (format) {
      case SINGLE, TRUEFALSE, MULTIPLE -> assertEquals(0, page.select("[checked]").size());
      case MATCH, ORDER -> assertEquals("2", page.select("option[selected]").get(0).val());
      case NUMERIC, SHORT -> assertEquals(sent.get(0), page.select("fieldset input").val());
    }
    assertEquals(0L, fixtures.in(() -> onrecord.answer.Answer.count()));
  }

  @Test
  void halfRightIsNotRemembered() {
    var front = due(Format.MATCH);
    var all = ada.page(path(send(front, List.of("1", "1", "1"))));
    assertEquals("Partly right: 1 of 3 right", all.select("h1.verdict").text());
    assertEquals(1L, fixtures.in(() -> onrecord.answer.Mark.count("fraction < 0.4")));
    assertEquals(1, (int) fixtures.in(() -> Card.<Card>findAll().<Card>firstResult().lapses));
  }

  @Test
  void aShortKeyOfAKindThatIsRecalledIsTurnedOver() {
    for (Format format : List.of(Format.NUMERIC, Format.SHORT)) {
      reset();
      long id = questions.get(format.ordinal()).id;
      fixtures.in(() -> Question.update("kind = WHO_SAID where id = ?1", id));
      var front = due(format);
      var back = ada.page(front.select(".actionbar a").attr("href"));
      assertEquals(
          format == Format.SHORT
              ? "bridge office or the bridge office"
              : "12.5 per cent, give or take 0.5 per cent",
          back.select(".answer-line").text());
    }
  }

  private Document due(Format format) {
    fixtures.card(fixtures.ada(), questions.get(format.ordinal()), TestClock.START);
    return ada.page("/cards");
  }

  private List<String> right(Format format) {
    return fixtures.in(
        () -> {
          Card card = Card.<Card>findAll().firstResult();
          var version = Question.<Question>findById(questions.get(format.ordinal()).id).current;
          return Front.shown(card, version).sent(version.item().right());
        });
  }

  private Response send(Document front, List<String> sent) {
    var form = front.select("form#q");
    var fields = new ArrayList<Object>();
    for (String hidden : List.of("reps", "version")) {
      fields.addAll(List.of(hidden, form.select("[name=" + hidden + "]").val()));
    }
    for (String one : sent) {
      fields.addAll(List.of("choice", one));
    }
    return ada.post(form.attr("action"), fields.toArray());
  }

  private static String path(Response redirect) {
    return java.net.URI.create(redirect.getHeader("Location")).getPath();
  }
}
