package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Roe, true",
    "Ada Timesson, true",
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
}
