package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it was clear that the toll stays | there is clear that the toll stays",
        "it would be wrong to raise the toll | there would be wrong to raise the toll",
        "it is going to stay | it is going to stay",
        "it was sold to a bank | it was sold to a bank",
        "it was moved to Norvik | it was moved to Norvik",
        "it was said that the toll stays | there was said that the toll stays",
        "it was announced on Monday that it stays | there was announced on Monday that it stays",
        "it was decided to raise the toll | there was decided to raise the toll",
        "it was Fred Roe who left | there was Fred Roe who left",
        "it seems that the toll stays | there seems that the toll stays",
        "it seems to be a toll for islanders | it seems to be a toll for islanders",
        "it comes down to the toll | there is comes down to the toll",
        "it turned out well for Norvik | there is turned out well for Norvik",
        "it pays for the pier | it pays for the pier"
      })
  void itThatMeansNothingIsLeftOut(String words, String left) {
    assertEquals(left, EmptyWords.withoutIt(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the toll rises This Year again | the toll rises   again",
        "we are in this together now | we are   now",
        "the toll rises on this bridge | the toll rises on this bridge",
        "the toll rises on that day | the toll rises on that day"
      })
  void thisYearIsLeftOut(String words, String left) {
    assertEquals(left, EmptyWords.withoutThis(words));
  }
}
