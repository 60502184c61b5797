package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.question.Uses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk that is open in one tab while another decides. */
@QuarkusTest
class OvertakenTest {
  @Inject Fixtures fixtures;

  private Browsing noor;
  private String desk;
  private String question;
  private String seen;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    String article = "/articles/" + fixtures.harbour(teacher).id;
    noor.post(article + "/drafts").then().statusCode(303);
    desk = article + "/questions";
    var page = noor.page(desk);
    question = page.select("#decide").attr("action").replace("/approval", "");
    seen = page.select("#decide [name=seen]").val();
  }

  @Test
  void anApprovalMeanwhileIsNotDroppedUnseen() {
    noor.post(question + "/approval", "seen", seen).then().statusCode(303);
    var page = overtaken("/rejection", "seen", seen, "reason", "Too <easy>");
    String said = page.select("[role=alert]").text();
    assertTrue(said.contains("Not dropped: you approved it in another window while you"), said);
    assertEquals("Too <easy>", page.select("#reason").val());
    assertTrue(page.select("details:has(#reason)").hasAttr("open"));
    assertTrue(page.select(".badge.ok").text().contains("Approved"));
    assertEquals(State.APPROVED, stored().state);
    // the page stands at the address of the decision, which nobody can open
    for (var link : page.select(".queue a, .actionbar a[href*=draft]")) {
      assertTrue(link.attr("href").startsWith(desk + "?draft="), link.outerHtml());
    }
    String now = page.select("#decide [name=seen]").val();
    noor.post(question + "/rejection", "seen", now, "reason", "Too easy").then().statusCode(303);
    assertEquals(State.REJECTED, stored().state);
  }

  /** Neither changes what a page shows, so it was the approval that came before. */
  @Test
  void whatWasOnlyConfirmedMeanwhileIsNotWhatOvertook() {
    noor.post(question + "/approval", "seen", seen).then().statusCode(303);
    var soon = Instant.parse("2030-01-01T00:00:00Z");
    fixtures.in(() -> Question.update("evidenceChangedAt = ?1", soon));
    noor.post(question + "/confirmation").then().statusCode(303);
    fixtures.in(() -> Question.update("reviewBy = ?1", LocalDate.of(2026, 1, 2)));
    noor.post(question + "/renewal").then().statusCode(303);
    assertEquals(3L, (Long) fixtures.in(() -> Review.count()));
    String said = overtaken("/rejection", "seen", seen).select("[role=alert]").text();
    assertTrue(said.contains("Not dropped: you approved it in another window while you"), said);
  }

  @Test
  void aColleagueIsNamed() {
    var otto = fixtures.otto();
    noor.post(question + "/approval", "seen", seen).then().statusCode(303);
    fixtures.in(() -> Review.update("by = ?1", otto));
    String said = overtaken("/rejection", "seen", seen).select("[role=alert]").text();
    assertTrue(said.contains("Not dropped: Otto Hale approved it while you"), said);
  }

  @Test
  void aWordingSavedMeanwhileIsNotApprovedUnseen() {
    var edit = noor.page(question + "/edit");
    noor.post(question + "/edit", Browsing.fields(edit, "explanation", "Other words."))
        .then()
        .statusCode(303);
    String said = overtaken("/approval", "seen", seen).select("[role=alert]").text();
    assertTrue(said.contains("Not approved: you edited it in another window while you"), said);
    assertEquals(State.DRAFT, stored().state);
  }

  @Test
  void aDropMeanwhileIsNotApprovedUnseen() {
    noor.post(question + "/rejection", "seen", seen, "reason", "").then().statusCode(303);
    String said = overtaken("/approval", "seen", seen).select("[role=alert]").text();
    assertTrue(said.contains("Not approved: you dropped it in another window while you"), said);
    assertEquals(State.REJECTED, stored().state);
  }

  @Test
  void aDraftThatWasReplacedMeanwhileIsNamedOnTheDesk() {
    String article = noor.page(desk).select("#decide [name=article]").val();
    long gone = stored().id;
    fixtures.in(
        () -> {
          Uses.deleteUnused(List.of(gone));
          return null;
        });
    for (var decision :
        Map.of(
                "/approval", "Not approved",
                "/rejection", "Not dropped",
                "/replacement", "Not replaced",
                "/choices/1/replacement", "Not edited")
            .entrySet()) {
      var page = overtaken(decision.getKey(), "seen", seen, "article", article);
      String said = page.select("[role=alert]").text();
      assertTrue(said.contains(decision.getValue() + ": the draft was replaced while you"), said);
      assertTrue(said.contains("Nothing was changed. The next draft that waits is shown."), said);
      noor.post(question + decision.getKey(), "seen", seen).then().statusCode(404);
    }
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.page("/");
    mallory.post(question + "/approval", "article", article).then().statusCode(404);
  }

  @Test
  void aSecondClickIsNoConflict() {
    for (int i = 0; i < 2; i++) {
      noor.post(question + "/approval", "seen", seen).then().statusCode(303);
    }
    assertEquals(1L, (Long) fixtures.in(() -> Review.count()));
  }

  private Document overtaken(String decision, Object... fields) {
    return Jsoup.parse(
        noor.post(question + decision, fields).then().statusCode(409).extract().asString());
  }

  private Question stored() {
    return fixtures.in(
        () -> Question.findById(Long.valueOf(question.substring(question.lastIndexOf('/') + 1))));
  }
}
