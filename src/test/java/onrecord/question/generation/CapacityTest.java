package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class CapacityTest {
  @Test
  void roleOfSomebodyQuotedTwiceIsAskedWithTheRolesOfOthers() {
    Draft draft = drafts(true).get(0);
    assertEquals(
        "In what capacity did Ada Roe say that the old bridge would have to close in June?",
        draft.stem());
    assertEquals("As chair of the Lund traders' union", draft.item().key().text());
    assertEquals(
        Set.of(
            "As chair of the Lund traders' union",
            "As head of the island school",
            "As director of the ferry line"),
        Set.copyOf(Asked.options(draft)));
  }

  @Test
  void roleOfSomebodyQuotedOnceIsNot() {
    assertTrue(drafts(false).isEmpty());
  }

  private static List<Draft> drafts(boolean twice) {
    Invented article =
        new Invented(
                "The island council met for the third time this year to talk about bridges and"
                    + " tolls.\n\nAda Roe, chair of the Lund traders' union, met Bo Lund, head of the island"
                    + " school, and Cy Dahl, director of the ferry line. Roe said the old bridge"
                    + " would have to close in June. Roe said nobody had asked the islanders.")
            .person("Ada Roe", "chair of the Lund traders' union")
            .person("Bo Lund", "head of the island school")
            .person("Cy Dahl", "director of the ferry line")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June");
    return Asked.of(
        new Capacity(),
        twice
            ? article.said("Ada Roe", Type.INDIRECT, "said", "nobody had asked the islanders")
            : article);
  }
}
