package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
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

  @Test
  void chargeThatIsPaidIsNone() {
    assertEquals(
        List.of(),
        ask("On what did Lund put a charge?", "On bags", "The town agreed to a charge on bags."));
  }

  private List<String> ask(String stem, String key, String told) {
    return codes(
        check, evidence(draft(Kind.FACT, stem, key, "Another"), new Evidence(List.of(), told)));
  }

  @Test
  void claimToBeCalledTrueOrFalseIsFound() {
    String told = "Roe also rejected the claim, made by several crews, that nets had stripped it.";
    assertEquals(List.of("claim_as_fact"), judge("Nets had stripped the bay.", told));
    assertEquals(
        List.of("claim_as_fact"),
        judge(
            "The toll had emptied the market.",
            "Oster dismissed the suggestion that the toll emptied the market."));
    assertEquals(
        List.of("claim_as_fact"),
        judge(
            "The firm sold spoiled fish to schools.",
            "She disputed a belief held widely that the firm sold spoiled fish to schools."));
    assertEquals(List.of(), judge("Roe rejected a claim that nets had stripped the bay.", told));
    assertEquals(List.of(), judge("Several crews spoke on the quay.", told));
    assertEquals(
        List.of(),
        judge("The market was emptied.", "Nobody in the market had claims on the toll."));
  }

  private List<String> judge(String statement, String told) {
    var options = List.of(new Option("True", true, null), new Option("False", false, null));
    Draft asked = of(Kind.FACT, statement, Item.of(Format.TRUEFALSE, options));
    return Checks.of(evidence(asked, new Evidence(List.of(), told)), null).stream()
        .map(Flaw::code)
        .filter("claim_as_fact"::equals)
        .toList();
  }

  @Test
  void whoDisputesAClaimMayDoSoInAnyForm() {
    for (String verb : List.of("dispute", "refute", "challenge", "disputed", "denies")) {
      assertEquals(
          List.of("claim_as_fact"),
          ask("What sank the boats?", "A net", "Crews " + verb + " the claim: a net sank them."),
          verb);
    }
  }

  @Test
  void chargeThatWasAdmittedIsNoneAnyMore() {
    assertEquals(
        List.of(),
        ask(
            "What were his lawyers shown?",
            "Pictures",
            "He had denied the charge, and changed his plea after pictures were shown."));
  }

  @Test
  void whatOthersWereConvictedOfOrNobodyAdmittedStaysACharge() {
    String others =
        "Roe is accused of hiding a study, for which two others were convicted in 2020.";
    assertEquals(List.of("claim_as_fact"), ask("What did Roe hide?", "A study", others));
    String denied = "Roe, who has not pleaded guilty, is accused of hiding a study.";
    assertEquals(List.of("claim_as_fact"), ask("What did Roe hide?", "A study", denied));
  }
}
