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
        "Roe rowed in May. In that address, he defended the toll. | true",
        "Roe rowed in May. At that news conference, he defended the toll. | true",
        "Roe gave an address in May. In that address, he defended the toll. | false",
        "Roe knew about that tweets were late. | false",
        "Roe left early. Others were close to it. | true",
        "Some left early. Others were close to it. | false",
        "“I am sure there have been, but nobody counts,” Roe said. | true",
        "“It has more tolls than there have been,” Roe said. | false",
        "“There have been, but nobody counts,” Roe said. | true",
        "Asked for his position, Roe said the toll was dear. | true",
        "Asked for his position on the toll, Roe said it was dear. | false"
      })
  void takesUpWhatOnlyTheArticleTold(String text, boolean resumed) {
    assertEquals(resumed, Resumed.isIn(text, "The toll"));
  }

  @ParameterizedTest
  @CsvSource({"Roe’s speech on the toll, true", "The toll, false"})
  void lineAboveTellsOfIt(String headline, boolean told) {
    String passage = "In the speech, Mayor Jo Brandt said the toll has paid for the pier.";
    Story story = Asked.headed(headline, "Boats lay in Vessmark.", passage);
    assertEquals(
        told,
        Claim.of(new Story(story.document(), story.reading.found(), null)).stream()
            .anyMatch(claim -> claim.passage().text().equals(passage)));
  }
}
