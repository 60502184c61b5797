package onrecord.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.statement.Statement;
import onrecord.system.Formats;
import org.junit.jupiter.api.Test;

/** What people do about the mark of changed evidence, and what brings it back. */
@QuarkusTest
class ChangedEvidenceTest extends ReadAgain {
  @Test
  void aTeacherLetsItStandOrDecidesAnew() {
    Question asked = marked();
    String page = "/questions/" + asked.id;
    noor.post(page + "/confirmation").then().statusCode(303);
    assertFalse(noor.get(page).asString().contains(SENTENCE));
    noor.post(page + "/confirmation").then().statusCode(303);
    var kept = noor.page(page).select("h2:contains(Decisions) + ol li:contains(Kept)");
    assertEquals(
        List.of(
            "Kept as it is, with its changed evidence Noor Castellane"
                + Formats.dayAndTime(clock.instant(), fixtures.noor().zoneId())),
        kept.eachText());
    fixtures.in(() -> Review.update("by = null"));
    assertTrue(noor.page(page).text().contains("changed evidence a deleted account"));
  }

  @Test
  void theMarkComesBackWhenLettingItStandIsUndone() {
    Question asked = marked();
    String page = "/questions/" + asked.id;
    noor.post(page + "/confirmation").then().statusCode(303);
    assertFalse(noor.get(page).asString().contains(SENTENCE));
    String last = noor.page(there + "/questions").select(".desk-standing").text();
    assertTrue(last.matches(".*Last: draft \\d+ let stand with its changed evidence\\..*"), last);
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get(page).asString().contains(SENTENCE));
    assertTrue(noor.page(page).text().contains("with its changed evidence, undone"));
    assertEquals(
        Question.State.APPROVED, fixtures.in(() -> Question.<Question>findById(asked.id).state));
  }

  @Test
  void whatIsDroppedIsLeftSoAndGoesFromTheList() {
    Question asked = approved();
    noor.post("/questions/" + asked.id + "/rejection").then().statusCode(303);
    change(asked);
    String list = "/questions?flag=CHANGED";
    String page = "/questions/" + asked.id;
    assertEquals(1, noor.page(list).select("main a[href^=" + page + "]").size());
    var form = noor.page(page).selectFirst("form[action$=/confirmation]");
    assertEquals("Leave it dropped", form.select("button").text());
    String seen = form.select("input[name=seen]").val();
    String kept = noor.post(form.attr("action"), "seen", seen).header("Location");
    assertTrue(
        noor.page(kept.replaceFirst(".*(/questions)", "$1").replaceFirst("#.*", ""))
            .text()
            .contains("It stays dropped, and is not marked any more."),
        kept);
    assertTrue(noor.page(list).select("main a[href^=" + page + "]").isEmpty());
    assertEquals(
        Question.State.REJECTED, fixtures.in(() -> Question.<Question>findById(asked.id).state));
    noor.post(there + "/undo").then().statusCode(303);
    assertEquals(1, noor.page(list).select("main a[href^=" + page + "]").size());
  }

  @Test
  void theMarkComesBackWithAnUndoneEdit() {
    Question asked = marked();
    clock.advance(Duration.ofMinutes(1));
    String edit = "/questions/" + asked.id + "/edit";
    noor.post(edit, Browsing.fields(noor.page(edit), "explanation", "Other words."))
        .then()
        .statusCode(303);
    assertEquals(
        "Other words.",
        fixtures.in(() -> Question.<Question>findById(asked.id).current.explanation));
    assertFalse(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
  }

  @Test
  void theMarkComesBackWithAnUndoneRetirement() {
    Question asked = marked();
    clock.advance(Duration.ofMinutes(1));
    noor.post("/questions/" + asked.id + "/retirement", "reason", "Out of date");
    assertFalse(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(noor.get("/questions/" + asked.id).asString().contains(SENTENCE));
  }

  @Test
  void onlyWhoIsInTheLibraryLetsItStand() {
    Question asked = marked();
    String path = "/questions/" + asked.id + "/confirmation";
    new Browsing(fixtures.session(fixtures.mallory())).post(path).then().statusCode(404);
    noor.postWithoutToken(path).then().statusCode(400);
    new Browsing().post(path).then().statusCode(303).header("Location", containsString("sign-in"));
    assertMarked(asked);
  }

  private Question marked() {
    Question asked = approved();
    change(asked);
    assertMarked(asked);
    return asked;
  }

  /** The article is read again and has another day for what it is made from. */
  private void change(Question asked) {
    fixtures.in(
        () ->
            Statement.update(
                "saidOn = ?1 where id = ?2", LocalDate.of(2026, 11, 2), asked.statement.id));
    clock.advance(Duration.ofMinutes(1));
    noor.post(there + "/extraction").then().statusCode(303);
  }
}
