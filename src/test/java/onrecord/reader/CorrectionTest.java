package onrecord.reader;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.article.Outlet;
import onrecord.question.Question;
import onrecord.statement.Decision;
import onrecord.statement.Extraction;
import onrecord.statement.SpeakerRole;
import onrecord.statement.Statement;
import onrecord.system.TestClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void junkIsStruckOutWithItsReasonAndCanBeRestored() {
    String there = imported();
    Document page = noor.page(there);
    Element byline = junk(page, "By Petra Holmquay");
    Element button = byline.parent().selectFirst("button");
    assertEquals("Restore a line on who wrote it", button.attr("aria-label"));
    assertEquals("restore", button.attr("form"));
    noor.post(there + "/decisions", "start", button.val())
        .then()
        .statusCode(303)
        .header("Location", endsWith(there + "?done=restored#done"));
    assertEquals(
        "Restored. The text was read again.",
        noor.page(there + "?done=restored").select("#done[data-focus]").text());
    Document after = noor.page(there);
    assertTrue(after.select("s.struck:contains(By Petra Holmquay)").isEmpty());
    assertTrue(after.selectFirst(".story").text().contains("By Petra Holmquay"));
    assertTrue(after.text().contains("Restored by hand"));
  }

  @Test
  void restoringTwiceIsRestoringOnce() {
    String there = imported();
    String start = button(noor.page(there), "By Petra Holmquay");
    noor.post(there + "/decisions", "start", start).then().statusCode(303);
    noor.post(there + "/decisions", "start", start).then().statusCode(303);
    assertEquals(1, fixtures.<Long>in(() -> Decision.count()));
    assertEquals(1, fixtures.<Long>in(() -> Extraction.count()));
  }

  @Test
  void onlyWhatIsStruckOutCanBeRestored() {
    String there = imported();
    noor.post(there + "/decisions", "start", "700")
        .then()
        .statusCode(409)
        .body(containsString("not struck out any more"));
    noor.post(there + "/decisions", "start", "-1").then().statusCode(409);
  }

  @Test
  void aRestoredPartCanBeLeftToTheRulesAgain() {
    String there = imported();
    String start = button(noor.page(there), "By Petra Holmquay");
    noor.post(there + "/decisions", "start", start);
    noor.post(there + "/decisions/withdrawal", "start", start)
        .then()
        .statusCode(303)
        .header("Location", endsWith(there + "?done=struck#done"));
    assertEquals(
        "Left to the rules again. The text was read again.",
        noor.page(there + "?done=struck").select("#done[data-focus]").text());
    assertFalse(noor.page(there).select("s.struck:contains(By Petra Holmquay)").isEmpty());
    noor.post(there + "/decisions/withdrawal", "start", start).then().statusCode(303);
  }

  @Test
  void aSecondRunKeepsTheStatementsThatItFindsAgain() {
    var article = fixtures.article(fixtures.noor());
    var question = fixtures.questions(article, 1).get(0);
    fixtures.in(
        () -> Extraction.run(Article.<Article>findById(article.id).latest(), clock.instant()));
    List<Long> before = statementIds();
    fixtures.in(
        () ->
            Question.update(
                "statement = ?1 where id = ?2", Statement.findById(before.get(0)), question.id));
    noor.post("/articles/" + article.id + "/source", fields("publishedOn", "16 Nov 2026"))
        .then()
        .statusCode(303);
    assertEquals(before, statementIds());
    assertEquals(
        before.get(0), fixtures.<Question>in(() -> Question.findById(question.id)).statement.id);
    assertEquals(
        Question.State.APPROVED, fixtures.<Question>in(() -> Question.findById(question.id)).state);
  }

  @Test
  void statementsMakeRoomForOneFoundBeforeThem() {
    String caption =
        "“The gate is open again,” Piet Ansel said by the bridge. Photograph: Ilan Dorsk/Ledger";
    String there = imported("text", caption + "\n\n" + Sample.TEXT);
    List<Long> before = statementIds();
    String restored = button(noor.page(there), "The gate is open again");
    noor.post(there + "/decisions", "start", restored).then().statusCode(303);
    assertTrue(statementIds().size() > before.size());
    assertTrue(statementIds().containsAll(before), "the rows stay");
    noor.post(there + "/decisions/withdrawal", "start", restored).then().statusCode(303);
    assertEquals(before, statementIds());
  }

  @Test
  void aCorrectedDateMovesTheWeekdays() {
    String there = imported();
    var monday = LocalDate.of(2026, 11, 23);
    assertTrue(fixtures.<Long>in(() -> Statement.count("saidOn", monday)) > 0);
    noor.post(there + "/source", fields("publishedOn", "16 Nov 2026"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("done=corrected#done"));
    assertEquals(0, fixtures.<Long>in(() -> Statement.count("saidOn", monday)));
    assertTrue(fixtures.<Long>in(() -> Statement.count("saidOn", monday.minusDays(7))) > 0);
    assertEquals(0, fixtures.<Long>in(() -> SpeakerRole.count("asOf", monday)));
    assertTrue(fixtures.<Long>in(() -> SpeakerRole.count("asOf", monday.minusDays(7))) > 0);
  }

  @Test
  void whatIsKnownOfTheArticleCanBeCorrected() {
    String there = imported();
    noor.post(
            there + "/source",
            fields(
                "headline",
                "Another one",
                "outlet",
                "Kesterly Post",
                "storyLine",
                "the toll in Vessmark"))
        .then()
        .statusCode(303);
    Document page = noor.page(there);
    assertEquals("Another one", page.selectFirst("h1").text());
    assertTrue(page.selectFirst(".story-head").text().contains("Kesterly Post"));
    assertTrue(page.selectFirst(".story-head").text().contains("the toll in Vessmark"));
  }

  /** What shows how a character is written in HTML is decoded where it is typed, and not again. */
  @Test
  void aHeadlineOnHtmlIsOnTheFormAsItIs() {
    String there = imported("headline", "What &amp;amp;quot; means");
    assertEquals("What &amp;quot; means", noor.page(there).selectFirst("h1").text());
    assertEquals("What &amp;quot; means", noor.page(there).select("#headline").val());
  }

  @Test
  void theCapitalsOfAnOutletCanBeCorrected() {
    String there = imported("outlet", "the vessmark ledger");
    String other = imported("outlet", "the vessmark ledger", "text", Sample.text("library-van"));
    noor.post(there + "/source", fields("outlet", "The Vessmark Ledger")).then().statusCode(303);
    for (String article : List.of(there, other)) {
      String head = noor.page(article).selectFirst(".story-head").text();
      assertTrue(head.contains("The Vessmark Ledger"), head);
    }
    assertEquals(1, fixtures.<Long>in(() -> Outlet.count()));
  }

  @Test
  void aBadCorrectionIsRefusedAndNothingTypedIsLost() {
    String there = imported();
    var response =
        noor.post(
            there + "/source",
            fields("publishedOn", "Friday", "headline", "", "outlet", "Kesterly Post"));
    response
        .then()
        .statusCode(400)
        .body(containsString("Weekdays are not guessed"))
        .body(containsString("Write the headline"));
    Document page = org.jsoup.Jsoup.parse(response.asString());
    assertEquals("Friday", page.selectFirst("#publishedOn").val());
    assertEquals("Kesterly Post", page.selectFirst("#outlet").val());
    assertTrue(page.selectFirst("details:has(#publishedOn)").hasAttr("open"));
    assertTrue(noor.page(there).selectFirst(".story-head").text().contains("The Vessmark Ledger"));
  }

  @Test
  void whoIsNotInTheLibraryFindsNothing() {
    String there = imported();
    String start = button(noor.page(there), "By Petra Holmquay");
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.get(there).then().statusCode(404).body(not(containsString("Aldovar")));
    mallory.post(there + "/decisions", "start", start).then().statusCode(404);
    mallory.post(there + "/decisions/withdrawal", "start", start).then().statusCode(404);
    mallory.post(there + "/source", fields("headline", "Mine")).then().statusCode(404);
    noor.get("/articles/999").then().statusCode(404);
    noor.get("/articles/abc").then().statusCode(404);
    noor.get("/articles/99999999999999999999").then().statusCode(404);
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  @Test
  void strangersAreAskedToSignIn() {
    String there = imported();
    var stranger = new Browsing();
    stranger.get(there).then().statusCode(303).header("Location", containsString("/sign-in"));
    stranger
        .post(there + "/source", fields("headline", "Mine"))
        .then()
        .statusCode(307)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void theFormsNeedTheirToken() {
    String there = imported();
    noor.postWithoutToken(there + "/decisions", "start", "0").then().statusCode(400);
    noor.postWithoutToken(there + "/decisions/withdrawal", "start", "0").then().statusCode(400);
    noor.postWithoutToken(there + "/source", fields("headline", "Mine")).then().statusCode(400);
  }

  private String imported(String... changes) {
    return Sample.imported(noor, changes);
  }

  private static Object[] fields(String... changes) {
    Object[] fields = Sample.with(changes);
    if (!List.of(changes).contains("headline")) {
      fields[3] = "Harbour toll stays until spring, mayor says";
    }
    return fields;
  }

  private List<Long> statementIds() {
    return fixtures.in(
        () -> Statement.<Statement>list("order by position").stream().map(s -> s.id).toList());
  }

  private static Element junk(Document page, String words) {
    return page.selectFirst("s.struck:contains(" + words + ")");
  }

  private static String button(Document page, String words) {
    return junk(page, words).parent().selectFirst("button").val();
  }

  private static Long id(String there) {
    return Long.valueOf(there.substring(there.lastIndexOf('/') + 1));
  }
}
