package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import onrecord.Browsing;
import onrecord.question.Question;
import org.junit.jupiter.api.Test;

/** What the checks say of a draft that somebody worded follows what is told at the source check. */
@QuarkusTest
class RecheckedTest extends ReadAgain {
  private static final String REFUSED = "The article gives these words to";

  @Test
  void aWordedDraftIsRefusedAndSoundAgainAsItsSpeakerChanges() {
    Question draft = fixtures.in(() -> whoSaid());
    String key = speaker(draft);
    String other = other(draft);
    String editor = "/questions/" + draft.id + "/edit";
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", "As the Ledger told."))
        .then()
        .statusCode(303);
    assertTrue(isReady(draft));
    answer(draft, other);
    assertFalse(isReady(draft), "its key is somebody else by now");
    String desk = noor.page(there + "/questions?draft=" + draft.id).text();
    assertTrue(desk.contains(REFUSED) && desk.contains(other), desk);
    noor.post("/questions/" + draft.id + "/approval").then().statusCode(409);
    answer(draft, key);
    assertTrue(isReady(draft));
    assertFalse(noor.page(there + "/questions?draft=" + draft.id).text().contains(REFUSED));
    assertEquals(2, fixtures.in(() -> Question.<Question>findById(draft.id).current.number));
  }

  /** Dropped ones can be approved again, and an undo brings approved ones back as they were. */
  @Test
  void noDropOrUndoBringsBackWhatTheChecksSaidOfAnotherReading() {
    Question dropped = approved();
    String key = speaker(dropped);
    noor.post("/questions/" + dropped.id + "/rejection").then().statusCode(303);
    answer(dropped, other(dropped));
    noor.post("/questions/" + dropped.id + "/approval").then().statusCode(409);
    answer(dropped, key);
    noor.post("/questions/" + dropped.id + "/approval").then().statusCode(303);
    clock.advance(Duration.ofMinutes(1));
    answer(dropped, other(dropped));
    noor.post(there + "/undo").then().statusCode(303);
    assertFalse(isReady(dropped), "its approval is taken back");
    noor.post("/questions/" + dropped.id + "/approval").then().statusCode(409);
  }

  private boolean isReady(Question question) {
    return fixtures.in(() -> Question.<Question>findById(question.id).ready);
  }
}
