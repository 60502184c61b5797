package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Words;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {
  private static final String TOLL = "The toll on the bridge paid for a pier.";
  private static final String BOATS = "Boats go to the pier of Norvik.\nThe town is old.";

  private final SentenceWords words = new SentenceWords(TOLL + " " + BOATS);

  @Test
  void sentencesOfFewWordsTellNothing() {
    assertEquals(
        List.of(Words.content(TOLL), Words.content("Boats go to the pier of Norvik")), words.all());
  }

  @Test
  void sentencesAreFoundByAllOfSomeWords() {
    assertEquals(2, words.with(Set.of("pier")).count());
    assertEquals(List.of(words.all().get(1)), words.with(Words.content("Norvik pier")).toList());
    assertEquals(0, words.with(Words.content("Norvik toll")).count());
    assertEquals(2, words.with(Set.of()).count());
  }

  @Test
  void wordStandsSomewhereOrNowhere() {
    assertTrue(words.have("norvik"));
    assertFalse(words.have("old"));
  }
}
