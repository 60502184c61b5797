package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class QuotedTest {
  private static final String TEXT =
      "Bridge stays\n\nIt rained. Tomas Verrell, a baker, called it “a tax.” The vote was close."
          + " Nobody left.\n\nHe asked for a pause. It was late.\n";

  @Test
  void theSentenceAroundTheEvidenceIsShown() {
    assertEquals("It [rained].", shown("rained"));
  }

  @Test
  void partsOfOneSentenceStandInItOnce() {
    assertEquals(
        "[Tomas Verrell], a baker, [called it “a tax.”]",
        shown("called it “a tax.”", "Tomas Verrell"));
  }

  @Test
  void otherPartsStandForThemselves() {
    assertEquals(
        "[It rained.] [Tomas Verrell] … [He asked] for a pause.",
        shown("It rained.", "Tomas Verrell", "He asked"));
  }

  @Test
  void aTextWithoutFullStopsDoesNotComeWhole() {
    var text = "word ".repeat(1000) + "here " + "word ".repeat(1000);
    int at = text.indexOf("here");
    var pieces = Quoted.of(text, List.of(new Span(at, at + 4)));
    assertEquals(484, pieces.stream().mapToInt(piece -> piece.text().length()).sum());
  }

  private static String shown(String... evidence) {
    var spans =
        Arrays.stream(evidence)
            .map(words -> new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()))
            .toList();
    return Quoted.of(TEXT, spans).stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
