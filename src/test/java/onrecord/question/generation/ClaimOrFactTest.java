package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class ClaimOrFactTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Jo Brandt met the council.";

  private static List<Draft> asked(String... paragraphs) {
    return Asked.extracted(new ClaimOrFact(), paragraphs);
  }

  @Test
  void claimOfOneSpeakerIsNeitherConfirmedNorRejected() {
    Draft draft =
        asked(LEAD, "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.")
            .get(0);
    assertEquals(
        "How does the sentence present the statement that the toll on the bridge has paid for the"
            + " new pier?",
        draft.stem());
    assertEquals(
        "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.", draft.passage());
    assertEquals(
        List.of(
            "As a claim by Mayor Jo Brandt, neither confirmed nor rejected",
            "As a claim by Mayor Jo Brandt, rejected by The Vessmark Ledger",
            "As a claim by Mayor Jo Brandt, confirmed by The Vessmark Ledger",
            "As a fact that The Vessmark Ledger states in its own voice"),
        Asked.options(draft));
  }

  @Test
  void falselyMakesItAClaimThatTheOutletRejects() {
    Draft draft =
        asked(
                LEAD,
                "Mayor Jo Brandt falsely claimed that the bridge in Vessmark never closed in winter.")
            .get(0);
    assertEquals(
        "As a claim by Mayor Jo Brandt, rejected by The Vessmark Ledger",
        draft.item().key().text());
  }

  @Test
  void wordsThatTheOutletSaysItselfAreAFact() {
    Draft draft =
        asked(
                "Mayor Jo Brandt opened the second lane of the Vessmark bridge in 2018.",
                "\"The toll stays,\" Mayor Jo Brandt said.",
                "\"We keep it,\" Brandt said.")
            .get(0);
    assertEquals(
        "As a fact that The Vessmark Ledger states in its own voice", draft.item().key().text());
  }

  @Test
  void sentenceThatPointsBackIsNotShown() {
    assertTrue(
        asked(LEAD, "But Brandt said this had paid for the new pier of the town.").isEmpty());
  }

  @Test
  void whatShouldBeHasNotHappened() {
    Draft draft =
        asked(
                LEAD,
                "Mayor Jo Brandt said the council of Vessmark should keep the toll on the bridge.")
            .get(0);
    assertEquals(
        List.of(
            "As something that Mayor Jo Brandt says should happen",
            "As something that Mayor Jo Brandt says has happened",
            "As something that Mayor Jo Brandt opposes",
            "As something that The Vessmark Ledger says should happen"),
        Asked.options(draft));
  }

  @Test
  void whatShouldNotBeIsNoClaimToConfirm() {
    assertTrue(asked(LEAD, "Mayor Jo Brandt said the bridge should never be closed.").isEmpty());
  }

  @Test
  void bareSurnameIsToldInTheStem() {
    Draft draft = asked(LEAD, "Brandt said the toll on the bridge has paid for the pier.").get(0);
    assertTrue(draft.stem().startsWith("“Brandt” is Mayor Jo Brandt. How does"), draft.stem());
    assertFalse(Asked.options(draft).contains("Mayor Jo Brandt"));
  }
}
