package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.question.Reason;
import onrecord.question.Review;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Why something was dropped: asked afterwards, and told on the desk and in the bank. */
@QuarkusTest
class DroppedTest extends HarbourDesk {
  private static final String WHY = ".drop-why";

  @Inject Statements statements;

  @Test
  void aReasonCanBeGivenOnceItIsDropped() {
    long id = ids().get(0);
    Document page = follow(noor.post("/questions/" + id + "/rejection"));
    assertEquals(Reason.USUAL, page.select(WHY + " option").eachText().subList(1, 9));
    for (int click = 0; click < 2; click++) {
      Document told = follow(explained(page, "Too easy"));
      assertTrue(told.select(WHY).isEmpty(), "it is told");
      assertEquals(shown(page), shown(told), "the draft to decide on stays");
      String last = told.select(".desk-standing [role=status]").text();
      assertTrue(last.contains("Last: draft 1 dropped: Too easy. Z or Undo"), last);
    }
    assertEquals("Too easy", reason());
    noor.get("/questions/" + id).then().body(containsString("Dropped: Too easy"));
    assertEquals("Too easy", noor.page(desk).select("#dropped .meta").text());
    String bank = noor.page("/questions?state=REJECTED&words=").select(".items").text();
    assertTrue(bank.contains("Dropped: Too easy"), bank);
  }

  @Test
  void onlyADropThatStandsTakesAReason() {
    long id = ids().get(0);
    Document page = follow(noor.post("/questions/" + id + "/rejection"));
    parse(explained(page, " "), 400);
    parse(explained(page, "y".repeat(501)), 400);
    noor.post(article + "/undo").then().statusCode(303);
    String told = parse(explained(page, "Too easy"), 409).select("[role=alert]").text();
    assertTrue(told.contains("The reason was not kept: something else was decided"), told);
    noor.post("/questions/" + id + "/rejection").then().statusCode(303);
    parse(explained(page, "Too easy"), 409);
    assertNull(reason(), "that was another decision");
  }

  @Test
  void whatWasDroppedIsListedBesideWhatAChecksRefused() {
    assertTrue(noor.page(desk).select("#dropped").isEmpty());
    List<Long> ids = ids();
    noor.post("/questions/" + ids.get(0) + "/rejection").then().statusCode(303);
    noor.post("/questions/" + ids.get(1) + "/rejection", "reason", "Dull").then().statusCode(303);
    Document page = noor.page(desk);
    assertEquals(List.of("Dull", "no reason given"), page.select("#dropped .meta").eachText());
    String link = page.select("#dropped a").first().attr("href");
    assertEquals(ids.get(1).toString(), shown(noor.page(link)));
    long two = statements.during(() -> noor.get(desk).then().statusCode(200));
    for (long id : ids.subList(2, 5)) {
      noor.post("/questions/" + id + "/rejection").then().statusCode(303);
    }
    assertEquals(two, statements.during(() -> noor.get(desk).then().statusCode(200)));
  }

  @Test
  void strangersAndForgedFormsAreTurnedAway() {
    long id = ids().get(0);
    follow(noor.post("/questions/" + id + "/rejection"));
    long decision = fixtures.in(() -> Review.<Review>findAll().firstResult().id);
    String path = "/questions/" + id + "/rejection/reason";
    Object[] sent = {"reason", "Too easy", "decision", decision};
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post(path, sent).then().statusCode(404);
    noor.postWithoutToken(path, sent).then().statusCode(400);
    new Browsing().post(path, sent).then().header("Location", containsString("/sign-in"));
    assertNull(reason());
  }

  private Response explained(Document page, String reason) {
    var form = page.selectFirst(WHY);
    return noor.post(
        form.attr("action"),
        "decision",
        form.select("[name=decision]").val(),
        "draft",
        form.select("[name=draft]").val(),
        "reason",
        reason);
  }

  private static String shown(Document page) {
    return page.select("#decide [name=draft]").val();
  }

  /** That of the latest drop. */
  private String reason() {
    return fixtures.in(
        () ->
            Review.<Review>find("verb = ?1 order by id desc", Review.Verb.REJECT)
                .firstResult()
                .reason);
  }
}
