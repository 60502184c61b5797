package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The survey of the drivers had a margin of error of three points | false",
        "The poll surveyed 400 drivers of Vessmark in the spring | false",
        "The survey of the drivers had a question on the old ferry | true",
        "There on the quay the drivers of Vessmark sold the ferry | false",
        "The drivers of Vessmark (Norvik) sold the ferry in the spring | false",
        "The drivers sold the ferry | false"
      })
  void plainSentencesOfSomeWeightAreQuoted(String words, boolean whole) {
    assertEquals(whole, Voiced.isWhole(words));
  }
}
