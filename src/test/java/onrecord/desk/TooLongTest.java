package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    fixtures.in(
        () ->
            db.createNativeQuery(
                    "update article_version set text = text || repeat('Nothing more was said. ', 100)")
                .executeUpdate());
  }

  @Test
  void itIsShownAndTellsWhatToDo() {
    var page = noor.page(there);
    assertTrue(page.text().contains("Paste the part that matters as an article of its own."));
    assertTrue(page.select("form[action$=/drafts]").isEmpty());
    assertFalse(page.select("#said li").isEmpty());
    noor.get(there + "/questions").then().statusCode(200);
  }

  @Test
  void nothingReadsItAgainOrDraftsFromIt() {
    refused(noor.post(there + "/drafts"));
    refused(noor.post(there + "/drafts/more"));
    refused(noor.post(there + "/extraction"));
    String name = noor.page(there).selectFirst(".voices input[name=name]").val();
    refused(noor.post(there + "/roles", "name", name, "role", "harbour master"));
  }

  @Test
  void aSplitThatWouldReadItAgainNamesIt() {
    Statement one =
        fixtures.in(
            () -> {
              var first = Statement.of(extraction()).get(0);
              first.speaker.self();
              return first;
            });
    refused(
        noor.post(
            "/speakers/" + one.speaker.id + "/split", "statement", one.id, "name", "Bo Falk"));
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
