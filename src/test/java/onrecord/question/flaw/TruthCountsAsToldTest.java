package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthCountsAsToldTest {
  private static List<String> codes(String stem, boolean truth) {
    return Quay.codes(
        new TruthCountsAsTold(), Quay.marked(truth, Kind.FACT, stem, Quay.COST, null));
  }

  @ParameterizedTest
  @CsvSource({
    "The new quay would cost 14.2 million crowns.",
    "The new quay would cost 14 million crowns.",
    "The new quay would stand on 40 piles.",
    "The new quay would cost 9 million of them.",
    "The new quay would cost more than 9 million crowns.",
    "The new quay would cost 12 million crowns."
  })
  void whatIsToldOrCountsOtherThingsMayBeTrue(String stem) {
    assertEquals(List.of(), codes(stem, true));
  }

  @ParameterizedTest
  @CsvSource({
    "The new quay would cost 9 million crowns.",
    "The new quay would cost 2.5 million crowns.",
  })
  void anotherNumberOfTheSameThingsIsNotTrue(String stem) {
    assertEquals(List.of("wrong_number"), codes(stem, true));
    assertEquals(List.of(), codes(stem, false));
  }
}
