package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
  @Test
  void digitsAreANumberWithBlanksAroundThem() {
    assertEquals(OptionalInt.of(12), WholeNumber.of(" 12 "));
    assertEquals(OptionalInt.of(0), WholeNumber.of("000"));
    assertEquals(OptionalInt.of(999_999_999), WholeNumber.of("999999999"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-1", "1.5", "1e3", "twelve", "1 2", "9999999999"})
  void allElseIsNone(String typed) {
    assertEquals(OptionalInt.empty(), WholeNumber.of(typed));
  }
}
