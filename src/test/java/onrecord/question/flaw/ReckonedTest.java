package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ReckonedTest {
  private static final String SMOKE = "The crew reported smoke at 2.12pm and landed at 2.31pm.";

  @Test
  void minutesBetweenTwoTimesAreReckoned() {
    String stem = "How many minutes passed between the report and the landing?";
    assertTrue(Reckoned.is(draft(Kind.NUMBER, stem, "19", "4"), SMOKE));
    assertTrue(
        Reckoned.is(draft(Kind.NUMBER, stem, "70", "4"), "It left at 9:50 and came at 11:00."));
    assertFalse(Reckoned.is(draft(Kind.NUMBER, stem, "38", "4"), SMOKE));
  }

  @Test
  void onlyADifferenceThatIsAskedForIs() {
    String stem = "How many minutes did the crew wait?";
    assertFalse(Reckoned.is(draft(Kind.NUMBER, stem, "19", "4"), SMOKE));
  }
}
