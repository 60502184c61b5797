package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class EstimateHasSourceTest {
  private static final String CROWD = "Police put their number at 1,500, the organisers at 3,000.";
  private static final String BILL = "He put the unpaid bills at 640 crowns.";
  private static final String VIEW =
      "In her view a new pump would not be enough, because the pipes lose every third litre.";
  private final Check check = new EstimateHasSource();

  @Test
  void numbersOfTwoSourcesAreTwoKeys() {
    assertEquals(List.of("two_keys"), of("How many came to the hall?", CROWD, "1,500", "3,000"));
    assertEquals(List.of("two_keys"), of("How many came to the hall?", CROWD, "3,000", "1,500"));
    assertEquals(List.of(), of("How many came, according to the police?", CROWD, "1,500", "3,000"));
    assertEquals(List.of(), of("How many did the organisers see?", CROWD, "3,000", "1,500"));
  }

  @Test
  void estimateHasItsSource() {
    assertEquals(
        List.of("claim_as_fact"), of("What did the bills add up to?", BILL, "640 crowns", "90"));
    assertEquals(
        List.of(), of("At how much did Per Lund put the bills?", BILL, "640 crowns", "90"));
    assertEquals(
        List.of(), of("How high was it?", "The house was put at 640 crowns.", "640 crowns", "90"));
  }

  @Test
  void viewHasItsHolder() {
    assertEquals(
        List.of("claim_as_fact"), of("What share do the pipes lose?", VIEW, "A third", "A half"));
    assertEquals(
        List.of(), of("What share do they lose, by Ada Roe's account?", VIEW, "A third", "A half"));
    assertEquals(
        List.of(),
        of("What share is lost?", "The pipes lose every third litre.", "A third", "A half"));
  }

  @Test
  void twoNumbersByTwoSourcesAreTwoKeys() {
    Draft asked =
        draft(Kind.NUMBER, "What share was unripe?", "3.1 percent", "7 percent", "9 percent");
    String told = "A test found 7 percent. The firm's own figures say 3.1.";
    assertEquals(
        List.of("two_keys"),
        codes(new EstimateHasSource(), evidence(asked, new Evidence(List.of(), told))));
  }

  private List<String> of(String stem, String evidence, String key, String other) {
    Draft asked = draft(Kind.NUMBER, stem, key, other, "7");
    return codes(check, evidence(asked, new Evidence(List.of(), evidence)));
  }
}
