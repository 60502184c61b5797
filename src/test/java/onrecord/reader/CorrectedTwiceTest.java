package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two pages that correct the source of one article. */
@QuarkusTest
class CorrectedTwiceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final LocalDate CORRECTED = LocalDate.of(2026, 11, 16);

  @Inject Fixtures fixtures;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = Sample.imported(noor);
  }

  @Test
  void theOlderOneDoesNotUndoTheOtherUnseen() {
    Document older = noor.page(there);
    save(noor.page(there), "publishedOn", CORRECTED.toString(), 303);
    Document told = save(older, "author", "Rosa Lindt", 409);
    assertEquals(CORRECTED, article().publishedOn);
    assertEquals("Petra Holmquay", article().author);
    assertEquals(
        "The date was changed to 16 Nov 2026 since you opened this page. Save again to have it as"
            + " you have it here.",
        told.select("#publishedOn-error").text());
    assertEquals(0, told.select("#author-error").size());
    assertEquals("Rosa Lindt", told.select("#author").val());
    assertEquals(FIRST.toString(), told.select("#publishedOn").val());
    save(told, "publishedOn", CORRECTED.toString(), 303);
    assertEquals(CORRECTED, article().publishedOn);
    assertEquals("Rosa Lindt", article().author);
  }

  @Test
  void whoHasSeenItMayWriteTheOldAgain() {
    Document older = noor.page(there);
    save(noor.page(there), "publishedOn", CORRECTED.toString(), 303);
    save(save(older, "author", "Rosa Lindt", 409), "author", "Rosa Lindt", 303);
    assertEquals(FIRST, article().publishedOn);
  }

  @Test
  void whatWasTakenAwayAndTheKindAreToldInWords() {
    Document older = noor.page(there);
    save(noor.page(there), "author", "", 303);
    save(noor.page(there), "kind", "ANALYSIS", 303);
    Document told = save(older, "headline", "The toll stays", 409);
    assertTrue(told.select("#author-error").text().startsWith("The author was taken away since"));
    assertTrue(told.select("#kind-error").text().contains("was changed to Analysis since"));
    assertEquals("The toll stays", told.select("#headline").val());
  }

  @Test
  void aSecondClickAndTheSameCorrectionAreTaken() {
    Document page = noor.page(there);
    Document other = noor.page(there);
    save(page, "storyLine", "", 303);
    save(page, "storyLine", "", 303);
    save(page, "publishedOn", CORRECTED.toString(), 303);
    save(other, "publishedOn", CORRECTED.toString(), 303);
  }

  @Test
  void aMistakeDoesNotHideTheOthersCorrection() {
    Document older = noor.page(there);
    save(noor.page(there), "author", "Rosa Lindt", 303);
    Document wrong = save(older, "publishedOn", "Friday", 400);
    Document told = save(wrong, "publishedOn", CORRECTED.toString(), 409);
    assertTrue(told.select("#author-error").text().contains("“Rosa Lindt”"));
  }

  /** Sends the form of a page with one field changed; what comes back. */
  private Document save(Document page, String field, String value, int status) {
    Element form = page.selectFirst("form[action$=/source]");
    var alone = Jsoup.parse("<main></main>");
    alone.selectFirst("main").appendChild(form.clone());
    if (field.equals("kind")) {
      alone.select("[name=kind]").forEach(kind -> kind.attr("checked", kind.val().equals(value)));
    }
    Object[] fields = Browsing.fields(alone, field, value);
    return Jsoup.parse(
        noor.post(there + "/source", fields).then().statusCode(status).extract().asString());
  }

  private Article article() {
    return fixtures.in(() -> Article.<Article>findAll().singleResult());
  }
}
