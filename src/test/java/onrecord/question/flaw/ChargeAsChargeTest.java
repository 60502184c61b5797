package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ChargeAsChargeTest {
  private final Check check = new ChargeAsCharge();

  @Test
  void chargeAskedAsDoneIsFound() {
    assertEquals(
        List.of("claim_as_fact"),
        ask("Who neglected the pier of Lund?", "Ada Roe", "Ada Roe, charged with neglect, left."));
    assertEquals(
        List.of("claim_as_fact"),
        ask(
            "What had Roe been promised?",
            "A seat",
            "She denied that she had been promised a seat."));
    assertEquals(
        List.of("claim_as_fact"),
        ask("What did the town hide?", "A study", "He accused the town of hiding a study."));
  }

  @Test
  void chargeAskedAsOneIsSound() {
    assertEquals(
        List.of(),
        ask("With what is Ada Roe charged?", "Neglect", "Ada Roe, charged with neglect, left."));
    assertEquals(
        List.of(),
        ask(
            "Of what did Lund accuse Roe?",
            "Of hiding a study",
            "He accused Roe of hiding a study."));
    assertEquals(
        List.of(),
        ask(
            "When did the plant open?",
            "In May",
            "The plant opened in May. Roe denies the claim."));
  }

  private List<String> ask(String stem, String key, String told) {
    return codes(
        check, evidence(draft(Kind.FACT, stem, key, "Another"), new Evidence(List.of(), told)));
  }
}
