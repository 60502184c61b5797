package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlookedTest {
  private static final Story STORY =
      Asked.story(
          "Mayor Donald Fosse came to Vessmark. Senator Ann Ruud came.",
          "“Donald and I rowed to the pier,” Ruud said. “Donald knows it.”",
          "“Fosse rows,” she said.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Donald rows well,” Ruud said. | true",
        "“He rows.” “Look at Donald,” Ruud said. | true",
        "Donald rows well. He is late,” Ruud said. | true",
        "Ruud said: “He is late. Donald rows well. | true",
        "Donald rows well, Ruud said. | false",
        "“Donald Lund rows well,” Ruud said. | false",
        "“Karl Donald rows well,” Ruud said. | false",
        "“Donald’s boat is late,” Ruud said. | true",
        "“McDonald rows well,” Ruud said. | false"
      })
  void firstNameInAQuotationIsSeen(String text, boolean seen) {
    assertEquals(seen, isOverlooked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Fosse rows well,” Ruud said. | true",
        "“Mayor Fosse rows well,” Ruud said. | true",
        "“Karl Fosse rows well,” Ruud said. | false",
        "Now a Fosse candidacy is late. | true",
        "Now a Karl Fosse candidacy is late. | false",
        "Now a Fosse-Moe candidacy is late. | false"
      })
  void surnameIsSeen(String text, boolean seen) {
    assertEquals(seen, isOverlooked(text));
  }

  private static boolean isOverlooked(String text) {
    Name donald =
        STORY.people.all().stream()
            .filter(name -> name.name().equals("Donald Fosse"))
            .findFirst()
            .orElseThrow();
    return new Overlooked(text, List.of(), STORY).is(donald);
  }
}
