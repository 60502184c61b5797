package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person says is body text is read like any other: its quotation has its speaker. */
class RestoredTest {
  private static final String CAPTION =
      "“The mill turns again,” the baker Piet Ansel said on Monday. Photograph: Ilan Dorsk/Ledger";
  private static final String NOTICE = "Subscribe now to hear the mill first.";
  private static final String TEXT =
      "Tarn has a mill again.\n\n" + CAPTION + "\n\n“It is loud,” Ansel said.\n\n" + NOTICE;

  @Test
  void whatIsRestoredIsReadWithItsStatements() {
    int start = TEXT.indexOf(CAPTION);
    Found found = extract(List.of(new Span(start, start + CAPTION.length())));

    Attribution first = found.attributions().get(0);
    assertEquals("“The mill turns again,”", first.content().get(0).in(TEXT));
    assertEquals("Piet Ansel", first.speaker());
    assertEquals("baker", first.title());
    assertEquals(LocalDate.of(2026, 11, 16), first.saidOn());
    assertTrue(first.confident());
    assertEquals("Piet Ansel", found.attributions().get(1).speaker());
    assertEquals(List.of(NOTICE), found.junk().stream().map(j -> j.span().in(TEXT)).toList());
  }

  @Test
  void whatNobodyRestoredSaysNothing() {
    Found found = extract(List.of());

    assertEquals(
        List.of(CAPTION, NOTICE), found.junk().stream().map(j -> j.span().in(TEXT)).toList());
    assertEquals(1, found.attributions().size());
    assertEquals("Ansel", found.attributions().get(0).speaker());
  }

  private static Found extract(List<Span> restored) {
    var day = LocalDate.of(2026, 11, 20);
    return new Extractor()
        .extract(new Document(TEXT, day, null, null, Document.Kind.NEWS, restored));
  }
}
