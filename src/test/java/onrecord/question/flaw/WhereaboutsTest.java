package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final String NAMED = "Councillor Per Lund spoke. Lund left. ";
  private static final String PLACE = "The pier in Lund was old.";

  @Test
  void surnameBehindAWordOfPlaceIsAPlaceWhereTheArticleHasOne() {
    assertTrue(isPlace(NAMED + PLACE, "a queue at Lund"));
    assertTrue(isPlace(NAMED + PLACE, "a quay near Lund"));
    assertTrue(isPlace(NAMED + PLACE, "ships from Lund to Norvik"));
    assertTrue(isPlace(NAMED + PLACE, "ships from Norvik to Lund"));
    assertTrue(isPlace(NAMED + "The ferry from Lund to Norvik is late.", "a queue at Lund"));
    assertTrue(isPlace(NAMED + "The town of Lund is small.", "a queue at Lund"));
    assertFalse(isPlace(NAMED, "a queue at Lund"));
    assertFalse(isPlace(NAMED + "Votes went from Lund to Roe.", "anger at Lund"));
    assertFalse(isPlace(NAMED + "They met at Lund rallies.", "anger at Lund"));
    assertFalse(isPlace(NAMED + "They lived in Lund’s house.", "anger at Lund"));
  }

  @Test
  void surnameElsewhereIsThatOfThePerson() {
    assertFalse(isPlace(NAMED + PLACE, "the queue is long, according to Lund"));
    assertFalse(isPlace(NAMED + PLACE, "they have no faith in Lund"));
    assertFalse(isPlace(NAMED + PLACE, "the clerk thanked Lund"));
  }

  @Test
  void placeMentionsNobody() {
    var reading = new Invented(NAMED + PLACE).person("Per Lund", "Councillor").reading();
    var lund = reading.found().names().get(0);
    assertFalse(reading.mentions("The pier in Lund sank.", lund));
    assertTrue(reading.mentions("Lund closed the pier in Lund.", lund));
  }

  private static boolean isPlace(String article, String words) {
    return new Whereabouts(article).is("Lund", words, words.indexOf("Lund"));
  }

  @Test
  void surnameOfARiverIsNobody() {
    var reading = new Invented(NAMED).person("Per Lund", "Councillor").reading();
    var lund = reading.found().names().get(0);
    for (String words :
        List.of("a tram along the Lund river", "a house in Lund Street", "along the Lund")) {
      assertFalse(reading.mentions(words, lund), words);
    }
    assertTrue(reading.mentions("the river that Lund crossed", lund));
  }
}
