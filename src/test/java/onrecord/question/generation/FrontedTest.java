package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class FrontedTest {
  private static final Story STORY =
      Asked.story(
          "Mayor Donald Brandt met the council of Vessmark and Ada Fosse, a ferry pilot. Later"
              + " Captain Bo Lund came, and Brandt left.");

  private static String told(String text) {
    Span all = new Span(0, STORY.text().length());
    return new Fronted(Passage.names(all, STORY), STORY).told(text);
  }

  @Test
  void pronounBeforeTheSubjectIsTheSubject() {
    assertEquals(
        "In Donald Brandt letter to the town, Brandt said no.",
        told("In his letter to the town, Brandt said no."));
    assertEquals("On the quay, Brandt said no.", told("On the quay, Brandt said no."));
  }

  @Test
  void pronounOfTheOtherSexIsSomebodyElse() {
    String text = "In her letter to the town, Donald Brandt said no.";
    assertEquals(text, told(text));
  }

  @Test
  void twoOfOneSexLeaveItOpen() {
    String text = "After his talk with Bo Lund, Donald Brandt said no.";
    assertEquals(text, told(text));
    assertEquals(
        "After Donald Brandt talk with Ada Fosse, Donald Brandt said no.",
        told("After his talk with Ada Fosse, Donald Brandt said no."));
  }

  @Test
  void wordsSaidOfSomebodyAreAboutThatOne() {
    assertEquals(
        "“Ada Fosse rows well,” Brandt said of Ada Fosse.",
        told("“She rows well,” Brandt said of Ada Fosse."));
  }

  @Test
  void whatStandsBeforeThoseWordsIsOfSomebodyElse() {
    assertEquals(
        "He left. “Donald Brandt rows. Donald Brandt can’t sail,” Ada Fosse said of Donald Brandt.",
        told("He left. “He rows. He can’t sail,” Ada Fosse said of Donald Brandt."));
    assertEquals(
        "He left. \"Donald Brandt can't sail,\" Ada Fosse said of Donald Brandt.",
        told("He left. \"He can't sail,\" Ada Fosse said of Donald Brandt."));
  }
}
