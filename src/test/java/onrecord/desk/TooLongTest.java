package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Quotations;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article that was saved while longer ones were taken. */
@QuarkusTest
class TooLongTest {
  private static final String SENTENCE =
      "“What the town said” has 60,818 characters. Articles of more than 60,000 are neither read"
          + " again nor drafted from. Paste the part that matters as an article of its own.";

  @Inject Fixtures fixtures;
  @Inject EntityManager db;
  private Browsing noor;
  private long id;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    id = Quotations.imported(noor, fixtures, Quotations.ofMany()).id;
    there = "/articles/" + id;
    lengthen();
  }

  private void lengthen() {
    text("text || repeat('Nothing more was said. ', 100)");
  }

  private void text(String sql) {
    fixtures.in(
        () -> db.createNativeQuery("update article_version set text = " + sql).executeUpdate());
  }

  @Test
  void itIsShownAndTellsWhatToDo() {
    var page = noor.page(there);
    assertTrue(page.text().contains("Paste the part that matters as an article of its own."));
    assertTrue(page.select("form[action$=/drafts]").isEmpty());
    assertFalse(page.select("#said li").isEmpty());
    noor.get(there + "/questions").then().statusCode(200);
  }

  /** Each would be refused: the text would have to be read again. */
  @Test
  void itOffersNothingThatWouldReadItAgain() {
    var page = noor.page(there);
    assertFalse(page.select(".voices li").isEmpty());
    assertEquals("", page.select("#asked, #restore, a[href*=/statements/]").toString());
    for (String form :
        List.of("extraction", "roles", "decisions", "withdrawal", "source", "passage")) {
      assertTrue(page.select("form[action$=/" + form + "]").isEmpty(), form);
    }
    long one = fixtures.in(() -> Statement.of(extraction()).get(0).id);
    var who = noor.page(there + "/statements/" + one);
    assertTrue(who.select("main form").isEmpty());
    assertTrue(who.text().contains("This article is longer than one may be now"));
    text("replace(text, 'Nothing more was said. ', '')");
    page = noor.page(there);
    assertFalse(page.select("a[href*=/statements/]").isEmpty());
    for (String form : List.of("extraction", "roles", "source", "passage")) {
      assertFalse(page.select("form[action$=/" + form + "]").isEmpty(), form);
    }
  }

  @Test
  void nothingReadsItAgainOrDraftsFromIt() {
    refused(noor.post(there + "/drafts"));
    refused(noor.post(there + "/drafts/more"));
    refused(noor.post(there + "/extraction"));
    String words = noor.page(there).selectFirst(".st").text();
    refused(noor.post(there + "/passage", "passage", words));
    String name = noor.page(there).selectFirst(".voices .name").text();
    refused(noor.post(there + "/roles", "name", name, "role", "harbour master"));
  }

  @Test
  void aSplitThatWouldReadItAgainNamesIt() {
    refused(split(first()));
  }

  @Test
  void aSplitOfBeforeIsUndoneWithoutReadingIt() {
    text("replace(text, 'Nothing more was said. ', '')");
    Statement one = first();
    split(one).then().statusCode(303);
    assertEquals("Bo Falk", first().speaker.name);
    lengthen();
    var undo = noor.page("/speakers").selectFirst("form[action$=/withdrawal]");
    noor.post(undo.attr("action")).then().statusCode(303);
    assertEquals(one.speaker.name, first().speaker.name);
  }

  private Response split(Statement one) {
    return noor.post(
        "/speakers/" + one.speaker.id + "/split", "statement", one.id, "name", "Bo Falk");
  }

  private Statement first() {
    return fixtures.in(
        () -> {
          var first = Statement.of(extraction()).get(0);
          first.speaker.self();
          return first;
        });
  }

  private Extraction extraction() {
    return Extraction.<Extraction>findAll().firstResult();
  }

  private static void refused(Response response) {
    String page = response.then().statusCode(409).extract().asString();
    String told = Jsoup.parse(page).text();
    assertTrue(told.contains(SENTENCE), told);
  }
}
