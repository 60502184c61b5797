package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class SaidNumberTest {
  @Test
  void numberIsLeftOutOfWhatWasSaid() {
    Draft draft = Asked.about("costs of fuel", Asked.of(new SaidNumber(), Invented.ferry()));
    assertEquals(
        "Mayor Signe Aldal told reporters that the fares had not covered the costs of fuel since"
            + " ____. Which number is missing?",
        draft.stem());
    assertEquals("2021", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
  }

  @Test
  void noYearIsYetToCome() {
    Draft draft = Asked.about("costs of fuel", Asked.of(new SaidNumber(), Invented.ferry()));
    assertTrue(Asked.options(draft).stream().allMatch(year -> Integer.parseInt(year) <= 2026));
  }

  @Test
  void idleTwoIsNotAsked() {
    Invented article =
        new Invented("Mayor Ada Roe said the two ferries had lost money since the strike.")
            .person("Ada Roe", "Mayor")
            .said(
                "Ada Roe",
                Type.INDIRECT,
                "said",
                "the two ferries had lost money since the strike");
    assertTrue(Asked.of(new SaidNumber(), article).isEmpty());
  }

  @Test
  void numberInsideAWordIsNoNumber() {
    String said = "a written plan had cost the town of Norvik ten crowns a head";
    Draft draft = Asked.of(new SaidNumber(), said(said)).get(0);
    assertEquals("ten", draft.item().key().text());
    assertTrue(
        Asked.of(new SaidNumber(), said("ten boats and ten men had left Norvik for the sound"))
            .isEmpty());
  }

  @Test
  void figureStandsWithItsUnit() {
    String said = "the new engines had cost the town of Norvik more than 30 million crowns";
    Draft draft = Asked.of(new SaidNumber(), said(said)).get(0);
    assertEquals("30 million", draft.item().key().text());
    assertEquals("number: figure said", draft.rule());
    assertTrue(Asked.options(draft).stream().allMatch(option -> option.endsWith(" million")));
  }

  @Test
  void figureThatAnotherBoundsIsOnlyAskedOnRequest() {
    String said = "the new engines had cost 30 million to 40 million crowns in the end";
    assertTrue(
        Asked.of(new SaidNumber(), said(said)).stream()
            .noneMatch(draft -> draft.rule().equals("number: figure said")));
  }

  @Test
  void timeOfTheDayIsNoNumber() {
    for (String time : List.of("4.30 pm", "4.30 p.m.", "4.30 o’clock")) {
      String said = "the last boats would leave the old quay of Norvik at " + time;
      assertEquals(List.of(), Asked.of(new SaidNumber(), said(said)));
    }
    assertEquals(
        1, Asked.of(new SaidNumber(), said("the new boats had cost more than 430 crowns")).size());
  }

  private static Invented said(String words) {
    return new Invented("Mayor Ada Roe said " + words + ".")
        .person("Ada Roe", "Mayor")
        .said("Ada Roe", Type.INDIRECT, "said", words);
  }
}
