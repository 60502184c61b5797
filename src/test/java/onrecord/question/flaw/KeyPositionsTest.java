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
    assertEquals("key_position", flaws.get(0).code());
    assertEquals(Severity.WARN, flaws.get(0).severity());
  }

  @Test
  void longRunIsFound() {
    assertTrue(
        KeyPositions.of(set(0, 1, 2, 3, 3, 3, 3, 0, 1, 2, 0, 1)).get(0).message().contains("row"));
  }

  private static List<Draft> set(int... keys) {
    return Arrays.stream(keys).mapToObj(KeyPositionsTest::draft).toList();
  }

  private static Draft draft(int key) {
    List<Option> options =
        IntStream.range(0, 4).mapToObj(i -> new Option("option " + i, i == key, null)).toList();
    return Drafts.draft(Kind.FACT, "Which?", options);
  }
}
