package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Fact;
import org.junit.jupiter.api.Test;

class SaidAboveTest {
  private static final String TEXT =
      "The bridge of Vessmark lost 40 bolts in the storm of 2021. Mayor Jo Brandt opened a pier.";

  @Test
  void whatTheHeadlineGivesToSomebodyIsNoFactBelowIt() {
    for (String headline :
        List.of(
            "Engineer: Bridge lost 40 bolts in storm",
            "Bridge lost 40 bolts in storm, says engineer",
            "Bridge ‘lost 40 bolts’ in storm")) {
      assertEquals(List.of(false), askable(headline), headline);
    }
  }

  @Test
  void whatItTellsItselfOrOfSomethingElseStays() {
    assertEquals(List.of(true), askable("Bridge lost 40 bolts in storm"));
    assertEquals(List.of(true), askable("Engineer: Ferry is late again"));
    assertEquals(List.of(true), askable("Vessmark storm: bridge lost 40 bolts"));
    assertEquals(List.of(true), askable("Bridge loses 40 ‘old’ bolts in storm"));
    assertEquals(List.of(true), askable(null));
  }

  /** Of what the first sentence tells. */
  private static List<Boolean> askable(String headline) {
    var document =
        new Document(
            TEXT,
            LocalDate.of(2026, 5, 6),
            headline,
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    return SaidAbove.without(document, new Extractor().extract(document)).facts().stream()
        .filter(fact -> fact.span().start() == 0)
        .map(Fact::askable)
        .toList();
  }
}
