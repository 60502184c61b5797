package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EitherSexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A pilot pays what he or she owes. | A pilot pays what somebody owes.",
        "She or he pays for his or her boat. | somebody pays for somebody boat.",
        "He pays or she pays. | He pays or she pays.",
        "The orders of the or shed. | The orders of the or shed."
      })
  void standsForSomebody(String words, String replaced) {
    assertEquals(replaced, EitherSex.replaced(words, "somebody"));
  }
}
