package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesThatAMailProgramBrokeAreOneParagraph(String end) {
    String text =
        String.join(
            end,
            "The council of Lund met in the old hall beside the quay and",
            "voted for the plan that the mayor had told of at length and",
            "in May.",
            "The bridge is old.");
    assertEquals(
        List.of(text.substring(0, text.indexOf(end + "The bridge")), "The bridge is old."),
        paragraphs(text));
  }

  @Test
  void aLineThatBeginsWithACapitalIsAnother() {
    assertEquals(2, paragraphs("x".repeat(60) + "\r\nThe bridge is old.").size());
  }

  private static List<String> paragraphs(String text) {
    return Layout.paragraphs(text).stream().map(span -> span.in(text)).toList();
  }
}
