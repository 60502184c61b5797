package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingsTest {
  @ParameterizedTest
  @CsvSource({
    "The old toll had, it, true",
    "Nobody in town knew whether, it, false",
    "Drivers were glad, they, true",
    "For two years, they, false",
    "People on the pier told, their, true",
    "Norvik has a bridge and, its, true",
    "Norvik, its, false",
    "The mayor and the clerk said, them, true",
    "The harbour pilot said, it, false",
    "The pilot’s plan was so old that, it, true"
  })
  void itGoesBackToOneAndTheyToSeveral(String before, String pronoun, boolean named) {
    assertEquals(named, Things.areIn(before, pronoun));
  }

  @ParameterizedTest
  @CsvSource({"its, true", "them, true", "these, false", "she, false"})
  void someArePronounsOfThings(String word, boolean meant) {
    assertEquals(meant, Things.areMeantBy(word));
  }
}
