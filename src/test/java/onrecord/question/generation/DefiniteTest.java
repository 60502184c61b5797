package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteTest {
  private static final Story STORY = Asked.story("Mayor Jo Brandt met the council of Vessmark.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council lost the general election | false",
        "The council asked the general public | false",
        "The council asked the general | true",
        "The council asked the general twice | true",
        "The council asked the mayor twice | true",
        "The council asked the mayor of Norvik | false",
        "The council asked the agency | true",
        "The spare part is in a box in Norvik | true",
        "The party is in a hall in Norvik | false",
        "The gallery held 1,900 objects | true",
        "The auction held in June was long | false"
      })
  void somebodyNeedsAName(String words, boolean dangles) {
    assertEquals(dangles, Definite.dangles(words, STORY));
  }
}
