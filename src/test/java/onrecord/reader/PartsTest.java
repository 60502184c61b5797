package onrecord.reader;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Quotations;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader of an article as long as an import may be, and as full of quotations as can be. */
@QuarkusTest
class PartsTest {
  /** The page of an article with as few statements as news has takes some 60,000. */
  private static final int LARGEST = 250_000;

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void noPageIsLargeAndEveryStatementIsOnOne() {
    Article article = imported(Quotations.ofMany());
    long all = fixtures.in(() -> Statement.of(Extraction.latest(article).orElseThrow()).size());
    Set<Integer> read = new TreeSet<>();
    String text = "";
    String next = "/articles/" + article.id;
    while (next != null) {
      String path = next;
      long taken = statements.during(() -> noor.get(path).then().statusCode(200));
      assertTrue(taken <= 10, taken + " statements to the database");
      byte[] sent = noor.get(path).asByteArray();
      assertTrue(sent.length <= LARGEST, path + " has " + sent.length + " bytes");
      Document page = noor.page(path);
      page.select("#said li > p:first-child")
          .forEach(one -> read.add(Integer.parseInt(one.text().replaceFirst("\\..*", ""))));
      for (var link :
          page.select(".story a.tag, #said a:contains(In the text), .voices span > a")) {
        assertNotNull(page.getElementById(link.attr("href").substring(1)), link.toString());
      }
      page.select(".story .tag").remove();
      text += page.select(".story").text() + " ";
      var link = page.selectFirst("nav a[rel=next]");
      next = link == null ? null : link.attr("href").replace("#part", "");
    }
    assertEquals(all, read.size());
    String whole = fixtures.in(() -> Article.<Article>findById(article.id).latest().text);
    assertEquals(letters(whole), letters(text));
  }

  @Test
  void whatIsDoneInALaterPartLeadsBackToIt() {
    String there = "/articles/" + imported(Quotations.ofMany()).id;
    Document first = noor.page(there);
    assertTrue(first.select("nav a[rel=prev], input[name=at]").isEmpty());
    String second = first.selectFirst("nav a[rel=next]").attr("href").replace("#part", "");
    Document page = noor.page(second);
    String at = second.replaceFirst(".*at=", "");
    assertEquals(
        Set.of(at), Set.copyOf(page.select("form input[name=at]").eachAttr("value")), "every form");

    var role = page.selectFirst(".voices form:has(input[name=role])");
    String name = role.selectFirst("input[name=name]").val();
    Document wrong =
        Jsoup.parse(
            noor.post(there + "/roles", "name", name, "role", "", "at", at)
                .then()
                .statusCode(400)
                .extract()
                .asString());
    assertEquals("Part 2 of", wrong.select("nav span.small").first().text().substring(0, 9));
    noor.post(there + "/roles", "name", name, "role", "harbour master", "at", at)
        .then()
        .statusCode(303)
        .header("Location", endsWith("?at=" + at + "&done=told#done"));

    String who = page.selectFirst("#said a:contains(Who said this)").attr("href");
    Document asked = noor.page(who);
    assertEquals(second + "#said", asked.selectFirst(".crumb a").attr("href"));
    assertEquals(at, asked.selectFirst("form input[name=at]").val());
  }

  @Test
  void anUnsureStatementOfAnotherPartIsLinkedThere() {
    Article article = imported(Quotations.ofMany());
    fixtures.in(
        () -> {
          var all = Statement.of(Extraction.latest(article).orElseThrow());
          var last = all.get(all.size() - 1);
          return Statement.update("confident = false where id = ?1", last.id);
        });
    String link =
        noor.page("/articles/" + article.id)
            .selectFirst("#asked a:contains(Read it in the article)")
            .attr("href");
    String[] parted = link.split("#");
    assertNotNull(noor.page(parted[0]).getElementById(parted[1]), link);
  }

  @Test
  void anArticleAsOthersAreIsShownWhole() {
    String there = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    noor.post(there + "/extraction").then().statusCode(303);
    Document page = noor.page(there);
    assertTrue(page.select("nav[aria-label^=Parts]").isEmpty());
    assertFalse(page.select("#said li").isEmpty());
    assertEquals(
        page.select(".story").text(), noor.page(there + "?at=999").select(".story").text());
    noor.get(there + "?at=-x").then().statusCode(200);
  }

  private Article imported(String text) {
    return Quotations.imported(noor, fixtures, text);
  }

  private static List<String> letters(String text) {
    return new ArrayList<>(List.of(text.replaceAll("[\\s\u2060]+", " ").strip().split(" ")));
  }
}
