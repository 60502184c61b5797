package onrecord.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.Question;
import onrecord.question.Question.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is in no use when its article is read again, and is not made anew, is marked as well. */
@QuarkusTest
class DoubtedDraftTest extends ReadAgain {
  /** What nobody decided on goes with the answer, also what somebody asked for: it is told. */
  @Test
  void anAnswerTellsWhatBecameOfTheDrafts() {
    noor.post(there + "/drafts/more").then().statusCode(303);
    Question asked = fixtures.in(() -> whoSaid());
    long before = fixtures.in(() -> Question.count("state", State.DRAFT));
    var answered =
        noor.post(there + "/statements/" + asked.statement.id + "/speaker", "who", "nobody");
    String back = answered.header("Location");
    assertTrue(back.contains("done=decided&gone="), back);
    long after = fixtures.in(() -> Question.count("state", State.DRAFT));
    // no browser sends what stands behind the "#"
    String told = noor.page(back.substring(back.indexOf("/articles"), back.indexOf('#'))).text();
    Matcher went =
        Pattern.compile("(\\d+) drafts? that nobody had decided on .*?(\\d+) new drafts?")
            .matcher(told);
    assertTrue(went.find(), told);
    assertTrue(Integer.parseInt(went.group(1)) > 0, told);
    assertEquals(
        after, before - Integer.parseInt(went.group(1)) + Integer.parseInt(went.group(2)), told);
    assertFalse(noor.page(there + "?done=decided").text().contains("nobody had decided on"));
    assertFalse(noor.page(there + "?done=decided&gone=x&came=-1").text().contains("new draft"));
  }

  /** The words are still there: whoever asked for a draft about them can do so again. */
  @Test
  void aRoleThatIsToldIsNoChangeOfTheText() {
    String one = noor.page(there + "?done=told&gone=1&lost=1&came=2").text();
    assertTrue(
        one.contains(
            "1 draft that nobody had decided on is gone: it was drafted with what was told before, and"
                + " may be drafted again from its passage. 2 new drafts."),
        one);
    String several = noor.page(there + "?done=told&gone=3&lost=2&came=2").text();
    assertTrue(several.contains("gone, 2 of them without another in their place."), several);
    String said = noor.page(there + "?done=decided&gone=1&lost=1&came=2").text();
    assertTrue(said.contains("gone: the text as it is read now does not give it any more."), said);
  }

  @Test
  void aDraftThatSomebodyTouchedIsMarkedAndNotApprovedWithOthers() {
    Question touched = touched();
    clock.advance(Duration.ofMinutes(1));
    answer(touched, other(touched));
    assertTrue(isMarked(touched));
    noor.post("/questions/" + touched.id + "/approval").then().statusCode(409);
    answer(touched, speaker(touched));
    assertTrue(isMarked(touched), "somebody else's, and back");
    assertNotApprovedWithOthers(touched);
    noor.get("/questions?flag=CHANGED").then().body(containsString("/questions/" + touched.id));
    noor.post("/questions/" + touched.id + "/approval").then().statusCode(303);
    assertEquals(State.APPROVED, state(touched));
    assertFalse(isMarked(touched), "whoever approved it has looked at it");
  }

  @Test
  void aTouchedDraftThatTellsTheDayBeforeACorrectionIsMarked() {
    Question touched = touched();
    clock.advance(Duration.ofMinutes(1));
    correct("16 November 2026");
    assertTrue(isMarked(touched));
    assertNotApprovedWithOthers(touched);
  }

  @Test
  void whoSawItBeforeItWasReadAgainDoesNotApproveIt() {
    Question touched = touched();
    String seen = desk(touched).select("#decide [name=seen]").val();
    clock.advance(Duration.ofMinutes(1));
    answer(touched, other(touched));
    answer(touched, speaker(touched));
    noor.post("/questions/" + touched.id + "/approval", "seen", seen)
        .then()
        .statusCode(409)
        .body(containsString("Not approved: its evidence changed when the article was read again"));
    assertEquals(State.DRAFT, state(touched));
    seen = desk(touched).select("#decide [name=seen]").val();
    noor.post("/questions/" + touched.id + "/approval", "seen", seen).then().statusCode(303);
    assertEquals(State.APPROVED, state(touched));
  }

