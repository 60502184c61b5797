package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Severity;
import onrecord.question.item.Kind;
import onrecord.system.TestClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Drafts that a check refuses: listed with the reason, not approved, mended by an edit. */
@QuarkusTest
class RefusedDraftTest extends HarbourDesk {
  @Test
  void aDraftRefusedByACheckIsListedWithItsReasonAndNotApproved() {
    long first = fromMemory();
    noor.post("/questions/" + first + "/edit", edited(first, "stem", keyOf(first) + " or who?"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("?draft=" + first));
    Document page = noor.page(desk + "?draft=" + first);
    assertTrue(page.select(".notice.bad").text().contains("A check refuses this"), page.text());
    assertTrue(page.select(".actionbar button.primary").hasAttr("aria-disabled"));
    noor.post("/questions/" + first + "/approval")
        .then()
        .statusCode(409)
        .body(containsString("A check refuses this question"))
        .body(containsString("Review desk"));
  }

  @Test
  void aRefusedDraftOfTheSetIsNotCountedUntilItIsMended() {
    long first = fromMemory();
    fixtures.in(() -> Question.update("setPlace = null where id <> ?1", first));
    fixtures.in(() -> Question.update("setPlace = 0 where id = ?1", first));
    assertEquals("0 of 1 in the set approved.", standing());
    assertEquals(1, noor.page(desk).select(".share li").size());
    String stem = fixtures.in(() -> Question.<Question>findById(first).current.stem);
    edit(first, keyOf(first) + " or who?");
    assertEquals("No question of the set passes the checks yet.", standing());
    assertEquals(0, noor.page(desk).select(".share li").size());
    edit(first, stem);
    assertEquals("0 of 1 in the set approved.", standing());
  }

  private void edit(long id, String stem) {
    noor.post("/questions/" + id + "/edit", edited(id, "stem", stem)).then().statusCode(303);
  }

  private String standing() {
    return noor.page(desk).select(".desk-standing strong").text();
  }

  @Test
  void whatTheChecksRefusedWhileDraftingIsListedWithTheReasonAndCanBeMended() {
    long refused = refusedTwin(ids().get(0));
    long all = Question.count("state = REJECTED and not ready");
    Document page = noor.page(desk);
    assertTrue(page.select(".desk-standing").text().contains(all + " rejected, and why"));
    assertEquals(Math.min(30, all), page.select("#rejected .items > li").size());
    var row =
        page.select("#rejected .items > li:has(a[href='" + desk + "?draft=" + refused + "'])");
    assertTrue(row.text().contains("Two options are right."), row.text());
    assertFalse(page.select(".queue").html().contains("draft=" + refused + "\""));
    page = noor.page(desk + "?draft=" + refused);
    assertTrue(page.select(".actionbar button.primary").hasAttr("aria-disabled"));
    noor.post("/questions/" + refused + "/edit", edited(refused, "explanation", "Mended."));
    assertEquals(State.DRAFT, fixtures.in(() -> Question.<Question>findById(refused).state));
    assertEquals(all - 1, Question.count("state = REJECTED and not ready"));
  }

  /** Like a stored draft, but a check refused it. */
  private long refusedTwin(long id) {
    return fixtures.in(
        () -> {
          Question good = Question.findById(id);
          var flaw = new Flaw("two_keys", Severity.REJECT, "Two options are right.");
          var twin =
              new Question(
                  good.article,
                  good.current.source,
                  good.statement,
                  99,
                  good.current.draft().withFlaws(List.of(flaw)),
                  TestClock.START);
          twin.persist();
          return twin.id;
        });
  }

  /** A draft whose stem must not hold the key, since no passage shows it. */
  private long fromMemory() {
    return fixtures.in(
        () ->
            Question.<Question>find("kind = ?1 and current.passage is null", Kind.WHO_SAID)
                .firstResult()
                .id);
  }

  private String keyOf(long id) {
    return fixtures.in(() -> Question.<Question>findById(id).current.key().text());
  }

  /** The fields of the edit form as it stands, one of them changed. */
  private Object[] edited(long id, String name, String value) {
    return Browsing.fields(noor.page("/questions/" + id + "/edit"), name, value);
  }
}
