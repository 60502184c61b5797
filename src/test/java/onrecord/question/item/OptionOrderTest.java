package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OptionOrderTest {
  @Test
  void sameSeedGivesTheSameOrder() {
    assertEquals(OptionOrder.of(42, 4), OptionOrder.of(42, 4));
  }

  @Test
  void everyOptionIsShownOnce() {
    assertEquals(4, OptionOrder.of(7, 4).stream().distinct().count());
    assertTrue(OptionOrder.of(7, 0).isEmpty());
  }

  @Test
  void neighbouringSeedsPutTheFirstOptionEverywhere() {
    for (int place = 0; place < 4; place++) {
      int shown = place;
      long times =
          LongStream.range(0, 4000).filter(s -> OptionOrder.of(s, 4).get(shown) == 0).count();
      assertTrue(times > 900 && times < 1100, "place " + place + ": " + times);
    }
  }
}
