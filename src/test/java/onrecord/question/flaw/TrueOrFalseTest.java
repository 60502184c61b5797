package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A statement is marked as true only where the evidence tells it, and as false where it does not.
 */
class TrueOrFalseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ann Roe said that the new quay would cost 14.2 million crowns. | true | Ann Roe | ",
        "Mayor Ann Roe said that the new quay would cost 14.2 million crowns. | false | Ann Roe | wrong_key",
        "Mayor Ann Roe said that the new quay would cost 9 million crowns. | true | Ann Roe | wrong_number",
        "Mayor Ann Roe said that the new quay would cost 9 million crowns. | false | Ann Roe | ",
        "Karl Dahl, chairman of the Norvik Boat Owners’ Association, said that the new quay would cost 14.2 million crowns. | true | Karl Dahl | wrong_key!",
        "Karl Dahl, chairman of the Norvik Boat Owners’ Association, said that the new quay would cost 14.2 million crowns. | false | Ann Roe | ",
        "The new quay will cost 14.2 million crowns. | false | Ann Roe | claim_as_fact! forecast_as_certain",
      })
  void ofWhatSomebodySaid(String stem, boolean truth, String speaker, String code) {
    assertEquals(expected(code), codes(Kind.WHAT_ABOUT, stem, truth, Quay.COST, speaker), stem);
  }

  @ParameterizedTest
  @CsvSource({
    "The council of Norvik voted by nine to six to close the old quay., true,",
    "The council of Norvik voted by nine to six to close the old quay., false, wrong_key",
    "The council of Norvik voted by eight to seven to close the old quay., true, wrong_number!",
    "The council of Norvik voted by eight to seven to close the old quay., false,",
    "Only the council of Norvik voted by nine to six to close the old quay., false,",
    "The old quay voted by nine to six to close the council of Norvik., false,",
    "The council of Norvik voted by a majority of 3 votes to close the old quay., true,",
  })
  void ofWhatTheOutletTells(String stem, boolean truth, String code) {
    assertEquals(expected(code), codes(Kind.FACT, stem, truth, Quay.VOTE, null), stem);
  }

  @ParameterizedTest
  @CsvSource({
    "The engineering report on the piles was published on 12 May., true, wrong_number",
    "The engineering report on the piles was published on 2 September., true,",
    "The engineering report on the piles was published before the council met on 12 October., true,",
  })
  void ofWhenItWas(String stem, boolean truth, String code) {
    assertEquals(expected(code), codes(Kind.FACT, stem, truth, Quay.PILES, null), stem);
  }

  private static List<String> expected(String code) {
    return code == null ? List.of() : Arrays.asList(code.split(" "));
  }

  private static List<String> codes(
      Kind kind, String stem, boolean truth, String evidence, String speaker) {
    return Quay.codes(Quay.marked(truth, kind, stem, evidence, speaker));
  }
}
