package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    Draft draft = Asked.of(new Capacity(), article(true)).get(0);
    assertEquals(
        "In what capacity did Ada Roe say that the old bridge would have to close in June?",
        draft.stem());
    assertEquals("As chair of the Lund traders' union", draft.item().key().text());
    assertEquals(
        Set.of(
            "As chair of the Lund traders' union",
            "As head of the island school",
            "As director of the ferry line",
            "As treasurer of the Lund traders' union"),
        Set.copyOf(Asked.options(draft)));
  }

  /** People of other articles are no options; what they are may be. */
  @Test
  void rolesOfTheStoryComeBeforeTheOwnOfficeExchanged() {
    Invented article = article(true);
    var story =
        new Background(
            "the ferry fares to Norvik",
            List.of(
                new Background.Held("Ada Roe", "head of a bakery in Torp"),
                new Background.Held("Cy Dahl", "director of a bakery in Torp"),
                new Background.Held("Eva Berg", "its director"),
                new Background.Held("Eva Berg", "chief financial officer"),
                new Background.Held("Dag Moe", "captain of the trawler Alma")),
            List.of(),
            List.of());
    Draft draft =
        new Capacity()
            .drafts(new Story(article.document(), article.found(), story, Story.Wanted.UNASKED))
            .get(0);
    assertEquals(
        Set.of(
            "As chair of the Lund traders' union",
            "As head of the island school",
            "As director of the ferry line",
            "As a captain of the trawler Alma"),
        Set.copyOf(Asked.options(draft)));
  }

  /** "As a nurse" of who speaks of nurses. */
  @Test
  void roleThatTheWordsEchoIsNotAsked() {
    Invented article =
        new Invented(
                "Ada Roe, nurse of the Lund hospital, met Bo Lund, head of the island school, and Cy"
                    + " Dahl, director of the ferry line. Roe said the nurses would have to leave in"
                    + " June. Roe said nobody had asked the islanders.")
            .person("Ada Roe", "nurse of the Lund hospital")
            .person("Bo Lund", "head of the island school")
            .person("Cy Dahl", "director of the ferry line")
            .said("Ada Roe", Type.INDIRECT, "said", "the nurses would have to leave in June");
    assertEquals(List.of(), Asked.of(new Capacity(), article));
  }

  @Test
  void roleOfSomebodyQuotedOnceIsNot() {
    assertTrue(Asked.of(new Capacity(), article(false)).isEmpty());
  }

  @Test
  void roleOfSomebodyInTheLeadIsThoughQuotedOnce() {
    String lead =
        "Ada Roe spoke for all who cross the old bridge to the island of Lund by car.\n\n";
    Draft draft = Asked.of(new Capacity(), article(lead, false)).get(0);
    assertEquals("As chair of the Lund traders' union", draft.item().key().text());
  }

  /** The article is no evidence for it. */
  @Test
  void roleThatAPersonToldIsNotAskedAndNotOffered() {
    String role = "chair of the Lund traders' union";
    assertTrue(Asked.of(new Capacity(), article(true).told("Ada Roe", role)).isEmpty());
    Draft draft =
        Asked.of(new Capacity(), article(true).told("Bo Lund", "head of the bus line")).get(0);
    assertFalse(Asked.options(draft).contains("As head of the bus line"));
  }

  private static Invented article(boolean twice) {
    String lead =
        "The island council met for the third time this year to talk about bridges and tolls.\n\n";
    return article(lead, twice);
  }

  private static Invented article(String lead, boolean twice) {
    Invented article =
        new Invented(
                lead
                    + "Ada Roe, chair of the Lund traders' union, met Bo Lund, head of the island"
                    + " school, and Cy Dahl, director of the ferry line. Roe said the old bridge"
                    + " would have to close in June. Roe said nobody had asked the islanders.")
            .person("Ada Roe", "chair of the Lund traders' union")
            .person("Bo Lund", "head of the island school")
            .person("Cy Dahl", "director of the ferry line")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June");
    return twice
        ? article.said("Ada Roe", Type.INDIRECT, "said", "nobody had asked the islanders")
        : article;
  }
}
