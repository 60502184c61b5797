package onrecord.question.generation;

import static onrecord.question.generation.Presented.LEAD;
import static onrecord.question.generation.Presented.asked;
import static onrecord.question.generation.Presented.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class ClaimOrFactTest {
  @Test
  void claimOfOneSpeakerIsNeitherConfirmedNorRejected() {
    Draft draft =
        asked(LEAD, "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.")
            .get(0);
    assertEquals(
        "How does the passage present the words “the toll on the bridge has paid for the new"
            + " pier”?",
        draft.stem());
    assertEquals(
        "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.", draft.passage());
    assertEquals(
        List.of(
            "As a claim by Jo Brandt that the passage neither confirms nor rejects",
            "As a claim by Jo Brandt that the passage rejects",
            "As a claim by Jo Brandt that the passage confirms",
            "As a statement that The Vessmark Ledger makes in its own voice, without a source"),
        Asked.options(draft));
  }

  /** What is to come, and what somebody will not bear, nobody can confirm. */
  @Test
  void whatIsToComeIsNeitherConfirmedNorRejected() {
    String said = "Mayor Jo Brandt said the bridge in Vessmark %s for the new pier.";
    assertFalse(asked(LEAD, String.format(said, "has paid")).isEmpty());
    assertEquals(List.of(), asked(LEAD, String.format(said, "would pay")));
    assertEquals(
        List.of(),
        asked(
            LEAD,
            "Mayor Jo Brandt said Vessmark would “not be measured by strangers with rulers”."));
  }

  @Test
  void whoSaysPerhapsSuggests() {
    Draft draft =
        asked(
                LEAD,
                "Mayor Jo Brandt said the toll on the bridge has perhaps paid for the new pier.")
            .get(0);
    assertEquals(
        "As a suggestion by Jo Brandt that the passage neither confirms nor rejects",
        key(draft.item()));
  }

  @Test
  void whatAThingShouldDoToSomebodyIsNoDemand() {
    String said = "Mayor Jo Brandt said the toll in Vessmark should %s.";
    assertFalse(asked(LEAD, String.format(said, "stay for a year")).isEmpty());
    assertEquals(List.of(), asked(LEAD, String.format(said, "disqualify the boats of Norvik")));
    assertEquals(List.of(), asked(LEAD, String.format(said, "show that the board is late")));
  }

  @Test
  void falselyMakesItAClaimThatTheOutletRejects() {
    Draft draft =
        asked(
                LEAD,
                "Mayor Jo Brandt falsely claimed that the bridge in Vessmark never closed in winter.")
            .get(0);
    assertEquals("As a claim by Jo Brandt that the passage rejects", key(draft.item()));
  }

  @Test
  void whatTheOutletTellsBeforeAReportIsAFact() {
    Story story =
        Asked.story(
            LEAD,
            "The town of Vessmark built the second lane of the bridge in 2018. Mayor Jo Brandt said"
                + " the toll has paid for it.");
    Stated stated = Stated.of(story, false).get(0);
    assertEquals(
        "As a statement that The Vessmark Ledger makes in its own voice, without a source",
        key(ClaimOrFact.of(stated, story).item()));
  }

  @Test
  void whatTheOutletTellsToIsNotLeftOpen() {
    assertTrue(
        asked(
                LEAD,
                "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.",
                "The toll has paid for most of the new pier since May.")
            .isEmpty());
  }

  @Test
  void whoSaysThatSomethingIsNotSoMayDenyIt() {
    Draft draft =
        asked(
                LEAD,
                "Mayor Jo Brandt met Senator Ann Ruud on the bridge and said the council has not"
                    + " closed the bridge of Vessmark.")
            .get(0);
    assertTrue(Asked.options(draft).stream().noneMatch(one -> one.contains("denial")));
  }

  @Test
  void whatABodyCountsIsNoClaim() {
    assertTrue(
        asked(
                LEAD,
                "The Harbour Authority said the toll on the bridge brought in 40 crowns a boat.")
            .isEmpty());
  }

  @Test
  void nounIsNotTornFromItsThat() {
    assertTrue(
        asked(LEAD, "Mayor Jo Brandt said that toll should pay for the bridge of Vessmark.")
            .isEmpty());
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
            "As something that Jo Brandt says should happen",
            "As something that Jo Brandt says has happened",
            "As something that Jo Brandt opposes",
            "As something that The Vessmark Ledger says should happen"),
        Asked.options(draft));
  }

  @Test
  void whatShouldNotBeIsNoClaimToConfirm() {
    assertTrue(asked(LEAD, "Mayor Jo Brandt said the bridge should never be closed.").isEmpty());
  }

  @Test
  void thingThatSomebodyKeepsUpIsNotSaid() {
    assertTrue(
        asked(LEAD, "Mayor Jo Brandt maintained a toll on the bridge that was raised in Vessmark.")
            .isEmpty());
  }

  @Test
  void wordsTornFromTheirNounAreLeftOut() {
    String old = "that the bridge is old and rusty in Vessmark";
    assertFalse(asked(LEAD, "Mayor Jo Brandt said " + old + ".").isEmpty());
    String fear = "Mayor Jo Brandt said the council's fear " + old + " was spread by rivals.";
    assertTrue(
        asked(LEAD, fear).stream().noneMatch(draft -> draft.stem().contains("“the bridge is old")));
  }

  @Test
  void ourTownIsKnownButWeAreNot() {
    assertTrue(
        asked(LEAD, "“We have paid for the bridge of Vessmark,” Mayor Jo Brandt said.").isEmpty());
    assertFalse(
        asked(LEAD, "“The toll has saved our town of Vessmark,” Mayor Jo Brandt said.").isEmpty());
  }

  @Test
  void nounsWithoutAVerbAreNoClaim() {
    assertTrue(
        asked(LEAD, "Mayor Jo Brandt announced the toll of the bridge as she opened the new pier.")
            .isEmpty());
  }

  @Test
  void whatTheOutletAnswersAtOnceIsNotCalledOpen() {
    assertEquals(
        List.of(),
        asked(
            LEAD,
            "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.",
            "But the accounts of the town show a debt."));
  }
}
