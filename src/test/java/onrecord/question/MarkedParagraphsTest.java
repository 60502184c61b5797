package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class MarkedParagraphsTest {
  private static final String TEXT = "one\n\ntwo or so\n\nthree\n\nfour\n\nfive, six\n";

  @Test
  void theParagraphOfTheEvidenceStandsBetweenItsNeighbours() {
    assertEquals("one / [two] or so* / three", shown("two"));
  }

  @Test
  void evidenceFarAwayIsShownWithoutItsNeighbours() {
    assertEquals("[one]* / … three / [four]* / five, six", shown("one", "four"));
  }

  @Test
  void theLongestPartDecidesWhoseNeighboursAreShown() {
    assertEquals("[one]* / … four / [five, six]*", shown("five, six", "one"));
  }

  @Test
  void severalPartsOfOneParagraphAreMarkedApart() {
    assertEquals("four / [five], [six]*", shown("six", "five"));
  }

  @Test
  void aCaptionIsNoNeighbour() {
    int two = TEXT.indexOf("two or so");
    var junk = List.of(new Span(two, two + "two or so".length()));
    int three = TEXT.indexOf("three");
    assertEquals(
        "one / [three]* / four", shown(List.of(new Span(three, three + "three".length())), junk));
  }

  @Test
  void withoutEvidenceNothingIsShown() {
    assertEquals("", shown());
  }

  private static String shown(String... evidence) {
    var spans =
        List.of(evidence).stream()
            .map(words -> new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()))
            .toList();
    return shown(spans, List.of());
  }

  private static String shown(List<Span> evidence, List<Span> junk) {
    return MarkedParagraphs.of(TEXT, evidence, junk).paragraphs().stream()
        .map(MarkedParagraphsTest::paragraph)
        .collect(Collectors.joining(" / "));
  }

  private static String paragraph(MarkedParagraphs.Paragraph paragraph) {
    return (paragraph.gap() ? "… " : "")
        + paragraph.pieces().stream()
            .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining())
        + (paragraph.here() ? "*" : "");
  }
}
