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
  void stemThatVouchesForAClaimIsFound() {
    String is = "Economist Per Quist is right: what do islanders accept?";
    String as = "What do islanders accept, as Economist Per Quist rightly says?";
    String asked = "Which of these is right, according to Economist Per Quist?";
    assertEquals(List.of("claim_as_fact"), of(is));
    assertEquals(List.of("claim_as_fact"), of(as));
    assertEquals(List.of(), of(asked));
  }

  private List<String> of(String stem) {
    return codes(check, draft(Kind.WHAT_ABOUT, stem, "a high price", "a low price"));
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

  @Test
  void roleMayBeToldBySomebodyElse() {
    var role = draft(Kind.ROLE, "What was Per Quist's office in 2026?", "Economist", "Mayor");
    assertEquals(List.of(), codes(check, role));
    var fact = draft(Kind.FACT, "What do islanders accept?", "A price", "A wage");
    assertEquals(List.of("claim_as_fact"), codes(check, fact));
  }

  @Test
  void wordsWithoutTheirSpeakerLackHim() {
    var asked =
        draft(Kind.WHICH_SAID, "Which was spoken on the fares?", "\"a high price\"", "\"no\"");
    assertEquals(List.of("missing_speaker"), codes(check, asked));
  }

  @Test
  void sourceWithoutANameIsASource() {
    Draft union =
        draft(
            Kind.NUMBER, "How much was lost, according to the drivers' union?", "A third", "Half");
    assertEquals(List.of(), codesWithoutArticle(check, speaker(union, "Ada Roe")));
    Draft critics =
        draft(Kind.NUMBER, "How much was lost, according to the critics?", "A third", "Half");
    assertEquals(List.of("claim_as_fact"), codesWithoutArticle(check, speaker(critics, "Ada Roe")));
  }

  @Test
  void whoSaysSoMayBeAskedFor() {
    for (String says : List.of("said that it would", "says that it will", "argues that it would")) {
      Draft asked =
          speaker(
              draft(Kind.FACT, "Which bank " + says + " lower its rates?", "Lund Bank", "Roe Bank"),
              "Lund Bank and the Savings Union");
      assertEquals(List.of(), codes(check, asked), says);
    }
  }

  @Test
  void bodyMayBeNamedInOtherForms() {
    Draft asked =
        speaker(
            draft(Kind.FACT, "What did Norvik's county auditors praise?", "Its speed", "Its cost"),
            "County Audit Office of Norvik");
    assertEquals(List.of(), codes(check, asked));
    assertEquals(
        List.of("claim_as_fact"), codes(check, speaker(asked, "County Fishing Board of Lund")));
  }

  @Test
  void placeInTheNameOfASpeakerIsNotAskedForAsOne() {
    Draft asked =
        speaker(
            draft(Kind.FACT, "In which town were the boats sold?", "Norvik", "Lund"),
            "Norvik Fishing Board");
    assertEquals(List.of("claim_as_fact"), codes(check, asked));
  }
}
