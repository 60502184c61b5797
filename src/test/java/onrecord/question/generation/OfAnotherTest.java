package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfAnotherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the judge Holm was speaking of. | true",
        "It was the\u00a0Judge Holm has met. | true",
        "The pier was that of the judge, Holm said. | true",
        "The pier was that of a judge, Holm said. | false",
        "The judge Holm came late. | false",
        "The new judge, Holm said, came late. | false",
        "In the judge Holmer was speaking of nobody saw a friend. | false",
        "He met the the judge, Holm said. | true"
      })
  void roleStandsBesideTheNameOfWhoTellsOfIt(String text, boolean another) {
    assertEquals(another, new OfAnother(text).is("judge", "Holm"));
  }
}
