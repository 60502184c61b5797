package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;
import onrecord.question.item.Pair;
import org.junit.jupiter.api.Test;

class TwoSidesTest {
  private final List<Draft> ferry = Asked.of(new TwoSides(), Invented.ferry());

  @Test
  void speakersAreMatchedWithTheirWeightiestStatements() {
    assertEquals(1, ferry.size());
    Draft draft = ferry.get(0);
    assertEquals(Format.MATCH, draft.item().format());
    assertEquals(4, draft.item().pairs().size());
    assertTrue(
        draft
            .item()
            .pairs()
            .contains(
                new Pair(
                    "Economist Per Quist",
                    "The council should publish the accounts of the ferries.")));
  }

  @Test
  void threeSpeakersAreEnoughAndTwoAreNot() {
    String roe = "Mayor Ada Roe said that Vessmark had sold the old quay to a hotel.";
    String lund =
        "Bo Lund, head of the ferry line, said that the new boats would sail twice a day.";
    String dahl =
        "Cy Dahl, director of the island school, said that pupils had missed lessons in winter.";
    assertEquals(List.of(), Asked.extracted(new TwoSides(), roe, lund));
    Draft draft = Asked.extracted(new TwoSides(), roe, lund, dahl).get(0);
    assertEquals(3, draft.item().pairs().size());
  }

  @Test
  void itRestsOnNoSingleStatementAndTellsAllOfThem() {
    Draft draft = ferry.get(0);
    assertEquals(null, draft.statement());
    assertEquals(null, draft.speaker());
    for (String name : List.of("Per Quist", "Signe Aldal", "Bram Oster", "Liv Torsen")) {
      assertTrue(draft.explanation().contains(name), draft.explanation());
    }
    assertEquals(List.of(), Checks.of(draft, Invented.ferry().reading()));
  }
}
