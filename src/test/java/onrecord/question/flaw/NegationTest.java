package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegationTest {
  @Test
  void notIsFoundInItsShortFormToo() {
    assertTrue(Negation.in("The toll isn't due"));
    assertTrue(Negation.in("None of the boats"));
    assertTrue(Negation.in("The ferry cannot sail"));
    assertTrue(Negation.in("Nothing was lost, and hardly a boat came"));
    assertFalse(Negation.in("Another note of the Nordic union"));
  }

  @Test
  void whatIsNegatedMayStandAFewWordsBehind() {
    assertTrue(Negation.before("Nobody on the council has "));
    assertTrue(Negation.before("the mayor did not "));
    assertFalse(Negation.before("No boat came to Norvik, which the mayor of Lund "));
  }
}
