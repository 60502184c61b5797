package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void separatorsGoAndListsStay() {
    assertEquals("1500 of 3, 4 and 5,6", Digits.withoutSeparators("1,500 of 3, 4 and 5,6"));
    assertEquals("2019,2020", Digits.withoutSeparators("2019,2020"));
  }

  @Test
  void whatIsNoNumberHasNoValue() {
    assertEquals(1500.5, Digits.value("1,500.5"));
    assertEquals(Double.NaN, Digits.value("3.4.5"));
  }

  @Test
  void pieceOfANumberIsNotTheNumber() {
    Pattern three = Pattern.compile(Digits.alone("3"));
    for (String told : List.of("3 boats", "of 3.", "3, 4 and 5", "£3")) {
      assertTrue(three.matcher(told).find(), told);
    }
    for (String told : List.of("3.5 boats", "1.3", "3,500", "13")) {
      assertFalse(three.matcher(told).find(), told);
    }
  }
}
