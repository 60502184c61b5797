package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
