package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;
import org.junit.jupiter.api.Test;

class PairedSpeakersTest {
  private static final String SEA = "“I cannot move the sea for them.”";
  private static final String WALL = "“The wall will not stand another winter.”";

  @Test
  void wordsBelongToTheirSpeakerOnEitherSide() {
    for (boolean turned : List.of(false, true)) {
      assertEquals(List.of(), codes(turned, "Ann Roe", WALL, "Karl Dahl", SEA));
      assertEquals(List.of("wrong_key!"), codes(turned, "Ann Roe", SEA, "Karl Dahl", WALL));
    }
  }

  private static List<String> codes(
      boolean turned, String one, String words, String other, String others) {
    var pairs = List.of(new Pair(one, words), new Pair(other, others));
    var shown = turned ? pairs.stream().map(Pair::turned).toList() : pairs;
    return Quay.codes(
        new RightSpeaker(),
        Quay.asked(Kind.TWO_SIDES, "Who said what?", Item.match(shown), Quay.SEA, null));
  }

  @Test
  void whatStandsBesideWordsAndIsNobodyIsLeftAlone() {
    assertEquals(List.of(), codes(true, "against the quay", WALL, "about the sea", SEA));
    assertEquals(List.of("wrong_key!"), codes(false, "Karl “Tornado” Dahl", WALL, "Ann Roe", SEA));
  }
}
