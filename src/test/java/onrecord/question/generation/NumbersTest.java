package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({"12000, false", "9500, false", "'12,000', true"})
  void wrongNumbersAreWrittenLikeTheKey(String key, boolean grouped) {
    String clause = "the ferries of Norvik carried " + key + " cars in the spring";
    Numbers.Number number = Numbers.in(clause, Asked.story(clause + ".")).get(0);
    var all = Stream.concat(number.others().stream(), number.spares().stream()).toList();
    assertTrue(
        all.stream().allMatch(one -> one.contains(",") == (grouped && one.length() > 3)),
        all.toString());
  }

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
