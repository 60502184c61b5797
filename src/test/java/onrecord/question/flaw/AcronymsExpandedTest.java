package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class AcronymsExpandedTest {
  private final Check check = new AcronymsExpanded();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void unknownAbbreviationIsFound() {
    assertEquals(
        List.of("acronym"),
        codes(check, draft(Kind.FACT, "Which ferry did the NVFL buy?", "Alma", "Berta")));
  }

  @Test
  void knownOneIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Which ferry did the EU and the UN pay for?", "Alma", "Berta")));
  }

  @Test
  void wordInCapitalsIsNone() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Which ferry did Lund NOT buy?", "Alma", "Berta")));
  }

  @Test
  void expandedOneIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Which ferry did the Norvik Valley Ferry Line (NVFL) buy?",
                "Alma",
                "Berta")));
  }

  @Test
  void romanNumberIsNone() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Which ferry is named after Queen Sonja VII?", "Alma VII", "Berta")));
  }

  @Test
  void severalInTheStemReject() {
    Draft one = draft(Kind.FACT, "What did the LTL build?", "A pier", "A mole");
    Draft two = draft(Kind.FACT, "What did the LTL ask of the NHB?", "A pier", "A mole");
    assertEquals(Severity.WARN, new AcronymsExpanded().of(one, null).get(0).severity());
    assertEquals(Severity.REJECT, new AcronymsExpanded().of(two, null).get(0).severity());
  }

  @Test
  void lettersInTheNameOfAClubAreItsName() {
    assertEquals(
        List.of(),
        codes(new AcronymsExpanded(), draft(Kind.FACT, "Who coached FC Lund?", "Roe", "Moe")));
  }

  @Test
  void articlesOwnLettersInTheStemReject() {
    var union = new onrecord.question.Invented("The Boatmen's Union (BUN) called a strike.");
    Draft asked = draft(Kind.FACT, "What did the BUN call?", "A strike", "A vote");
    assertEquals(
        Severity.REJECT, new AcronymsExpanded().of(asked, union.reading()).get(0).severity());
    assertEquals(
        Severity.WARN, new AcronymsExpanded().of(asked, FERRY.reading()).get(0).severity());
  }

  @Test
  void lettersBehindALawyersNameAreKnown() {
    assertEquals(
        List.of(),
        codes(new AcronymsExpanded(), draft(Kind.FACT, "What did Jo Roe KC say?", "A", "B")));
  }

  @Test
  void everyKnownOneCanStandInAQuestion() {
    for (String known : Lexicon.list("known")) {
      assertEquals(List.of(known), Acronyms.in(known).toList());
    }
  }

  @Test
  void nameOfAPersonExplainsNothing() {
    var reading =
        new onrecord.question.Invented("Ann Roe spoke.").person("Ann Roe", "chair").reading();
    Draft asked = draft(Kind.FACT, "What did Ann Roe of the AR call?", "A strike", "A vote");
    Draft trust = draft(Kind.FACT, "What did the Ann Roe Trust (ART) call?", "A strike", "A vote");
    assertEquals(List.of("acronym"), check.of(asked, reading).stream().map(Flaw::code).toList());
    assertEquals(List.of(), check.of(trust, reading));
  }
}
