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
}
