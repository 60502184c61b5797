package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk tells of how much a draft is worth asking. */
class WeightReasonsTest {
  @Test
  void everyDraftHasReasons() {
    for (QuestionKind kind : QuestionKinds.ALL) {
      for (Draft draft : Asked.of(kind, Invented.ferry())) {
        assertFalse(draft.reasons().isEmpty(), draft.kind() + ": " + draft.stem());
        assertTrue(
            draft.reasons().stream().allMatch(reason -> reason.matches("(more|less): .+")),
            draft.reasons().toString());
      }
    }
  }

  @Test
  void aFactIsWeightyForItsWordsToo() {
    var weight =
        new Weight(Asked.story("The council of Vessmark voted to keep the toll on the bridge."));
    var reasons = weight.reasons("The council voted to keep the toll on the Vessmark bridge.");
    assertTrue(reasons.contains("more: shares words with headline and lead"), reasons.toString());
    assertEquals(
        List.of("less: shares no words with headline and lead"),
        weight.reasons("A gull sat on a roof."));
  }

  /** Neither the spokesman nor the 400 crowns beside it are what is asked about. */
  @Test
  void whatIsShownBesideItIsNoReason() {
    Story story =
        Asked.story(
            "The council of Vessmark voted on Monday to keep the toll of 400 crowns on the bridge.",
            "Council spokesman Tore Lund said that the bridge needed new piers of Vessmark stone."
                + " The toll of 400 crowns paid for the road.",
            "Clerk Ada Roe said that the boats had come to the old bridge at about 2 a.m. on Monday.");
    for (QuestionKind kind : QuestionKinds.ALL) {
      for (Draft draft : kind.drafts(story)) {
        if (draft.speaker() != null) {
          assertFalse(draft.reasons().contains("more: with a number"), draft.toString());
          assertFalse(draft.reasons().contains("less: about procedure"), draft.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the pier opens at 10 a.m., false",
    "the pier opens at 11:30 pm, false",
    "the pier costs 10 crowns, true"
  })
  void timeOfDayIsNoNumber(String words, boolean number) {
    Story story = Asked.story("Mayor Jo Brandt said the toll on the Vessmark bridge must stay.");
    var reasons = new Weight(story).reasons(story.said.get(0), words);
    assertEquals(number, reasons.contains("more: with a number"), reasons.toString());
  }

  @Test
  void stockPhrasesAndProcedureWeighLess() {
    Story story = Asked.story("Mayor Jo Brandt said the toll on the Vessmark bridge must stay.");
    var weight = new Weight(story);
    Said said = story.said.get(0);
    assertTrue(
        weight
            .reasons(said, "at the end of the day the toll stays")
            .contains("less: a stock phrase"));
    assertTrue(
        weight
            .reasons(said, "the microphone at the podium was too loud")
            .contains("less: about procedure"));
    assertTrue(
        weight.reasons(said, "the toll pays for the pier").stream()
            .noneMatch(reason -> reason.matches(".*(?:stock|procedure).*")));
  }

  @Test
  void speakersSideBySideAreAReason() {
    for (Draft draft : Asked.of(new TwoSides(), Invented.ferry())) {
      assertEquals("more: several speakers side by side", draft.reasons().get(0));
      assertTrue(draft.reasons().size() > 1, draft.reasons().toString());
    }
  }
}
