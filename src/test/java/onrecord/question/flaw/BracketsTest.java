package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bill [the Harbour Act] passed. | The bill passed.",
        "[Mayor Jo] Roe said so. | Roe said so.",
        "He saw “the bill [of 2019]”, and left. | He saw “the bill”, and left.",
        "It came on Monday [4 May 2026]. | It came on Monday.",
        "No bracket at all. | No bracket at all."
      })
  void theWordsStandAsBefore(String explained, String as) {
    assertEquals(as, Brackets.without(explained));
  }
}
