package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the interview, Roe defended the toll. | true",
        "In the long interview, Roe defended the toll. | true",
        "In the interview with the Ledger, Roe defended the toll. | false",
        "In an interview, Roe defended the toll. | false",
        "Roe gave an interview in May. In the interview, he defended the toll. | false",
        "Roe rowed in May. In the deposition, he defended the toll. | true",
        "Roe wants two tolls in that package. | true",
        "Roe wants two tolls in that package of taxes. | false",
        "Roe sent a package to Lund. Two tolls stood in that package. | false",
        "Roe said that package was late. | false",
        "Roe left early. Others were close to it. | true",
        "Some left early. Others were close to it. | false",
        "“I am sure there have been, but nobody counts,” Roe said. | true",
        "“It has more tolls than there have been,” Roe said. | false",
        "“There have been, but nobody counts,” Roe said. | true",
        "Asked for his position, Roe said the toll was dear. | true",
        "Asked for his position on the toll, Roe said it was dear. | false"
      })
  void takesUpWhatOnlyTheArticleTold(String text, boolean resumed) {
    assertEquals(resumed, Resumed.isIn(text));
  }
}
