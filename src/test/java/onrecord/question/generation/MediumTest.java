package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumTest {
  @ParameterizedTest
  @CsvSource({
    "Norvik Herald, true",
    "the Norvik Echo, true",
    "Le Monde, true",
    "Al Jazeera, true",
    "The Observer, true",
    "The Daily Mail, true",
    "Bloomberg, true",
    "AFP, true",
    "Norvik Port Authority, false",
    "Observer Mission, false",
    "Star Ferries, false",
    "Echo Institute, false",
    "Royal Mail Workers' Union, false",
    "Press Council, false"
  })
  void mediaAreToldByTheirNames(String body, boolean medium) {
    assertEquals(medium, Medium.is(body), body);
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik Echo, true",
    "Norvik Herald, true",
    "Bloomberg, false",
    "Star Ferries, false"
  })
  void whatMayBeAPersonTooIsLeftOut(String body, boolean press) {
    assertEquals(press, Medium.isOfThePress(body), body);
  }
}
