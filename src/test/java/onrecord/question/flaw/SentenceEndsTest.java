package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEndsTest {
  @Test
  void stopMarkAndParagraphEndASentence() {
    assertEquals(
        List.of("Who came?", "Roe came!", "“It rains.”", "12 boats left", "The end"),
        of("Who came? Roe came! “It rains.” 12 boats left\n\nThe end"));
  }

  @Test
  void titleInitialAndShortFormEndNone() {
    assertEquals(
        List.of("Mr. Roe of St. Lund met J. Moe at 5 p.m. on Friday.", "Dr. Lund left."),
        of("Mr. Roe of St. Lund met J. Moe at 5 p.m. on Friday. Dr. Lund left."));
    assertEquals(
        List.of("Sens. Roe and Moe met Supt. Lund at Ft. Norvik."),
        of("Sens. Roe and Moe met Supt. Lund at Ft. Norvik."));
  }

  @Test
  void numberOfSomethingEndsNone() {
    assertEquals(
        List.of("Ferry No. 12 came on Feb. 3 at noon.", "12 boats left."),
        of("Ferry No. 12 came on Feb. 3 at noon. 12 boats left."));
  }

  @Test
  void letterThatIsNoInitialMayBeTheLastWord() {
    assertEquals(
        List.of(
            "The council chose plan B.", "It costs more.", "The boat left Pier C.", "Roe swam."),
        of("The council chose plan B. It costs more. The boat left Pier C. Roe swam."));
  }

  @Test
  void whatEvidenceLeavesOutParts() {
    assertEquals(List.of("Roe came", "Moe left."), of("Roe came … Moe left."));
  }

  @Test
  void whatStandsBeforeAPlaceBeginsWithItsSentence() {
    String text = "It rained. She claimed that St. Olaf's had lost 2.5 million boats.";
    assertEquals(
        "She claimed that St. Olaf's had lost 2.5 million ",
        SentenceEnds.before(text.indexOf("boats"), text));
    assertEquals("", SentenceEnds.before(text.indexOf("She"), text));
  }

  private static List<String> of(String text) {
    return SentenceEnds.of(text).toList();
  }
}
