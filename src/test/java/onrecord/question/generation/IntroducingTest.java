package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class IntroducingTest {
  private static final String PIER = "The pier in Lund was old on Monday, and Lund closed it.";

  private final Story story =
      Asked.story("Councillor Per Lund opened the bridge of Vessmark. Lund left it.", PIER);

  @Test
  void placeIsNotIntroducedAsWhoHasItsName() {
    assertEquals("the pier in Lund sank", Introducing.in("the pier in Lund sank", story));
    assertEquals(
        "Councillor Per Lund closed the pier in Lund",
        Introducing.in("Lund closed the pier in Lund", story));
    assertEquals("the pier in Lund sank", Reported.introduced("the pier in Lund sank", story));
    assertNull(Reported.introduced("the pier in Lund sank and Lund closed it", story));
  }

  @Test
  void bracketsCompleteWhoIsMeant() {
    int at = story.text().indexOf(PIER);
    assertEquals(
        "The pier in Lund was old on Monday, and [Councillor Per] Lund closed it.",
        new Bracketed(List.of(new Span(at, at + PIER.length())), story).text());
  }

  @Test
  void whoIsOfABodyIsNotSetOff() {
    Story read =
        Asked.story(
            "Ann Ruud of the University of Norvik said that the toll on the bridge was too high.",
            "Per Dahl, the mayor of Norvik, said that the old bridge of the town was open.");
    var two =
        new Story(read.document(), Roles.in(read.document(), read.reading.found()), read.line);
    assertEquals(
        List.of("Ann Ruud of the University of Norvik", "Per Dahl, the mayor of Norvik,"),
        two.said.stream().map(said -> two.people.introducedWithin(said.speaker())).toList());
  }
}
