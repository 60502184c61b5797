package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class KeyPositionsTest {
  @Test
  void evenPlacesAreSound() {
    assertEquals(List.of(), KeyPositions.of(set(0, 1, 2, 3, 1, 0, 3, 2)));
  }

  @Test
  void keyAlwaysAtBIsFound() {
    var flaws = KeyPositions.of(set(1, 1, 0, 1, 1, 2, 1, 1, 3, 1, 1, 0, 1));
    assertEquals(1, flaws.size());
    assertEquals("key_position", flaws.get(0).flaw().code());
    assertEquals(Severity.WARN, flaws.get(0).flaw().severity());
    assertEquals(List.of(0, 1, 3, 4, 6, 7, 9, 10, 12), flaws.get(0).places());
  }

  @Test
  void threeAtOnePlaceAreChanceAndFiveAreNot() {
    assertEquals(List.of(), KeyPositions.of(set(0, 0, 0)));
    assertEquals(List.of(0, 1, 2, 4, 5), KeyPositions.of(set(0, 0, 0, 1, 0, 0)).get(0).places());
  }

  @Test
  void longRunIsFound() {
    var flaws = KeyPositions.of(set(0, 1, 2, 3, 3, 3, 3, 0, 1, 2, 0, 1));
    assertTrue(flaws.get(0).flaw().message().contains("row"));
    assertEquals(List.of(3, 4, 5, 6), flaws.get(0).places());
  }

  /** Over all twelve the places would be even enough. */
  @Test
  void itemsWithThreeOptionsCountApart() {
    var mixed =
        IntStream.range(0, 12).mapToObj(i -> i % 2 == 0 ? draft(0, 3) : draft(1 + i / 2 % 3, 4));
    var flaws = KeyPositions.of(mixed.toList());
    assertEquals(1, flaws.size(), flaws.toString());
    assertEquals(List.of(0, 2, 4, 6, 8, 10), flaws.get(0).places());
    var even = IntStream.range(0, 12).mapToObj(i -> draft(i / 2 % 3, 3 + i % 2));
    assertEquals(List.of(), KeyPositions.of(even.toList()));
  }

  private static List<Draft> set(int... keys) {
    return Arrays.stream(keys).mapToObj(KeyPositionsTest::draft).toList();
  }

  private static Draft draft(int key) {
    return draft(key, 4);
  }

  private static Draft draft(int key, int size) {
    List<Option> options =
        IntStream.range(0, size).mapToObj(i -> new Option("option " + i, i == key, null)).toList();
    return Drafts.draft(Kind.FACT, "Which?", options);
  }
}
