package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void separatorsGoAndListsStay() {
    assertEquals("1500 of 3, 4 and 5,6", Digits.withoutSeparators("1,500 of 3, 4 and 5,6"));
  }

  @Test
  void whatIsNoNumberHasNoValue() {
    assertEquals(1500.5, Digits.value("1,500.5"));
    assertEquals(Double.NaN, Digits.value("3.4.5"));
  }
}
