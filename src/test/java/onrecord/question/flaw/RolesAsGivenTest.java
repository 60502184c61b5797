package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;
import org.junit.jupiter.api.Test;

class RolesAsGivenTest {
  private static final String CHAIR = "chairman of the Norvik Boat Owners’ Association";

  @Test
  void roleIsThatOfThePersonBesideIt() {
    assertEquals(
        List.of(), codes(new Pair("Ann Roe", "mayor of Norvik"), new Pair("Karl Dahl", CHAIR)));
    assertEquals(
        List.of("wrong_key!"), codes(new Pair("Ann Roe", CHAIR), new Pair("Karl Dahl", "mayor")));
    assertEquals(List.of("wrong_key"), codes(new Pair(CHAIR, "Ann Roe")));
  }

  /** What the article does not tell, a teacher may know. */
  @Test
  void roleThatNobodyHasThereIsLeftAlone() {
    assertEquals(List.of(), codes(new Pair("Ann Roe", "a former teacher")));
    assertEquals(List.of(), codes(new Pair("Norvik", "a harbour town")));
    assertEquals(List.of(), codes(new Pair("Karl Dahl", "mayor"), new Pair("Ann Roe", "Norvik")));
  }

  private static List<String> codes(Pair... pairs) {
    return Quay.codes(
        new RolesAsGiven(),
        Quay.asked(
            Kind.ROLE, "Who held which role?", Item.match(List.of(pairs)), Quay.REPAIR, null));
  }
}
