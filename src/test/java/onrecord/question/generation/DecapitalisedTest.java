package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class DecapitalisedTest {
  private static String small(String sentence, String... before) {
    String text = String.join(" ", before) + " " + sentence;
    Story story = Asked.story(text);
    return Decapitalised.of(
        sentence, new Span(text.length() - sentence.length(), text.length()), story);
  }

  @Test
  void wordIsWrittenSmall() {
    assertEquals("the toll fell.", small("The toll fell."));
    assertEquals("fifty-one ferries sailed.", small("Fifty-one ferries sailed."));
    assertEquals(
        "morning ferries were late.", small("Morning ferries were late.", "It was morning."));
  }

  @Test
  void nameKeepsItsCapital() {
    assertEquals("Nine Elms has 300 houses.", small("Nine Elms has 300 houses."));
    assertEquals(
        "Norvik shut the pier.", small("Norvik shut the pier.", "Everybody knows Norvik."));
    assertEquals(
        "Morning Consult had other numbers.",
        small("Morning Consult had other numbers.", "It was morning."));
  }

  @Test
  void nobodyKnowsOfAWordThatStandsNowhereElse() {
    assertNull(small("Vesspol had other numbers.", "It was late."));
  }
}
