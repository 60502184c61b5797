package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 18 hours | A little over 19 hours",
        "More than 18 hours | 19 hours",
        "over 50 boats | over 70 boats",
        "Less than $3,000 | $2,500",
        "From within 50 miles of the pit | From within 20 miles of the pit",
        "Between 5 and 8 days | 5 days",
        "At least twelve ships | Almost 14 ships",
        "Under 3% | Under 2%",
        "At least 5 boats | 5 boats",
        "No fewer than 40 boats | 45 boats",
        "As many as 40 boats | 35 boats"
      })
  void widerHoldsNarrower(String wide, String narrow) {
    assertTrue(holds(wide, narrow));
    assertFalse(holds(narrow, wide));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 18 hours | More than 18 hours",
        "More than 18 hours | 18 hours",
        "More than 18 hours | 19 days",
        "A little over 19 hours | 24 hours",
        "Almost 24 hours | 23 hours",
        "18 hours | 18 hours",
        "Almost 20 hours | 20 hours",
        "A little over 19 hours | 19 hours"
      })
  void ofOthersNoneHoldsTheOther(String one, String other) {
    assertFalse(holds(one, other));
    assertFalse(holds(other, one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lund", "The 19 boats", "over the hill"})
  void whatBeginsWithNoNumberIsNone(String option) {
    assertEquals(Optional.empty(), Range.of(option));
  }

  private static boolean holds(String wide, String narrow) {
    return Range.of(wide).orElseThrow().holds(Range.of(narrow).orElseThrow());
  }
}
