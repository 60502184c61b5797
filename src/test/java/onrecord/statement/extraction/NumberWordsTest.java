package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberWordsTest {
  @Test
  void lettersBecomeFigures() {
    assertEquals("14 months", NumberWords.inFigures("fourteen months"));
    assertEquals("42 and 40", NumberWords.inFigures("Forty-two and forty"));
    assertEquals("a tenth of weightlifters", NumberWords.inFigures("a tenth of weightlifters"));
  }

  @Test
  void aWordHasTheValueThatItIsFoundBy() {
    assertEquals(12, NumberWords.value("Twelve"));
    assertEquals("twelve", NumberWords.word(12));
    assertEquals(40, NumberWords.value("forty"));
    assertEquals(-1, NumberWords.value("dozen"));
  }

  @Test
  void patternHasBothEnds() {
    assertEquals("two|three|four", NumberWords.any(2, 4));
  }
}
