package onrecord.article;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.system.TestClock;
import onrecord.user.Library;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleListTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;
  private User noor;
  private Browsing browser;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    browser = new Browsing(fixtures.session(noor));
  }

  @Test
  void anEmptyLibrarySaysWhereArticlesComeFrom() {
    browser.get("/articles").then().statusCode(200).body(containsString("No articles yet"));
  }

  @Test
  void theNewestIsFirstAndTwentyMakeAPage() {
    store(45);
    List<String> first = titles("/articles");
    assertEquals(20, first.size());
    assertEquals("Headline 44", first.get(0));
    assertEquals("Headline 24", titles("/articles?page=1").get(0));
    assertEquals(5, titles("/articles?page=2").size());
    assertEquals(List.of(), titles("/articles?page=3"));
    assertEquals(20, titles("/articles?page=-7").size());
    for (String far : List.of("2147483647", "99999999999", "7&q=headline")) {
      var page = browser.page("/articles?page=" + far);
      assertTrue(page.select(".empty").text().startsWith("There is no page"), page.text());
    }
    assertEquals(20, titles("/articles?page=x").size());
    assertEquals(
        "Articles: headline, page 2 · Onrecord",
        browser.page("/articles?q=headline&page=1").title());
  }

  @Test
  void pagesLeadToEachOtherAndKeepTheSearch() {
    store(45);
    var page = browser.page("/articles?q=headline&page=1");
    assertEquals(List.of("0", "2"), page.select("button[name=page]").eachAttr("value"));
    assertEquals("headline", page.select("form:has(button[name=page]) input[name=q]").val());
  }

  @Test
  void articlesAreFoundByHeadlineOutletAndAuthor() {
    store(3);
    assertEquals(List.of("Headline 2"), titles("/articles?q=HEADLINE 2"));
    assertEquals(3, titles("/articles?q=ledger").size());
    assertEquals(List.of("Headline 1"), titles("/articles?q=Author 1"));
  }

  @Test
  void signsOfTheQueryLanguageAreLetters() {
    store(3);
    retitle("Headline 0", "Headline_0");
    retitle("Headline 1", "Head%0");
    for (String sign : List.of("_", "e_0", "_0")) {
      assertEquals(List.of("Headline_0"), titles("/articles?q=" + sign), sign);
    }
    for (String sign : List.of("%", "d%0", "%0")) {
      assertEquals(List.of("Head%0"), titles("/articles?q=" + sign), sign);
    }
    for (String none : List.of("!", "\\", "'", "\\_", "H%\0", "Headline_2", "%2")) {
      assertEquals(List.of(), titles("/articles?q=" + none), none);
    }
    browser
        .get("/articles?q=<b>tunnel</b>")
        .then()
        .body(containsString("No article has “&lt;b&gt;tunnel&lt;/b&gt;” in it"));
  }

  @Test
  void accentsAndSeparatorsDoNotCount() {
    store(2);
    fixtures.in(
        () -> {
          Article one = Article.find("headline", "Headline 1").firstResult();
          one.correct("Le Journal de Malmö", "Ruairí pays 15\u202f000", one.publishedOn, one.kind);
          one.credit("Łukasz O’Dea", null);
          return null;
        });
    for (String words :
        List.of("ruairi", "RUAIRÍ", "malmo", "Malmö", "15000", "15,000", "lukasz", "o'dea")) {
      assertEquals(1, titles("/articles?q=" + words).size(), words);
    }
    assertEquals(List.of("Headline 0"), titles("/articles?q=headline"));
    for (String sign : List.of("％", "！", "＿")) {
      assertEquals(List.of(), titles("/articles?q=" + sign), sign);
    }
  }

  @Test
  void otherLibrariesAreNotListed() {
    store(3);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.get("/articles").then().body(containsString("No articles yet"));
    new Browsing()
        .get("/articles")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void aPageTakesTwoStatementsHoweverMuchItLists() {
    store(2);
    assertEquals(2, statements.during(() -> browser.get("/articles")));
    store(30);
    assertEquals(2, statements.during(() -> browser.get("/articles")));
    assertTrue(titles("/articles").size() == 20);
  }

  private void retitle(String headline, String other) {
    fixtures.in(() -> Article.update("headline = ?1 where headline = ?2", other, headline));
  }

  private List<String> titles(String path) {
    return browser.page(path).select(".items .title").eachText();
  }

  private void store(int number) {
    fixtures.in(
        () -> {
          User by = User.findById(noor.id);
          var library = Library.forWork(by, clock.instant());
          long before = Article.count();
          for (int i = 0; i < number; i++) {
            var article =
                new Article(
                    library,
                    "The Vessmark Ledger",
                    "Headline " + i,
                    LocalDate.of(2026, 11, 23),
                    Article.Kind.NEWS,
                    "Text " + (before + i),
                    by,
                    clock.instant());
            article.credit("Author " + i, null);
            article.persist();
          }
          return null;
        });
  }
}
