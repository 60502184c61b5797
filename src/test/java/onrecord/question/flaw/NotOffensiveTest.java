package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
