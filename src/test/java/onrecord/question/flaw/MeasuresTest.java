package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource({
    "two years, 24 months",
    "a year and a half, 18 months",
    "two and a half years, 30 months",
    "half a year, 6 months",
    "three decades, 360 months",
    "a decade, 120 months",
    "a fortnight, 1209600 seconds",
    "two days, 172800 seconds",
    "half a dozen, 6",
    "two dozen boats, 24 boats",
    "3.5 million, 3.5 million"
  })
  void onlyTheSmallestUnitIsLeft(String told, String smallest) {
    assertEquals(smallest, Measures.inSmallest(told));
  }

  @Test
  void whatIsNoStretchOfTimeStays() {
    assertEquals("5 working days", Measures.inSmallest("five working days"));
    assertEquals("10 each day", Measures.inSmallest("10 each day"));
  }
}
