package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not quite text when it is pasted or sent. */
@QuarkusTest
class CleanTextTest {
  @Inject Fixtures fixtures;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void charactersWrittenAsInHtmlAreReadBeforeAnythingIsFound() {
    String html = Sample.TEXT.replace("“", "&ldquo;").replace("”", "&#8221;") + "\n\nAT&T paid.";
    assertTrue(html.contains("&ldquo;"));
    noor.upload("/articles", null, Sample.with("text", html, "headline", "Toll &amp; bridge"))
        .then()
        .statusCode(303);
    Article article = fixtures.in(() -> Article.<Article>findAll().firstResult());
    assertEquals("Toll & bridge", article.headline);
    assertEquals(
        Sample.TEXT + "\n\nAT&T paid.",
        fixtures.in(() -> Article.<Article>findById(article.id).latest().text));
    assertTrue(noor.page("/articles/" + article.id).text().contains("quote"));
  }

  /** As a PDF and some pages have names: nobody sees it, and no rule would find the name again. */
  @Test
  void lettersAndMarksAreReadAsTheyAreSeen() {
    String copied =
        Normalizer.normalize(Sample.TEXT.replace(" said", "\u200b said"), Normalizer.Form.NFD)
            + "\n\nRene\u0301 paid.";
    noor.upload("/articles", null, Sample.with("text", copied)).then().statusCode(303);
    Article article = fixtures.in(() -> Article.<Article>findAll().firstResult());
    assertEquals(
        Sample.TEXT + "\n\nRen\u00e9 paid.",
        fixtures.in(() -> Article.<Article>findById(article.id).latest().text));
  }

  @Test
  void aPdfFileIsToldApart() {
    String pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Type/Catalog>>\nendobj\n" + Sample.TEXT;
    var pasted = noor.upload("/articles", null, Sample.with("text", pdf));
    refused(pasted.statusCode(), pasted.asString(), "text", "copy the text of the article");
    var binary = noor.upload("/articles", null, Sample.with("text", pdf + "\1\2"));
    refused(binary.statusCode(), binary.asString(), "text", "This is a PDF file");
    byte[] file = pdf.getBytes(StandardCharsets.ISO_8859_1);
    var sent = noor.upload("/articles", file, Sample.with("text", ""));
    refused(sent.statusCode(), sent.asString(), "file", "This is a PDF file");
    var titled = noor.upload("/articles", null, Sample.with("headline", "%PDF-1.7"));
    refused(titled.statusCode(), titled.asString(), "headline", "Write the headline");
    assertEquals(0, fixtures.<Long>in(() -> Article.count()));
  }

  private static void refused(int status, String body, String field, String sentence) {
    assertEquals(400, status);
    String error = Jsoup.parse(body).select("#" + field + "-error").text();
    assertTrue(error.contains(sentence), () -> "said of " + field + ": " + error);
  }
}
