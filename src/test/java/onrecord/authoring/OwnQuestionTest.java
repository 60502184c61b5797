package onrecord.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.user.Library;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that a teacher writes about the harbour article. */
@QuarkusTest
class OwnQuestionTest {
  private static final String EVIDENCE = "Without the toll we cannot pay for the new lifting span";

  @Inject Fixtures fixtures;

  private User teacher;
  private Browsing noor;
  private String article;
  private String path;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = "/articles/" + fixtures.harbour(teacher).id;
    path = article + "/questions/new";
  }

  @Test
  void itIsCheckedAndWaitsInTheSet() {
    Document form = noor.page(path);
    assertTrue(form.select("#context").text().contains("reported 23 November 2026"), form.text());
    noor.post(path, typed(form, "Who said that the lifting span needs the toll?"))
        .then()
        .statusCode(303)
        .header("Location", containsString("draft="));
    Question made = only();
    assertEquals(Question.State.DRAFT, made.state);
    assertEquals(0, made.setPlace);
    assertEquals(EVIDENCE, made.current.evidenceText);
    assertEquals(3, choices(made));
    noor.post("/questions/" + made.id + "/approval").then().statusCode(303);
    assertEquals(Question.State.APPROVED, only().state);
  }

  @Test
  void aSetAsksNoMoreAboutAStatementThatTwoOfThemRestOn() {
    noor.post(article + "/drafts").then().statusCode(303);
    Question drafted =
        fixtures.in(
            () ->
                Question.<Question>find(
                        "from Question q join fetch q.statement join fetch q.current v"
                            + " join fetch v.source where q.setPlace is not null order by q.setPlace")
                    .firstResult());
    String words = drafted.statement.content.get(0).in(drafted.current.source.text);
    for (String stem : List.of("Who spoke of this on Monday?", "Whose words were told there?")) {
      var fields = new ArrayList<Object>(List.of(typed(noor.page(path), stem)));
      fields.set(fields.lastIndexOf("evidence") + 1, words);
      noor.post(path, fields.toArray()).then().statusCode(303);
    }
    fixtures.in(() -> Question.update("state = APPROVED, ready = true where rule = 'own'"));
    noor.post(article + "/set", "count", 10).then().statusCode(303);
    assertEquals(2, Question.count("setPlace is not null and rule = 'own'"));
    assertEquals(0, Question.count("setPlace is not null and statement = ?1", drafted.statement));
  }

  @Test
  void ofTwoThatAskTheSameASetTakesOne() {
    for (String stem : List.of("said", "told the council")) {
      noor.post(path, typed(noor.page(path), "Who " + stem + " that the span needs the toll?"))
          .then()
          .statusCode(303);
    }
    noor.post(article + "/set", "count", 10).then().statusCode(303);
    assertEquals(2, Question.count("rule = 'own' and ready"));
    assertEquals(1, Question.count("setPlace is not null"));
  }

  @Test
  void aSecondPressMakesNoSecondOneUnlessWithOtherWords() {
    Document form = noor.page(path);
    Object[] fields = typed(form, "Who said that the lifting span needs the toll?");
    String first = noor.post(path, fields).header("Location");
    assertEquals(first, noor.post(path, fields).header("Location"));
    assertEquals(1, Question.count());
    fields[List.of(fields).indexOf("stem") + 1] = "Who said that the new span needs the toll?";
    assertNotEquals(first, noor.post(path, fields).header("Location"));
    assertEquals(2, Question.count());
  }

  /** A browser that goes back to the form asks for it anew, and fills in what was typed. */
  @Test
  void whoGoesBackAndSavesAgainIsToldThatItIsThere() {
    String first = save("Who said that the lifting span needs the toll?");
    String again = save("Who said that the lifting span needs the toll?");
    assertEquals(first + "&shown=SAVED_BEFORE", again);
    assertTrue(noor.page(path(again)).text().contains("You have this question already"));
    assertEquals(1, Question.count());
    noor.post("/questions/" + only().id + "/rejection").then().statusCode(303);
    assertNotEquals(first, save("Who said that the lifting span needs the toll?"));
    assertEquals(2, Question.count());
  }

  private String save(String stem) {
    return noor.post(path, typed(noor.page(path), stem)).header("Location");
  }

  private static String path(String location) {
    return location.substring(location.indexOf("/articles"));
  }

  @Test
  void aDateThatIsCorrectedMeanwhileIsTakenOver() throws Exception {
    Object[] fields = typed(noor.page(path), "Who said that the lifting span needs the toll?");
    var earlier = LocalDate.of(2026, 11, 16);
    QuarkusTransaction.begin();
    Library.of(teacher).orElseThrow().lock();
    var sent = Aside.begin(() -> noor.post(path, fields).then().statusCode(303));
    Aside.await(fixtures, 1, sent);
    Article.update("publishedOn = ?1", earlier);
    QuarkusTransaction.commit();
    sent.get();
    assertEquals(earlier, only().current.asOf);
  }

  @Test
  void aFlawThatRefusesIsShownAndKeepsItFromApproval() {
    Document form = noor.page(path);
    noor.post(path, typed(form, "Was it Mayor Ines Aldovar or somebody else who said it?"))
        .then()
        .statusCode(303);
    Question made = only();
    assertFalse(made.ready);
    assertTrue(
        noor.page(article + "/questions?draft=" + made.id).text().contains("Refused by a check"));
    noor.post("/questions/" + made.id + "/approval").then().statusCode(409);
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() {
    var response =
        noor.post(
            path,
            "stem",
            "Half a question",
            "option",
            "Only one",
            "key",
            "1",
            "evidence",
            "not so");
    Document page = Jsoup.parse(response.then().statusCode(400).extract().asString());
    String problems = page.select("[role=alert]").text();
    assertTrue(problems.contains("at least two options"), problems);
    assertTrue(problems.contains("not in the article"), problems);
    assertTrue(problems.contains("Write the explanation"), problems);
    assertEquals("Half a question", page.select("#stem").text());
    assertEquals("Only one", page.select("#option1").text());
    assertEquals("not so", page.select("#evidence").text());
    assertEquals(0, Question.count());
  }

  /** The outlet by default would pass what somebody said off as its own. */
  @Test
  void whoSaysItIsAskedFor() {
    Document form = noor.page(path);
    assertEquals("Choose", form.select("#speaker option").first().text());
    Object[] fields = typed(form, "Who said that the lifting span needs the toll?");
    fields[fields.length - 1] = "";
    var refused = noor.post(path, fields).then().statusCode(400).extract();
    Document page = Jsoup.parse(refused.asString());
    assertEquals(
        "Choose who says it: a speaker, or the outlet itself.",
        page.select("#speaker-error").text());
    assertEquals("Mayor Ines Aldovar", page.select("#option1").text());
    assertEquals(EVIDENCE, page.select("#evidence").text());
    fields[fields.length - 1] = "-";
    noor.post(path, fields).then().statusCode(303);
    assertNull(only().current.speaker);
  }

  @Test
  void theOutletStaysChosenWhateverElseIsMissing() {
    var refused = noor.post(path, "speaker", "-").then().statusCode(400).extract();
    Document page = Jsoup.parse(refused.asString());
    assertEquals("The outlet itself", page.select("#speaker option[selected]").text());
    assertEquals(0, page.select("#speaker-error").size());
  }

  @Test
  void thatEachOptionNeedsItsReasonIsToldBefore() {
    for (String format : List.of("SINGLE", "MULTIPLE", "TRUEFALSE")) {
      String hint = noor.page(path + "?format=" + format).select("#answers .hint").text();
      assertTrue(hint.contains("why it is right or wrong"), format + ": " + hint);
    }
  }

  @Test
  void thereIsAnEndToOptions() {
    Document form = noor.page(path);
    var fields = new ArrayList<>(List.of(typed(form, "Who said that the span needs the toll?")));
    for (int i = 4; i <= 9; i++) {
      fields.addAll(List.of("option", "Councillor " + "Roe".repeat(i), "why", "She did not."));
    }
    noor.post(path, fields.toArray())
        .then()
        .statusCode(400)
        .body(containsString("Keep at most 8 options."));
    assertEquals(0, Question.count());
  }

  @Test
  void strangersAndForgedFormsAreTurnedAway() {
    Browsing otto = new Browsing(fixtures.session(fixtures.otto()));
    otto.get(path).then().statusCode(404);
    otto.post(path).then().statusCode(404);
    noor.postWithoutToken(path).then().statusCode(400);
  }

  private static Object[] typed(Document form, String stem) {
    var fields = new ArrayList<Object>();
    fields.addAll(List.of("once", form.select("input[name=once]").val()));
    fields.addAll(List.of("kind", "WHO_SAID", "context", form.select("#context").text()));
    fields.addAll(List.of("stem", stem, "key", "1"));
    for (String option :
        List.of(
            "Mayor Ines Aldovar", "Harbour director Odile Brankov", "Councillor Tomas Verrell")) {
      fields.addAll(List.of("option", option, "why", "As the Ledger reported."));
    }
    fields.addAll(List.of("explanation", "She told reporters so.", "evidence", EVIDENCE));
    fields.addAll(List.of("speaker", "Ines Aldovar"));
    return fields.toArray();
  }

  private Question only() {
    return fixtures.in(
        () -> Question.<Question>find("from Question q join fetch q.current").singleResult());
  }

  private int choices(Question question) {
    return fixtures.in(
        () -> QuestionVersion.toAsk(question.current.id).orElseThrow().choices.size());
  }
}
