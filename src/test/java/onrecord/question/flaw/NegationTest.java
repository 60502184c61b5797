package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegationTest {
  @Test
  void notIsFoundInItsShortFormToo() {
    assertTrue(Negation.in("The toll isn't due"));
    assertTrue(Negation.in("None of the boats"));
    assertFalse(Negation.in("Another note of the Nordic union"));
  }
}
