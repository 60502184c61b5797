package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private final WordLists words = new WordLists(WordListsTest.class, "words/lists.txt");

  @Test
  void linesOfOneNameAddUpAndALowLineIsASpace() {
    assertEquals(List.of("pier", "old pier", "a.m.", "toll*"), List.copyOf(words.list("place")));
    assertEquals(Map.of("has", "had", "is not", "was not"), words.pairs("past"));
    assertEquals(List.of("last one", "first"), List.copyOf(words.under("sort.").keySet()));
  }

  @Test
  void aPatternTakesWordsAsTheyStandButForAStar() {
    String any = words.any("place");
    for (String fits : List.of("pier", "old pier", "a.m.", "toll", "tolls")) {
      assertTrue(fits.matches(any), fits);
    }
    assertFalse("a-m-".matches(any));
  }

  @Test
  void aListThatIsMissingIsNamed() {
    var missing = assertThrows(IllegalArgumentException.class, () -> words.list("street"));
    assertEquals("no list street in words/lists.txt", missing.getMessage());
  }
}
