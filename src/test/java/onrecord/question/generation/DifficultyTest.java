package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class DifficultyTest {
  @Test
  void moreOptionsAreHarder() {
    assertTrue(of(Kind.FACT, options(3)) < of(Kind.FACT, options(4)));
    assertEquals(of(Kind.FACT, options(5)), of(Kind.FACT, options(6)));
  }

  @Test
  void typedNumberIsHarderThanOneThatIsPicked() {
    assertTrue(of(Kind.FACT, options(4)) < of(Kind.FACT, Item.numeric("1998", null)));
    assertEquals(0.75, of(Kind.NUMBER, Item.numeric("1998", null)));
  }

  /** So many that have no word in common. */
  private static Item options(int many) {
    return Item.single(
        IntStream.range(0, many).mapToObj(i -> new Option("word" + i, i == 0, "why")).toList());
  }

  private static double of(Kind kind, Item item) {
    return Difficulty.of(
        Draft.of(
            new Posed(kind, null, null, "When?", item), Grounds.NONE, new Making(null, "test")));
  }
}
