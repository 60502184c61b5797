package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A marked passage of which no question comes: the desk says why, and where one is written. */
@QuarkusTest
class PassageTest {
  private static final String MEETING =
      "The council of Vessmark met for 7 hours to raise the toll on the harbour bridge.";
  private static final String TEXT =
      MEETING
          + " Rain fell."
          + "\n\nA lorry waits at the bridge. Photograph: Ilan Dorsk/Vessmark Ledger"
          + "\n\nMayor Ines Aldovar said the toll would pay for the new span of the bridge."
          + " “They will pay it for years,” said Tomas Verrell, a baker on Quay Street."
          + " “Nobody asked us.”"
          + "\n\nThe ministry puts the cost at 28,000 crowns."
          + "\n\nThe lorries are older than the bridge. They said the toll had been agreed in March.";

  @Inject Fixtures fixtures;

  private Browsing noor;
  private String article;
  private String desk;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    var council =
        fixtures.imported(
            fixtures.noor(),
            "The Vessmark Ledger",
            "Council raises bridge toll",
            LocalDate.of(2026, 11, 23),
            "the toll on the Vessmark bridge",
            TEXT);
    article = "/articles/" + council.id;
    desk = article + "/questions";
  }

  @Test
  void aPlainFactIsNamedWithWhyNothingIsAskedOfIt() {
    Element told = told(MEETING);
    assertEquals("No question came of this passage.", told.select("strong").first().text());
    assertEquals(
        "Plain fact: “"
            + MEETING
            + "” No gap is made for “7”: a number of “hours” is not asked for.",
        told.select("li").text());
  }

  @Test
  void whatTheOutletPassesOnIsNoPlainFact() {
    assertEquals(
        "Told by the outlet, passed on: “The ministry puts the cost at 28,000 crowns.” It passes on"
            + " what somebody says or thinks.",
        told("The ministry puts the cost at 28,000 crowns.").select("li").text());
  }

  @Test
  void theTypedPassageStaysAndNothingIsChanged() {
    Document page = refused(MEETING);
    assertEquals(MEETING, page.select("textarea[name=passage]").text());
    assertEquals(0, Question.count());
  }

  @Test
  void oneIsWrittenWithThePassageAsItsEvidence() {
    String way = told(MEETING).select("a:contains(Write one yourself)").attr("href");
    Document form = noor.page(way);
    assertEquals(MEETING, form.select("#evidence").text());
    assertEquals("", form.select("#speaker option[selected]").val());
    assertEquals("FACT", form.select("#kind option[selected]").val());
  }

  @Test
  void whoSaysThePassageIsChosenInTheForm() {
    String way = told("They will pay it for years").select("a:contains(Write one)").attr("href");
    Document form = noor.page(way);
    assertEquals("They will pay it for years", form.select("#evidence").text());
    assertEquals("Tomas Verrell", form.select("#speaker option[selected]").val());
    assertEquals("WHO_SAID", form.select("#kind option[selected]").val());
  }

  @Test
  void anAddressThatNamesNoPassageOpensTheEmptyForm() {
    for (String query :
        new String[] {"?from=5", "?from=9&to=5", "?from=0&to=99999", "?from=-1&to=3"}) {
      Document form = noor.page(desk + "/new" + query);
      assertEquals("", form.select("#evidence").text());
      assertEquals("WHO_SAID", form.select("#kind option[selected]").val());
    }
  }

  /** The very statement is asked about, and the way back has the passage. */
  @Test
  void whoSaysItIsToldOfTheVeryStatementAndLeadsBackToThePassage() {
    noor.get(article).then().statusCode(200);
    String passage = "They said the toll had been agreed in March.";
    String way = told(passage).select("a:contains(Tell who did)").attr("href");
    Document asked = noor.page(way);
    assertEquals("the toll had been agreed in March", asked.select("mark").text());
    String answer = asked.select("form[action*=/speaker]").attr("action");
    noor.post(answer).then().statusCode(400);
    String back =
        noor.post(answer, "who", "PERSON Ines Aldovar")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    back = back.substring(back.indexOf("/articles"));
    assertTrue(back.startsWith(desk + "?from="), back);
    assertEquals(passage, noor.page(back).select("textarea[name=passage]").first().text());
    assertEquals("", noor.page(desk + "?from=9&to=5").select("textarea[name=passage]").text());
  }

  @Test
  void wordsOfNobodyAndOfNoPartOfTheTextAreToldAsSuch() {
    String told = told("Photograph: Ilan Dorsk/Vessmark Ledger").select("li").text();
    assertTrue(told.startsWith("No part of the text: "), told);
    assertTrue(told.contains("The article’s page can restore it"), told);
    told = told("Vessmark met for 7 hours").text();
    assertTrue(told.contains(MEETING), told);
  }

  @Test
  void aPassageThatGivesQuestionsIsNotRefused() {
    Response made = post("Mayor Ines Aldovar said the toll would pay for the new span");
    assertEquals(303, made.statusCode());
    assertFalse(made.header("Location").contains("new"));
  }

  @Test
  void wordsInWhichNothingIsFoundAreToldSo() {
    String told = told("Rain fell").text();
    assertTrue(told.contains("Neither a plain fact nor anybody’s words were found"), told);
  }

  private Element told(String passage) {
    return refused(passage).select("[role=alert][data-focus]").first();
  }

  private Document refused(String passage) {
    return Jsoup.parse(post(passage).then().statusCode(409).extract().asString());
  }

  private Response post(String passage) {
    return noor.post(article + "/passage", "passage", passage);
  }
}
