package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
  @ParameterizedTest
  @ValueSource(strings = {"3.62", "4.25", "1.5", "12.5"})
  void smallRateHasCloseOthers(String rate) {
    BigDecimal key = new BigDecimal(rate);
    for (int seed = 0; seed < 4; seed++) {
      var others = Steps.around(key, true, seed);
      assertEquals(3, others.size());
      assertEquals(
          3, others.stream().filter(other -> other.compareTo(key) != 0).distinct().count());
      assertTrue(
          others.stream()
              .allMatch(
                  other ->
                      other.doubleValue() > key.doubleValue() * 0.35
                          && other.doubleValue() < key.doubleValue() * 1.7),
          others.toString());
    }
  }
}
