package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NotOffensiveTest {
  private final Check check = new NotOffensive();

  @Test
  void deathOfSomebodyPrivateIsNotAsked() {
    assertEquals(
        List.of("private_suffering"),
        codes(
            check,
            draft(
                Kind.FACT,
                "Of what did the 71-year-old woman from the island die?",
                "Cold",
                "Fire")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What disease was found in the lake?", "Rot", "Rust")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void abuseIsFound() {
    assertEquals(
        List.of("offensive"),
        codes(
            check,
            draft(
                Kind.WHICH_SAID,
                "Which did Bram Oster say?",
                "\"They are bastards\"",
                "\"They are late\"")));
  }

  @Test
  void maskedAbuseIsFound() {
    assertEquals(
        List.of("offensive"),
        codes(
            check,
            draft(
                Kind.WHICH_SAID,
                "Which did Bram Oster say?",
                "\"This is bull and s***\"",
                "\"They are late\"")));
  }

  @Test
  void sufferingOfAPrivatePersonIsFound() {
    assertEquals(
        List.of("private_suffering"),
        codes(
            check,
            draft(Kind.FACT, "Where was the neighbour stabbed?", "On the quay", "In the market")));
  }

  @Test
  void deathOfAnOfficialIsPublic() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Where was the president murdered?", "On the quay", "In the market")));
  }

  @Test
  void abuseInTheStemRejects() {
    Draft loaded = draft(Kind.FACT, "Which idiots closed the pier?", "The council", "The crew");
    assertEquals(Severity.REJECT, check.of(loaded, null).get(0).severity());
  }

  @Test
  void treatmentOfSomebodyPrivateIsNotAsked() {
    assertEquals(
        List.of("private_suffering"), treated("Which test had Ada Roe missed?", "A lung scan"));
    assertEquals(
        List.of("private_suffering"), treated("What was Ada Roe waiting for?", "A transplant"));
    assertEquals(
        List.of("private_suffering"),
        treated("How often did Ada Roe travel for dialysis?", "Daily"));
    assertEquals(List.of(), treated("Which test had Ada Roe missed?", "A driving test"));
    assertEquals(List.of(), treated("What did Dr Ada Roe say was needed?", "A lung scan"));
    assertEquals(List.of(), treated("Who paid for the scans, as Ada Roe said?", "The hospital"));
  }

  private List<String> treated(String stem, String key) {
    var article = new Invented("Ada Roe, a retired miner, spoke.").person("Ada Roe", "miner");
    return check.of(draft(Kind.WHAT_ABOUT, stem, key, "A meeting"), article.reading()).stream()
        .map(Flaw::code)
        .toList();
  }

  @Test
  void tradeIsNoMedicalOne() {
    for (String trade : List.of("electrician", "musician")) {
      String stem = "What was Ada Roe, a retired " + trade + ", waiting for?";
      assertEquals(List.of("private_suffering"), treated(stem, "A transplant"), trade);
    }
    assertEquals(
        List.of(),
        treated("What did Ada Roe, a physician, say Lund needed to have?", "A lung scan"));
  }

  @Test
  void apostropheMayBeAnyInAnIllness() {
    for (String illness : List.of("Alzheimer's", "Parkinson’s")) {
      assertEquals(
          List.of("private_suffering"),
          treated("What was Ada Roe diagnosed with?", illness),
          illness);
    }
  }

  @Test
  void wrongOptionThatSpeaksIllOfAGroupRejects() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did Harbour master Liv Torsen say?",
            "The boats are quiet",
            "Mothers were too lazy to board");
    assertEquals(Severity.REJECT, new NotOffensive().of(asked, FERRY.reading()).get(0).severity());
    assertEquals(
        List.of(),
        codes(
            new NotOffensive(),
            draft(Kind.WHAT_ABOUT, "What?", "The boats are quiet", "Mothers were too late")));
  }

  @Test
  void whatACrimeCostSomebodyPrivateIsTheirs() {
    assertEquals(
        List.of("private_suffering"),
        codes(
            new NotOffensive(),
            draft(
                Kind.WHAT_ABOUT,
                "A retired woman from Lund was cheated. What had the fraud cost her?",
                "Her trust",
                "Her boat")));
  }

  @Test
  void whatAWrongOptionMakesUpNobodySuffers() {
    assertEquals(
        List.of(),
        codes(
            new NotOffensive(),
            draft(Kind.COMPLETE_QUOTE, "Which words?", "sell a boat", "copy a man long dead")));
  }

  @Test
  void scornThatTheArticleDoesNotHaveIsRefused() {
    assertEquals(
        List.of("offensive"),
        new NotOffensive()
                .of(
                    draft(Kind.FACT, "Who, bossy and small-minded, raised the toll?", "Jo", "Bo"),
                    FERRY.reading())
                .stream()
                .map(Flaw::code)
                .toList());
  }

  @Test
  void scornMayHaveAHyphen() {
    Draft stem = draft(Kind.FACT, "Who, two-faced as ever, raised the toll?", "Jo", "Bo");
    assertEquals(List.of("offensive"), codes(new NotOffensive(), stem));
    Draft plain = draft(Kind.FACT, "Who stuck up for the crews?", "Jo", "Bo");
    assertEquals(List.of(), codes(new NotOffensive(), plain));
  }

  @Test
  void whatSomebodyWasTreatedForIsPrivate() {
    assertEquals(
        List.of("private_suffering"),
        codes(
            new NotOffensive(),
            draft(Kind.FACT, "For what was a widow of 79 being treated?", "A burn", "A cut")));
  }

  @Test
  void lossOfSomebodysOwnFamilyIsNotAsked() {
    var flood = new Invented("Ann Roe, a baker, lost her brother in the flood.");
    flood.person("Ann Roe", "a baker");
    for (String stem :
        List.of(
            "Which relative did Ann Roe lose in the flood of 2025?",
            "What happened on that night to her brother, as Ann Roe told the court?")) {
      assertEquals(
          List.of("private_suffering"),
          check.of(draft(Kind.FACT, stem, "A", "B"), flood.reading()).stream()
              .map(Flaw::code)
              .toList(),
          stem);
    }
    assertEquals(
        List.of(),
        check.of(
            draft(Kind.FACT, "How much money did Ann Roe lose in 2025?", "5", "6"),
            flood.reading()));
  }

  @Test
  void whatTheKeyTellsOfSomebodyPrivateIsSuffered() {
    var ward = new Invented("Hanna Pell fainted on the ward.");
    ward.person("Hanna Pell", "a nurse");
    assertEquals(
        List.of("private_suffering"),
        check
            .of(
                draft(Kind.FACT, "What happened to Hanna Pell in 2025?", "She fainted", "She left"),
                ward.reading())
            .stream()
            .map(Flaw::code)
            .toList());
  }

  @Test
  void whomSomebodyPrivateLostIsNotAsked() {
    var article =
        new Invented("The brother of Cecil Lund died in 1986.").person("Cecil Lund", null);
    String stem = "Whom did the former miner Cecil Lund lose in the explosion of 1986?";
    Draft asked = draft(Kind.FACT, stem, "His younger brother", "His cousin");
    assertEquals(
        List.of("private_suffering"),
        check.of(asked, article.reading()).stream().map(Flaw::code).toList());
    Draft game = draft(Kind.FACT, stem, "A customer", "A supplier");
    assertEquals(List.of(), check.of(game, article.reading()));
  }

  @Test
  void injuryOfSomebodyWithoutANameIsTheirs() {
    Draft asked =
        draft(Kind.FACT, "Which injury did a flight attendant suffer?", "A broken ankle", "A cut");
    assertEquals(List.of("private_suffering"), codes(check, asked));
  }
}
