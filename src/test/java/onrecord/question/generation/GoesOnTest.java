package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoesOnTest {
  private static final String QUOTED = "can swim away from dirty water";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Fish can swim away from dirty water. They cannot swim away from bad water.” | true",
        "“Fish can swim away from dirty water,” Roe said. “They cannot always.” | true",
        "“Fish can swim away from dirty water. Ferries cannot.” | true",
        "“Fish can swim away from dirty water,” Roe said. | false",
        "“Fish can swim away from dirty water,” Roe said. “The council has to act.” | false",
        "“Fish can swim away from dirty water,” Roe said. They cannot in winter. | false"
      })
  void halfOfAThoughtIsTold(String text, boolean goesOn) {
    assertEquals(goesOn, GoesOn.from(QUOTED, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“I might have got the words wrong. I haven't got wrong who said them.” | true",
        "“I might have got the words wrong. I have told the council of it.” | false",
        "“I might have got the words wrong. Nobody else was near enough to have heard them.” | false"
      })
  void sameSpeakerTakesItBack(String text, boolean goesOn) {
    assertEquals(goesOn, GoesOn.from("I might have got the words wrong", text));
  }
}