  @Test
  void undoingAnApprovalTakesNoMarkAway() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    answer(asked, other(asked));
    noor.post(there + "/undo").then().statusCode(303);
    assertEquals(State.DRAFT, state(asked));
    assertTrue(isMarked(asked));
    assertNotApprovedWithOthers(asked);
  }

  @Test
  void whatIsMadeAnewIsNotMarkedAnyMore() {
    Question asked = approved();
    clock.advance(Duration.ofMinutes(1));
    correct("16 November 2026");
    noor.post(there + "/undo").then().statusCode(303);
    assertTrue(isMarked(asked));
    noor.post(there + "/drafts").then().statusCode(303);
    assertFalse(isMarked(asked));
    assertEquals(0, fixtures.<Long>in(() -> Question.count("evidenceChangedAt is not null")));
  }

  @Test
  void whatWasRetiredOrDroppedComesBackMarked() {
    Question retired = approved();
    String path = "/questions/" + retired.id;
    noor.post(path + "/retirement", "reason", "Too easy.").then().statusCode(303);
    clock.advance(Duration.ofMinutes(1));
    answer(retired, other(retired));
    assertFalse(isMarked(retired), "while it is retired");
    noor.post(there + "/undo").then().statusCode(303);
    assertEquals(State.APPROVED, state(retired));
    assertTrue(isMarked(retired));
  }

  @Test
  void whatWasDroppedIsMarkedAndNotApprovedUnseen() {
    Question dropped = fixtures.in(() -> whoSaid());
    noor.post("/questions/" + dropped.id + "/rejection").then().statusCode(303);
    String seen = desk(dropped).select("#decide [name=seen]").val();
    clock.advance(Duration.ofMinutes(1));
    answer(dropped, other(dropped));
    assertTrue(isMarked(dropped));
    noor.get("/questions?flag=CHANGED").then().body(containsString("/questions/" + dropped.id));
    noor.post("/questions/" + dropped.id + "/approval", "seen", seen).then().statusCode(409);
    Document page = desk(dropped);
    assertTrue(page.text().contains(SENTENCE), page.text());
    assertTrue(page.text().contains("Leave it so, or read it anew and approve it."), page.text());
    assertTrue(page.select(".queue").outerHtml().contains("dropped, its evidence changed"));
    answer(dropped, speaker(dropped));
    seen = desk(dropped).select("#decide [name=seen]").val();
    noor.post("/questions/" + dropped.id + "/approval", "seen", seen).then().statusCode(303);
    assertEquals(State.APPROVED, state(dropped));
    assertFalse(isMarked(dropped), "whoever approved it has looked at it");
  }

  /** Another wrong option takes the place of one, which is a person's hand in it. */
  private Question touched() {
    Question draft = fixtures.in(() -> whoSaid());
    for (int place = 1; place <= 4 && number(draft) == 1; place++) {
      noor.post("/questions/" + draft.id + "/choices/" + place + "/replacement");
    }
    assertEquals(2, number(draft));
    return draft;
  }

  private void assertNotApprovedWithOthers(Question doubted) {
    Document page = desk(doubted);
    assertTrue(page.text().contains(SENTENCE), page.text());
    assertFalse(page.text().contains("All checks passed"));
    assertTrue(page.select(".queue").outerHtml().contains(": its evidence changed"));
    noor.post(there + "/approvals").then().statusCode(303);
    assertEquals(State.DRAFT, state(doubted));
  }

  private Document desk(Question shown) {
    return noor.page(there + "/questions?draft=" + shown.id);
  }

  private State state(Question asked) {
    return fixtures.in(() -> Question.<Question>findById(asked.id).state);
  }

  private int number(Question asked) {
    return fixtures.in(() -> Question.<Question>findById(asked.id).current.number);
  }
}
