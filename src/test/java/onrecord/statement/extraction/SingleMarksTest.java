package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which single marks are read as double ones; "#" parts paragraphs. */
class SingleMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "‘The gate is shut,’ Orr said.; “The gate is shut,” Orr said.",
        "'The gate is shut,' Orr said.; \"The gate is shut,\" Orr said.",
        "She had ‘no record whatever’ of it.; She had “no record whatever” of it.",
        "‘It’s the union’s offer,’ he said.; “It’s the union’s offer,” he said.",
        "'It's the union's offer,' he said.; \"It's the union's offer,\" he said.",
        "‘The drivers’ offer stands,’ he said.; “The drivers’ offer stands,” he said.",
        "He saw ‘rotten tubs’ in the crews’ log.; He saw “rotten tubs” in the crews’ log.",
        "‘He told me “no” twice,’ Orr said.; “He told me ‘no’ twice,” Orr said.",
        "‘The first day.#‘The second day,’ he said.; “The first day.#“The second day,” he said.",
        "‘No,’ he said. ‘We fish.’ He left.; “No,” he said. “We fish.” He left.",
        "(‘No,’ he said) and ‘£4’.; (“No,” he said) and “£4”.",
      })
  void quotationsInSingleMarks(String text, String expected) {
    assertEquals(lines(expected), SingleMarks.doubled(lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The drivers’ offer and the crews’ log.",
        "The drivers' offer and the crews' log.",
        "In the '90s they 'twas rock 'n' roll, and the crews' log.",
        "“He told me ‘no’ twice,” Orr said.",
        "“The gate is shut,” Orr said of the ‘slow lane’.",
        "Bo van 't Roe saw the crews' log.",
        "She called it ‘the slow lane and left.",
        "''He told me 'no' twice,'' Orr said.",
        "The door is 6'2\" high.",
      })
  void othersStay(String text) {
    assertEquals(text, SingleMarks.doubled(text));
  }

  private static String lines(String text) {
    return text.replace("#", "\n\n");
  }
}
