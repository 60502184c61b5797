package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GivenNumberTest {
  @Test
  void anotherNumberOfTheSameThingsIsGiven() {
    assertTrue(GivenNumber.isAnother("2,430 metres", "in a cave at a height of 2,340 metres"));
    assertTrue(GivenNumber.isAnother("1 March", "It stays shut until 2 March."));
    assertTrue(GivenNumber.isAnother("46,000", "about 164,000 of the flats"));
  }

  @Test
  void numberOfOtherThingsOrAYearIsNone() {
    assertFalse(GivenNumber.isAnother("Eleven seasons", "He was charged with 3 others."));
    assertFalse(GivenNumber.isAnother("46,000", "It has been so since 2009."));
    assertFalse(GivenNumber.isAnother("46,000", "Nobody counted them."));
  }
}
