package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk with a question that somebody wrote, before anybody drafted from its article. */
@QuarkusTest
class UntriedTest {
  private static final String EVIDENCE = "Without the toll we cannot pay for the new lifting span";

  @Inject Fixtures fixtures;

  @Test
  void aQuestionOfOnesOwnIsNoDrafting() {
    fixtures.reset();
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String article = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    noor.post(article + "/questions/new", withoutContext()).then().statusCode(303);
    Document page = noor.page(article + "/questions");
    String few = page.select("#few").text();
    assertTrue(few.contains("No questions were drafted from the whole article yet."), few);
    assertEquals("Draft questions", page.select("#few form[action$=/drafts] button").text());
    assertEquals(0, page.select("#few form[action$=/drafts/more]").size());
    assertFalse(page.text().contains("Draft again"), page.text());
    assertFalse(page.text().contains("Weak ones are not drafted"), page.text());

    noor.post(article + "/drafts").then().statusCode(303);
    page = noor.page(article + "/questions");
    assertTrue(page.text().contains("Draft again"), page.text());
    Question own = fixtures.in(() -> Question.<Question>find("rule", Question.OWN).singleResult());
    assertFalse(own.ready, "a check warns of it");
    assertEquals(0, own.setPlace, "it stays in the set nevertheless");
    assertTrue(fixtures.in(() -> Question.count("setPlace is not null")) > 3);
  }

  /** Nobody chose a set of one: there is a question beside it, and it was not picked. */
  @ParameterizedTest
  @ValueSource(strings = {"/drafts", "/drafts/more"})
  void aQuestionOfOnesOwnBesideAPassageIsNoSetOfOne(String press) {
    fixtures.reset();
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String article = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    noor.post(article + "/questions/new", withoutContext()).then().statusCode(303);
    noor.post(article + "/passage", "passage", "The toll is 3 crowns for a car and 11 for a lorry.")
        .then()
        .statusCode(303);
    assertEquals(1, fixtures.<Long>in(() -> Question.count("setPlace is not null")));
    assertTrue(fixtures.in(() -> Question.count("ready and setPlace is null")) > 0);

    noor.post(article + press).then().statusCode(303);
    assertTrue(fixtures.in(() -> Question.count("setPlace is not null")) > 3);
  }

  private static Object[] withoutContext() {
    return new Object[] {
      "kind", "WHO_SAID",
      "format", "SINGLE",
      "context", "",
      "stem", "Who said that the lifting span needs the toll?",
      "key", "1",
      "option", "Mayor Ines Aldovar",
      "why", "She told reporters so.",
      "option", "Harbour director Odile Brankov",
      "why", "She spoke of lorries.",
      "explanation", "The Ledger reported it.",
      "evidence", EVIDENCE,
      "speaker", "Ines Aldovar"
    };
  }
}
