package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ClaimHasSpeakerTest {
  private final Check check = new ClaimHasSpeaker();

  @Test
  void stemWithTheSpeakerIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What do islanders accept, according to Economist Per Quist?",
                "a high price",
                "a low price")));
  }

  @Test
  void claimWithoutSpeakerIsFound() {
    assertEquals(
        List.of("claim_as_fact"),
        codes(check, draft(Kind.FACT, "What do islanders accept?", "a high price", "a low price")));
  }

  @Test
  void outletIsNotTheSpeaker() {
    assertEquals(
        List.of("claim_as_fact"),
        codes(
            check,
            draft(
                Kind.FACT,
                "What do islanders accept, according to the Norvik Gazette?",
                "a high price",
                "a low price")));
  }

  @Test
  void speakerOfTheDraftMustStandInTheStem() {
    assertEquals(
        List.of("claim_as_fact"),
        codesWithoutArticle(
            check,
            speaker(
                draft(Kind.WHAT_ABOUT, "What do islanders accept?", "A price", "A wage"),
                "Per Quist")));
  }

  @Test
  void factInTheOutletsVoiceIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            evidence(
                draft(Kind.FACT, "By how much will fares rise?", "a tenth", "a half"),
                evidence("The fares of the ferries to Norvik will rise by a tenth in June"))));
  }

  @Test
  void whoSaidAsksForTheSpeaker() {
    assertEquals(List.of(), codes(check, speaker(sound(), "Per Quist")));
  }

  @Test
  void claimInsideASentenceOfEvidenceIsFound() {
    var asked =
        draft(Kind.FACT, "What share of the fuel do the new engines save?", "A third", "A half");
    String words = "Harbour master Liv Torsen said the new engines would save a third of the fuel.";
    assertEquals(List.of("claim_as_fact"), codes(check, evidence(asked, evidence(words))));
  }

  @Test
  void speakerWithOwnerMayBeTurnedRound() {
    Draft camp =
        draft(
            Kind.NUMBER,
            "How much had been lost, according to the camp of Ada Roe?",
            "A third",
            "A half");
    assertEquals(List.of(), codesWithoutArticle(check, speaker(camp, "Roe's camp")));
    assertEquals(
        List.of("claim_as_fact"), codesWithoutArticle(check, speaker(camp, "Lund's camp")));
  }
}
