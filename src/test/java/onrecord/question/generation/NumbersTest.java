package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "0.4", "0.5", "0.9", "0.05", "0.25", "1.0", "1.5", "12.5"})
  void wrongDecimalsDifferFromTheKeyAndFromEachOther(String key) {
    String clause = "the fares in Norvik rose by " + key + " per cent in the spring";
    Numbers.Number number = Numbers.in(clause, Asked.story(clause + ".")).get(0);
    var others = new HashSet<>(number.others());
    assertEquals(3, others.size(), number.toString());
    others.addAll(number.spares());
    assertEquals(3 + number.spares().size(), others.size(), number.toString());
    assertFalse(others.contains(key), number.toString());
    assertFalse(
        others.stream().anyMatch(other -> new BigDecimal(other).signum() == 0), number.toString());
  }
}
