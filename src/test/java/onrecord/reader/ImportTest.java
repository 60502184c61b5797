package onrecord.reader;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onrecord.Aside;
import onrecord.AtOnce;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.system.TestClock;
import onrecord.user.Library;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportTest {
  private static final String GERMAN =
      ("Die Brückenmaut im Hafen bleibt bis zum Frühjahr, sagte die Bürgermeisterin am Montag. Der"
              + " Rat stimmte am Freitag nach einer langen Debatte mit 21 zu 14 Stimmen dafür. ")
          .repeat(3);

  @Inject Fixtures fixtures;
  @Inject EntityManager db;
  @Inject TestClock clock;
  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void theFormAsksForTheDateAndProposesNone() {
    Document page = noor.page("/articles/new");
    assertEquals("date", page.selectFirst("#publishedOn").attr("type"));
    assertEquals("", page.selectFirst("#publishedOn").val());
    assertEquals(1, page.select("h1").size());
  }

  @Test
  void aPastedArticleIsReadInTheSameRequest() {
    String there = imported(Sample.with());
    Document page = noor.page(there);
    assertEquals("Harbour toll stays until spring, mayor says", page.selectFirst("h1").text());
    assertTrue(page.select(".st").size() > 10, "statements are underlined");
    assertTrue(
        page.select("s.struck").size() >= 3, "byline, caption and author note are struck out");
  }

  @Test
  void whatWasTypedIsKept() {
    String there =
        imported(
            Sample.with(
                "headline", "A headline of mine",
                "storyLine", "the bridge toll",
                "publishedOn", "20 Nov 2026",
                "kind", "OPINION"));
    Article article =
        fixtures.in(
            () -> Article.findById(Long.valueOf(there.substring(there.lastIndexOf('/') + 1))));
    assertEquals("A headline of mine", article.headline);
    assertEquals("the bridge toll", article.storyLine);
    assertEquals("2026-11-20", article.publishedOn.toString());
    assertEquals(Article.Kind.OPINION, article.kind);
    assertEquals("https://ledger.example.org/toll", article.url);
  }

  @Test
  void aTextFileIsTakenInUtf8AndUtf16() {
    String utf16 = Sample.text("library-van");
    noor.upload("/articles", Sample.TEXT.getBytes(StandardCharsets.UTF_8), Sample.with("text", ""))
        .then()
        .statusCode(303);
    noor.upload("/articles", utf16.getBytes(StandardCharsets.UTF_16), Sample.with("text", ""))
        .then()
        .statusCode(303);
    assertEquals(2, articles());
  }

  @Test
  void aRefusedFileIsShownInTheTextArea() {
    var response =
        noor.upload(
            "/articles",
            "Only a few words, with Café.".getBytes(StandardCharsets.UTF_8),
            Sample.with("text", ""));
    Document page = refused(response.statusCode(), response.asString(), "text", "has 6 words");
    assertEquals("Only a few words, with Café.", page.selectFirst("#text").val());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text        |                     | Paste the text of an article",
        "text        | Too short to be one | has 5 words",
        "outlet      |                     | Name the outlet",
        "publishedOn |                     | Weekdays are not guessed",
        "publishedOn | last Friday         | Weekdays are not guessed",
        "publishedOn | 2026-02-30          | Weekdays are not guessed",
        "publishedOn | 2026-11-26          | has not come yet",
        "publishedOn | 0026-11-20          | Check the year",
        "kind        | GOSSIP              | Choose what kind",
        "url         | ledger.example.org  | begins with https://",
        "url         | javascript:alert(1) | begins with https://"
      })
  void aBadFieldIsRefusedWithASentence(String field, String value, String sentence) {
    String typed = value == null ? "" : value;
    var response = noor.upload("/articles", null, Sample.with(field, typed));
    Document page = refused(response.statusCode(), response.asString(), field, sentence);
    assertEquals("Petra Holmquay", page.selectFirst("#author").val());
    if (!field.equals("text")) {
      assertEquals(Sample.TEXT, page.selectFirst("#text").wholeText());
    }
    if (!field.equals("kind")) {
      assertEquals(typed, page.selectFirst("#" + field).val());
    }
    assertEquals(0, articles());
  }

  @Test
  void theDayIsTheTeachersOwn() {
    // at nine UTC it is still the 24th in Niue, and the 25th in Berlin
    noor.upload("/articles", null, Sample.with("publishedOn", "2026-11-25")).then().statusCode(303);
    fixtures.in(() -> User.update("zone = 'Pacific/Niue'"));
    clock.advance(Duration.ofHours(1));
    noor.upload("/articles", null, Sample.with("publishedOn", "2026-11-25")).then().statusCode(400);
  }

  @Test
  void aTextInAnotherLanguageIsRefused() {
    var response = noor.upload("/articles", null, Sample.with("text", GERMAN));
    refused(response.statusCode(), response.asString(), "text", "Only articles in English");
  }

  @Test
  void theSourceOfAPageIsRefused() {
    String page = "<p>" + Sample.TEXT.replace("\n\n", "</p>\n<p>") + "</p>";
    var response = noor.upload("/articles", null, Sample.with("text", page));
    refused(response.statusCode(), response.asString(), "text", "This is HTML");
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndComesBack() {
    String book = "The toll of the bridge is what it was. ".repeat(1_540);
    var response = noor.upload("/articles", null, Sample.with("text", book));
    Document page =
        refused(response.statusCode(), response.asString(), "text", "the limit is 60,000");
    assertEquals(book.length(), page.selectFirst("#text").wholeText().length());
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndWhatWasTypedStays() {
    var response = noor.upload("/articles", new byte[5_000_000], Sample.with("text", ""));
    refused(response.statusCode(), response.asString(), "file", "too large for one article");
  }

  @Test
  void whatIsTooLargeForAFieldIsNoFaultOfOurs() {
    noor.upload("/articles", null, Sample.with("text", "the of and ".repeat(300_000)))
        .then()
        .statusCode(413)
        .body(containsString("too large to be sent"));
  }

  @Test
  void aBinaryOrWronglyEncodedFileIsRefused() {
    for (byte[] file :
        new byte[][] {
          {'P', 'K', 3, 4, 0, 0}, "Café im Hafen".getBytes(StandardCharsets.ISO_8859_1)
        }) {
      var response = noor.upload("/articles", file, Sample.with("text", ""));
      refused(response.statusCode(), response.asString(), "file", "not text in UTF-8 or UTF-16");
    }
  }

  @Test
  void aTextAndAFileTogetherAreRefusedAndTheTextStays() {
    var response =
        noor.upload("/articles", Sample.TEXT.getBytes(StandardCharsets.UTF_8), Sample.with());
    Document page = refused(response.statusCode(), response.asString(), "file", "not both");
    assertEquals(Sample.TEXT, page.selectFirst("#text").wholeText());
  }

  @Test
  void controlCharactersNeverReachTheDatabase() {
    var response = noor.upload("/articles", null, Sample.with("text", Sample.TEXT + "\0"));
    refused(response.statusCode(), response.asString(), "text", "control characters");
    imported(Sample.with("headline", "Toll\0 stays\nuntil \u202espring"));
    assertEquals(
        "Toll stays until spring",
        fixtures.in(() -> Article.<Article>findAll().firstResult().headline));
  }

  @Test
  void theSameTextIsImportedOnceAndTheLinkLeadsToIt() {
    String there = imported(Sample.with());
    var response =
        noor.upload(
            "/articles", null, Sample.with("text", "\n" + Sample.TEXT.replace("\n", "\r\n") + " "));
    Document page =
        refused(response.statusCode(), response.asString(), "text", "in your library already");
    assertEquals(1, page.select("a[href=" + there + "]").size());
    assertEquals(1, articles());
  }

  @Test
  void twoClicksAtOnceImportOnce() {
    var sent =
        AtOnce.send(
            fixtures.session(teacher), 3, tab -> tab.upload("/articles", null, Sample.with()));
    assertEquals(List.of(303, 400, 400), sent.stream().map(Response::statusCode).sorted().toList());
    assertEquals(1, articles());
  }

  @Test
  void twoFirstImportsAtOnceMakeOneLibrary() throws Exception {
    QuarkusTransaction.begin();
    db.createNativeQuery("lock table library in exclusive mode").executeUpdate();
    var sent =
        Stream.of("harbour-toll", "library-van")
            .map(Sample::text)
            .map(text -> Aside.begin(() -> imported(Sample.with("text", text))))
            .toArray(CompletableFuture<?>[]::new);
    Aside.await(fixtures, 2, sent);
    QuarkusTransaction.commit();
    CompletableFuture.allOf(sent).get();
    assertEquals(2, articles());
    assertEquals(1, fixtures.<Long>in(() -> Library.count()));
  }

  @Test
  void anotherLibraryMayHaveTheSameText() {
    imported(Sample.with());
    new Browsing(fixtures.session(fixtures.mallory()))
        .upload("/articles", null, Sample.with())
        .then()
        .statusCode(303);
    assertEquals(2, articles());
  }

  @Test
  void onlyWhoMayImportFindsTheForm() {
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    ada.get("/articles/new").then().statusCode(404);
    ada.upload("/articles", null, Sample.with()).then().statusCode(404);
    new Browsing()
        .get("/articles/new")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    assertEquals(0, articles());
  }

  @Test
  void theFormNeedsItsToken() {
    noor.uploadWithoutToken("/articles", null, Sample.with()).then().statusCode(400);
    assertEquals(0, articles());
  }

  private long articles() {
    return fixtures.<Long>in(() -> Article.count());
  }

  private String imported(Object[] fields) {
    String location =
        noor.upload("/articles", null, fields).then().statusCode(303).extract().header("Location");
    return location.substring(location.indexOf("/articles/"));
  }

  private static Document refused(int status, String body, String field, String sentence) {
    assertEquals(400, status);
    Document page = Jsoup.parse(body);
    String error = page.select("#" + field + "-error").text();
    assertTrue(error.contains(sentence), () -> "said of " + field + ": " + error);
    return page;
  }
}
