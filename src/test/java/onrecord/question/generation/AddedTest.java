package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the toll pays for the pier, as is the custom in the town | true",
        "the toll pays for the pier, prompting protests of the board | true",
        "the toll pays for the pier, without offering numbers | true",
        "the toll pays for the pier and cited the report of the board | true",
        "the toll pays for the pier but would not say how much | true",
        "drivers are glad of what she calls a loan | true",
        "the toll is ‘a loan’ for the pier despite the protests | true",
        "the toll, an idea of the board, pays for the pier | true",
        "the toll pays for the pier, the harbour of Norvik, at last | true",
        "‘the toll pays for the pier,’ a bold word | true",
        "the toll pays for the pier, an apparent slip | true",
        "the toll pays for the pier in a radio interview | true",
        "the toll pays for the pier, and to date for the road | true",
        "boats row in what’s widely seen as the best port | true",
        "boats row in what is now considered the best port | true",
        "unnamed pilots agree with the board | true",
        "boats row in what is seen from the pier | false",
        "the toll pays for the pier as it should | false",
        "the toll pays for the pier and for the road | false",
        "the toll will stay but the fares will not rise | false"
      })
  void whatTheOutletAddsIsTold(String words, boolean added) {
    assertEquals(added, Added.isIn(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the toll is fair, a nod to the pilots | the toll is fair",
        "the toll is fair, an angry swipe at the board | the toll is fair",
        "the toll is fair, a message to the council | the toll is fair",
        "the toll is fair, one that pays | the toll is fair",
        "the town backs the toll as it heads for an election | the town backs the toll",
        "the toll is as high as it gets | the toll is as high as it gets",
        "the party split two years after its defeat in Norvik | the party split two years after its defeat in Norvik",
        "the town sees the toll as it deserves | the town sees the toll as it deserves",
        "he is for the toll after a narrow win in Norvik | he is for the toll",
        "he is for the toll following his defeat | he is for the toll",
        "he won’t row after a win in Norvik | he won’t row",
        "he was prepared to lead after a win in Norvik | he was prepared to lead",
        "the party fell apart after its defeat in Norvik | the party fell apart after its defeat in Norvik",
        "the board closed the pier after the loss of a boat | the board closed the pier after the loss of a boat",
        "the party has changed after its defeat | the party has changed after its defeat",
        "she will leave the board after a defeat | she will leave the board after a defeat",
        "he would be for the toll after a win in Norvik | he would be for the toll after a win in Norvik",
        "he is for the toll after the winter | he is for the toll after the winter",
        "the toll is fair, a loan to the drivers | the toll is fair, a loan to the drivers"
      })
  void whatStandsAtTheEndIsCutOff(String words, String left) {
    int end = Added.end(words);
    assertEquals(left, end < 0 ? words : words.substring(0, end));
  }
}
