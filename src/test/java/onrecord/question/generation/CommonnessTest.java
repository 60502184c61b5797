package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class CommonnessTest {
  private static final String SAID =
      "\"The new line will bring students from Lund to every school,\"";

  @Test
  void whatStandsThereAsOftenIsAlike() {
    assertEquals(1, Commonness.alike(3, 3));
    assertEquals(0.5, Commonness.alike(1, 3));
    assertEquals(0.5, Commonness.alike(3, 1));
    assertEquals(0.1, Commonness.alike(0, 9), 1e-9);
  }

  /** A place that stands in every sentence of an article is no alternative to one named once. */
  @Test
  void gapIsFilledWithPlacesThatAreNamedAsOften() {
    Draft draft = Asked.of(new CompleteQuote(), article("Vessmark")).get(0);
    assertEquals("Lund", draft.item().key().text());
    List<String> options = Asked.options(draft);
    assertTrue(options.containsAll(List.of("Tarn", "Alby", "Ostby")), options.toString());
    assertFalse(options.contains("Vessmark"), options.toString());
  }

  /** Chance has its part in whom a question offers, so that eight of them are counted. */
  @Test
  void whoIsNamedAsOftenAsTheSpeakerIsOfferedMoreThanOthers() {
    long shown =
        Stream.of("quay", "pier", "dock", "bridge", "tower", "school", "market", "mill")
            .map(thing -> Asked.of(new WhoSaid(), people("the old " + thing)).get(0))
            .filter(draft -> Asked.options(draft).contains("Bo Lund, captain of the harbour tug"))
            .count();
    assertTrue(shown >= 6, shown + " of 8, by chance two in five");
  }

  @Test
  void capacityIsAskedAmongTheRolesOfThoseNamedAsOften() {
    Draft draft = Asked.of(new Capacity(), people("the old quay")).get(0);
    assertTrue(
        Asked.options(draft).toString().contains("captain"), Asked.options(draft).toString());
  }

  /** Of the five besides the chair only the captain is named as often; he stands last. */
  private static Invented people(String thing) {
    String said = thing + " of Torp would have to close before the summer";
    String more = "the town of Torp would sell four of the boats to Vessmark";
    var text = new StringBuilder("Ada Roe, chair of the traders' union, said that " + said + ".\n");
    text.append(
        "\nEva Berg, head of the island school, Ivo Moe, director of the ferry line, Cy Dahl,");
    text.append(" owner of the boat yard, and Mia Ost, keeper of the town museum, came.\n");
    text.append("\nRoe added that ")
        .append(more)
        .append(". Bo Lund, captain of the harbour tug, left.\n");
    for (int i = 0; i < 7; i++) {
      text.append("\nRoe and Lund left at noon.\n");
    }
    return new Invented(text.toString())
        .person("Ada Roe", "chair of the traders' union")
        .person("Eva Berg", "head of the island school")
        .person("Ivo Moe", "director of the ferry line")
        .person("Cy Dahl", "owner of the boat yard")
        .person("Mia Ost", "keeper of the town museum")
        .person("Bo Lund", "captain of the harbour tug")
        .said("Ada Roe", Type.INDIRECT, "said", said)
        .said("Ada Roe", Type.INDIRECT, "added", more);
  }

  private static Invented article(String often) {
    var text = new StringBuilder(SAID + " Mayor Ada Roe said.\n");
    for (int i = 0; i < 8; i++) {
      text.append("\nThe boats left ").append(often).append(" at noon.\n");
    }
    text.append("\nTarn has a pier.\n\nAlby has a quay.\n\nOstby has a school.");
    var article =
        new Invented(text.toString())
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.DIRECT, "said", SAID);
    for (String place : List.of("Lund", often, "Tarn", "Alby", "Ostby")) {
      article.named(place, Name.Kind.PLACE, null);
    }
    return article;
  }
}
