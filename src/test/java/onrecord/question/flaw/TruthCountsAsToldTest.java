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

  @ParameterizedTest
  @CsvSource({
    "Fourteen people were killed when a bus hit the tram., wrong_number",
    "Three people were killed when a bus hit the tram.,",
    "Fourteen people were injured when a bus hit the tram.,",
    "Three people died and 14 were injured.,"
  })
  void numberOfTheInjuredIsNoneOfTheKilled(String stem, String code) {
    String told = "Three people were killed and 14 injured when a bus hit the tram.";
    Draft marked = Quay.marked(true, Kind.FACT, stem, Quay.COST, null);
    Draft draft = Drafts.evidence(marked, new Evidence(marked.evidence().spans(), told));
    assertEquals(
        code == null ? List.of() : List.of(code),
        Drafts.codesWithoutArticle(new TruthCountsAsTold(), draft));
  }
}
