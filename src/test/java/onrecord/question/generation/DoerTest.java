package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class DoerTest {
  private static final String PEOPLE =
      "Councillor Per Lund stayed in Norvik. Harbour director Liv Torsen went to Vessmark. Senator"
          + " Ann Ruud slept at home.";

  private static List<Draft> asked(String... sentences) {
    return Doer.drafts(Asked.story(sentences));
  }

  @Test
  void whoIsAskedInTheWordsOfTheOutlet() {
    Draft draft =
        asked(
                PEOPLE,
                "Mayor Jo Brandt opened a second toll office at the Vessmark bridge for foreign"
                    + " lorries.")
            .get(0);
    assertEquals(
        "Who, according to The Vessmark Ledger, \"opened a second toll office at the Vessmark bridge"
            + " for foreign lorries\"?",
        draft.stem());
    assertEquals(
        List.of(
            "Mayor Jo Brandt",
            "Councillor Per Lund",
            "Harbour director Liv Torsen",
            "Senator Ann Ruud"),
        Asked.options(draft));
  }

  @Test
  void whatWasToldOfTwoIsNotAsked() {
    assertTrue(
        asked(
                PEOPLE,
                "Councillor Per Lund opened a third toll office at the Vessmark bridge for lorries.",
                "Mayor Jo Brandt opened a second toll office at the Vessmark bridge for foreign"
                    + " lorries.")
            .isEmpty());
  }

  @Test
  void pronounThatTellsWhoIsNotAsked() {
    assertTrue(
        asked(
                PEOPLE,
                "Mayor Jo Brandt opened a second toll office of her own at the Vessmark bridge.")
            .isEmpty());
  }
}
