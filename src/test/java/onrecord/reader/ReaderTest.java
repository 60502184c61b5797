package onrecord.reader;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Plainly;
import onrecord.statement.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
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
        page.select("a.tag[aria-label$=, said by Ines Aldovar]").eachText().stream()
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
    Element unsure = page.selectFirst("a.tag:matches(\\?)");
    assertTrue(unsure.attr("aria-label").startsWith(unsure.text() + ", not sure: "));
    assertTrue(page.select(".notice.warn").text().contains("1 statement has a question mark"));
  }

  @Test
  void anArticleNotReadYetShowsItsText() {
    var article = fixtures.article(fixtures.noor());
    Document page = noor.page("/articles/" + article.id);
    assertTrue(page.selectFirst(".story").text().contains("My view of the toll is number 3"));
  }

  @Test
  void thePageTakesTenStatementsHoweverManySpeakThere() {
    String there = imported();
    assertEquals(10, statements.during(() -> noor.get(there)));
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
    assertEquals(plain(Plainly.written(evil)), plain(page.selectFirst(".story").wholeText()));
    noor.get("/articles").then().statusCode(200).body(not(containsString("<script>alert")));
  }

  @Test
  void anArticleOfTheGreatestLengthIsReadAndShown() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 59_800; i++) {
      text.append("“The toll of gate ")
          .append(i)
          .append(" is too high,” said Speaker Numeral")
          .append((char) ('a' + i % 26))
          .append(" of Vessmark on Monday.\n\n");
    }
    String there = imported("text", text.toString());
    noor.get(there).then().statusCode(200);
  }

  private String imported(String... changes) {
    return Sample.imported(noor, changes);
  }

  private static Long id(String there) {
    return Long.valueOf(there.substring(there.lastIndexOf('/') + 1));
  }

  private static String plain(String text) {
    return text.replace("\u2060", "").replaceAll("\\s+", "");
  }
}
