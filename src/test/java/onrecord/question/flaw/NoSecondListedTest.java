package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoSecondListedTest {
  private final Check check = new NoSecondListed();

  @Test
  void optionsThatTheEvidenceDoesNotListAreSound() {
    assertEquals(List.of(), codes(check, listed("Lund", "Malmby", "Arvika")));
  }

  @Test
  void optionListedBesideTheKeyIsASecondKey() {
    assertEquals(List.of("two_keys"), codes(check, listed("Lund", "Norvik", "Arvika")));
  }

  private static Draft listed(String key, String... others) {
    Draft draft = draft(Kind.FACT, "Which town has a college?", key, others);
    return evidence(draft, new Evidence(List.of(), "colleges in Lund, Norvik and Tarnby"));
  }

  @Test
  void smallWordsInARowWarn() {
    Draft asked = draft(Kind.FACT, "What runs on goodwill?", "Goodwill", "Old engines", "Fuel");
    Draft listed = evidence(asked, evidence("cannot run on goodwill and old engines"));
    assertEquals(List.of("two_keys"), codes(check, listed));
    assertEquals(Severity.WARN, check.of(listed, null).get(0).severity());
  }

  @Test
  void optionToldInOtherWordsIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        plan("Which step was part of the plan?", "Shutting the harbour school in August"));
  }

  @Test
  void changedDetailOrQuestionOfOneAnswerIsSound() {
    assertEquals(
        List.of(), plan("Which step was part of the plan?", "Not shutting the harbour school"));
    assertEquals(List.of(), plan("Which step was part of the plan?", "Shutting 4 harbour schools"));
    assertEquals(List.of(), plan("Which step was part of the plan?", "Painting a ferry school"));
  }

  private List<String> plan(String stem, String other) {
    Draft asked = draft(Kind.FACT, stem, "Raising the parking charges by a fifth", other);
    String told = "would raise parking charges by a fifth and shut the harbour school from August";
    return codes(check, evidence(asked, new Evidence(List.of(), told)));
  }
}
