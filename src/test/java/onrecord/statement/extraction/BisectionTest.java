package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BisectionTest {
  private static final int[] PLACES = {2, 3, 5, 5, 9};

  @Test
  void firstPlaceIsFoundWhereverItIs() {
    assertEquals(0, from(0));
    assertEquals(0, from(2));
    assertEquals(2, from(4));
    assertEquals(2, from(5));
    assertEquals(4, from(9));
  }

  @Test
  void whatHoldsNowhereIsBehindTheLast() {
    assertEquals(PLACES.length, from(10));
    assertEquals(0, Bisection.first(0, i -> true));
  }

  private static int from(int least) {
    return Bisection.first(PLACES.length, i -> PLACES[i] >= least);
  }
}
