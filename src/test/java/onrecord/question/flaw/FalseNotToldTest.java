package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseNotToldTest {
  private static List<String> codes(String stem, boolean truth) {
    return Quay.codes(
        new FalseNotTold(), Quay.marked(truth, Kind.FACT, stem, Quay.VOTE, "Ann Roe"));
  }

  @ParameterizedTest
  @CsvSource({
    "The council of Norvik voted by eight to seven to close the old quay.",
    "The council of Norvik did not vote by nine to six to close the old quay.",
    "All the council of Norvik voted by nine to six to close the old quay.",
    "The old quay voted by nine to six to close the council of Norvik.",
    "The council of Norvik voted to build the old quay."
  })
  void whatTheEvidenceDoesNotTellIsFalse(String stem) {
    assertEquals(List.of(), codes(stem, false));
  }

  @ParameterizedTest
  @CsvSource({
    "The council of Norvik voted by nine to six to close the old quay.",
    "The council voted by 9 to 6 to close the quay.",
  })
  void whatItTellsInTheSameWordsIsNot(String stem) {
    assertEquals(List.of("wrong_key"), codes(stem, false));
    assertEquals(List.of(), codes(stem, true));
  }
}
