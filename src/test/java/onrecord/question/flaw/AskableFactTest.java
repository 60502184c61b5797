package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.FERRY;
import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Found;
import org.junit.jupiter.api.Test;

class AskableFactTest {
  private static final String WORDS = "The ferries carry about 900 commuters on a working day";
  private static final Draft ASKED =
      evidence(
          draft(Kind.NUMBER, "How many commuters did the ferries carry?", "900", "400"),
          evidence(WORDS));

  @Test
  void askableFactIsSound() {
    assertEquals(List.of(), flaws(new Fact(FERRY.at(WORDS), Fact.Type.COUNT, true, null)));
  }

  @Test
  void judgementAndCauseWarn() {
    for (String stem : List.of("What was the worst idea of the council?", "Why did fares rise?")) {
      var flaws = new AskableFact().of(draft(Kind.FACT, stem, "fuel", "wages"), FERRY.reading());
      assertEquals("unaskable_fact", flaws.get(0).code());
      assertEquals(Severity.WARN, flaws.get(0).severity());
    }
  }

  @Test
  void judgementOfSomebodyIsSound() {
    String stem = "What was the worst idea of the council, according to Bram Oster?";
    assertEquals(
        List.of(), new AskableFact().of(draft(Kind.FACT, stem, "fuel", "wages"), FERRY.reading()));
  }

  @Test
  void contradictionWarns() {
    var flaws = flaws(new Fact(FERRY.at(WORDS), Fact.Type.COUNT, false, "contradicted_elsewhere"));
    assertEquals(Severity.WARN, flaws.get(0).severity());
  }

  @Test
  void lengthOfTheSentenceIsNoReason() {
    assertEquals(List.of(), flaws(new Fact(FERRY.at(WORDS), Fact.Type.COUNT, false, "too_long")));
  }

  @Test
  void opinionPieceGivesNoFacts() {
    var piece = FERRY.document();
    var opinion =
        new Document(
            piece.text(),
            piece.published(),
            piece.headline(),
            piece.outlet(),
            Document.Kind.OPINION,
            List.of());
    var flaws = new AskableFact().of(ASKED, new Reading(opinion, FERRY.found()));
    assertEquals(Severity.REJECT, flaws.get(0).severity());
  }

  @Test
  void whatAnEventShowsIsSomebodysReading() {
    assertEquals(
        List.of("unaskable_fact"),
        Drafts.codes(
            new AskableFact(),
            Drafts.draft(Kind.FACT, "What did the strike highlight?", "A lack of crews", "Rain")));
    assertEquals(
        List.of(),
        Drafts.codes(
            new AskableFact(),
            Drafts.draft(
                Kind.FACT, "What did the report of the council highlight?", "Crews", "Rain")));
    assertEquals(
        List.of(),
        Drafts.codes(
            new AskableFact(),
            Drafts.draft(Kind.FACT, "What did the strike stop?", "The night boat", "Rain")));
  }

  @Test
  void faultIsNoJudgement() {
    Draft fault = draft(Kind.FACT, "What was wrong with the load of fish?", "No date", "No ice");
    Draft judged = draft(Kind.FACT, "Why was it wrong to sell the boat?", "Its age", "Its price");
    assertEquals(List.of(), Drafts.codes(new AskableFact(), fault));
    assertEquals(List.of("unaskable_fact"), Drafts.codes(new AskableFact(), judged));
  }

  @Test
  void reasonThatTheOutletGivesIsNoReading() {
    Draft why = draft(Kind.FACT, "Why did the boat stay at Norvik?", "Fog", "A strike");
    String told = "The boat stayed at Norvik because of fog.";
    assertEquals(
        List.of(),
        Drafts.codes(new AskableFact(), Drafts.evidence(why, new Evidence(List.of(), told))));
  }

  @Test
  void harshWordInTheStemRejects() {
    Draft loaded = draft(Kind.FACT, "Who paid for the shameful pier?", "The council", "The crew");
    assertEquals(Severity.REJECT, new AskableFact().of(loaded, null).get(0).severity());
  }

  private static List<Flaw> flaws(Fact fact) {
    var found = FERRY.found();
    return new AskableFact()
        .of(
            ASKED,
            new Reading(
                FERRY.document(),
                new Found(
                    found.attributions(),
                    List.of(fact),
                    found.dates(),
                    found.junk(),
                    found.names(),
                    null)));
  }

  @Test
  void courtThatObservesGivesItsReason() {
    Draft asked =
        Drafts.told(
            draft(
                Kind.FACT, "Why did the council turn the vote down?", "It came late", "It rained"),
            "turned the vote down, observing that it came late");
    assertEquals(List.of(), codes(new AskableFact(), asked));
  }

  @Test
  void whatReallyWasSoIsDisputed() {
    assertEquals(
        List.of("unaskable_fact"),
        codes(
            new AskableFact(),
            draft(Kind.FACT, "What really sank the ferry in 2019?", "Ice", "Wind")));
    assertEquals(
        List.of(),
        codes(new AskableFact(), draft(Kind.FACT, "What sank in 2019?", "A ferry", "A yacht")));
  }

  @Test
  void nameThatBeginsLikeCalledGivesNoSource() {
    Draft asked = draft(Kind.FACT, "What caused the tanker Calliope to stop?", "Water", "A fire");
    assertEquals(
        List.of("unaskable_fact"),
        Drafts.codes(
            new AskableFact(), Drafts.told(asked, "The prosecution blames water in the fuel.")));
  }
}
