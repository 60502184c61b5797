package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceNarrowTest {
  @ParameterizedTest
  @CsvSource({
    "27 million crowns, 20, wide_tolerance",
    "27 million crowns, 9, wide_tolerance",
    "27 million crowns, 8,",
    "'1,500 crowns', 150,",
    "'1,500 crowns', 600, wide_tolerance",
    "2026, 2,",
    "2026, 0,",
    "0, 1,",
    "nine, 4,"
  })
  void aThirdOfTheNumberIsTooMuch(String accepted, int tolerance, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code), codes(accepted, BigDecimal.valueOf(tolerance)));
  }

  @Test
  void anExactNumberHasNone() {
    assertEquals(List.of(), codes("27 million crowns", null));
  }

  private static List<String> codes(String accepted, BigDecimal tolerance) {
    var item = Item.numeric(accepted, tolerance);
    return Quay.codes(
        new ToleranceNarrow(),
        Quay.asked(Kind.NUMBER, "How many crowns was it?", item, Quay.COST, null));
  }
}
