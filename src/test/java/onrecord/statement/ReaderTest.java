package onrecord.statement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.system.TestClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void speakersAreToldApartByLetterLineAndColour() {
    Document page = noor.page(imported());
    Element mayor = page.selectFirst(".voices li:has(.name:contains(Ines Aldovar))");
    assertTrue(mayor.text().contains("as of 23 Nov 2026"), mayor::text);
    String style =
        mayor.selectFirst(".speaker").classNames().stream()
            .filter(c -> c.startsWith("sp-"))
            .findFirst()
            .orElseThrow();
    assertTrue(page.select(".st." + style).text().contains("Without the toll we cannot pay"));
    assertEquals(
        List.of(mayor.selectFirst(".letter").text()),
        page.select("a.tag[aria-label=Said by Ines Aldovar]").eachText().stream()
            .distinct()
            .toList());
  }

  @Test
  void theLetterFIsTheOutletsOwn() {
    Document page = noor.page(imported());
    Element outlet = page.getElementById("vF");
    assertTrue(outlet.text().contains("The outlet’s own voice"));
    assertTrue(page.select(".letter").eachText().contains("G"), "a sixth speaker skips the F");
    assertTrue(page.select("a.tag.sp-0").eachText().stream().allMatch("F"::equals));
  }

  @Test
  void everyTagAndEveryNumberLeadsSomewhereOnThePage() {
    Document page = noor.page(imported());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
    for (Element link : page.select(".tag, .voices a")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
    }
  }

  @Test
  void theWholeTextIsOnThePage() {
    Document page = noor.page(imported());
    page.select(".tag, .struck-why").remove();
    assertEquals(plain(Sample.TEXT), plain(page.selectFirst(".story").wholeText()));
  }

  @Test
  void statementsAreCountedByKind() {
    String there = imported();
    Document page = noor.page(there);
    long quotes =
        fixtures.<Long>in(
            () ->
                Statement.count(
                    "kind = 'QUOTE' and modality = 'PLAIN' and extraction.version.article.id = ?1",
                    id(there)));
    assertTrue(quotes > 5);
    assertTrue(
        page.select(".badge").eachText().contains(quotes + " quotes"),
        () -> page.select(".badge").text());
  }

  @Test
  void whatTheRulesAreNotSureOfIsMarked() {
    String there = imported();
    fixtures.in(() -> Statement.update("confident = true"));
    assertTrue(noor.page(there).select("a.tag:matches(\\?)").isEmpty());
    fixtures.in(() -> Statement.update("confident = false where position = 1"));
    Document page = noor.page(there);
    assertEquals(1, page.select("a.tag:matches(\\?)").size());
    assertTrue(page.select("a.tag:matches(\\?)").attr("aria-label").startsWith("Perhaps said by"));
    assertTrue(page.select(".notice.warn").text().contains("1 statement has a question mark"));
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
        .header("Location", containsString(there + "?done=restored"));
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
    noor.post(there + "/decisions/withdrawal", "start", start).then().statusCode(303);
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
        .header("Location", endsWith("done=corrected"));
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

  @Test
  void anEmptyStoryLineIsProposedAnew() {
    String there = imported();
    String proposed = fixtures.<Article>in(() -> Article.findById(id(there))).storyLine;
    noor.post(there + "/source", fields("storyLine", "something else")).then().statusCode(303);
    noor.post(there + "/source", fields("storyLine", "")).then().statusCode(303);
    assertEquals(proposed, fixtures.<Article>in(() -> Article.findById(id(there))).storyLine);
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
    assertTrue(page.selectFirst("details").hasAttr("open"));
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
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void theFormsNeedTheirToken() {
    String there = imported();
    noor.postWithoutToken(there + "/decisions", "start", "0").then().statusCode(400);
    noor.postWithoutToken(there + "/decisions/withdrawal", "start", "0").then().statusCode(400);
    noor.postWithoutToken(there + "/source", fields("headline", "Mine")).then().statusCode(400);
  }

  @Test
  void anArticleNotReadYetShowsItsText() {
    var article = fixtures.article(fixtures.noor());
    Document page = noor.page("/articles/" + article.id);
    assertTrue(page.selectFirst(".story").text().contains("My view of the toll is number 3"));
  }

  @Test
  void thePageTakesSevenStatementsHoweverManySpeakThere() {
    String there = imported();
    assertEquals(7, statements.during(() -> noor.get(there)));
  }

  @Test
  void hostileTextIsOnlyText() {
    String evil =
        Sample.TEXT.replace(
            "“It is slow, but it is safe,”",
            "“<script>alert(1)</script> \u202e<img src=x onerror=alert(2)> {me.user} </p></div>,”");
    String there =
        imported(
            "text",
            evil,
            "headline",
            "<script>alert(3)</script>",
            "author",
            "\"><b>x",
            "outlet",
            "{inject:me}");
    Document page = noor.page(there);
    assertEquals(1, page.select("script").size(), "our own");
    assertTrue(page.select(".story img, .story b").isEmpty());
    assertEquals("<script>alert(3)</script>", page.selectFirst("h1").text());
    page.select(".tag, .struck-why").remove();
    assertEquals(plain(evil), plain(page.selectFirst(".story").wholeText()));
    noor.get("/articles").then().statusCode(200).body(not(containsString("<script>alert")));
  }

  @Test
  void anArticleOfTheGreatestLengthIsReadAndShownInTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 198_000; i++) {
      text.append("“The toll of gate ")
          .append(i)
          .append(" is too high,” said Speaker Numeral")
          .append((char) ('a' + i % 26))
          .append(" of Vessmark on Monday.\n\n");
    }
    long start = System.nanoTime();
    String there = imported("text", text.toString());
    noor.get(there).then().statusCode(200);
    var took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.toSeconds() < 30, () -> "took " + took);
  }

  private String imported(String... changes) {
    String location =
        noor.upload("/articles", null, Sample.with(changes))
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return location.substring(location.indexOf("/articles/"));
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

  private static String plain(String text) {
    return text.replace("\u2060", "").replaceAll("\\s+", "");
  }
}
