package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Roe, true",
    "Ada Timesson, true",
    "Rose Lund, true",
    "Emily Post, true",
    "Ann B. Court, true",
    "Norvik Post, false",
    "Emily Post Office, false",
    "Super PACs, false",
    "Norvik Times, false",
    "Port Vessmark, false"
  })
  void bodiesAndPlacesAreNobody(String name, boolean one) {
    assertEquals(one, PersonNames.isOne(name));
  }

  @Test
  void headlinesAndPlacesAreNoPeople() {
    assertTrue(PersonNames.isOne("Ada van der Roe"));
    assertFalse(PersonNames.isOne("North Norvik"));
    assertFalse(PersonNames.isOne("Port St. Anna"));
    assertFalse(PersonNames.isOne("Lund Turns Adviser"));
    assertFalse(PersonNames.isOne("Fair Fares Act"));
  }
}
