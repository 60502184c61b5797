package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void letterEndsASentenceWhereItIsNoInitial() {
    assertEquals(
        List.of("The boat left Pier C.", "Next came J. Moe of Norvik."),
        of("The boat left Pier C. Next came J. Moe of Norvik."));
  }

  @Test
  void titleThatIsCutShortEndsNone() {
    assertEquals(
        List.of("Sens. Roe and Moe met Supt. Lund and the Hon. Ida Moe."),
        of("Sens. Roe and Moe met Supt. Lund and the Hon. Ida Moe."));
  }

  @Test
  void officeThatIsCutShortEndsNone() {
    assertEquals(
        List.of("Sec. Roe of the Dept. of Ports met Moe Bros. Shipping in Lynn, Mass."),
        of("Sec. Roe of the Dept. of Ports met Moe Bros. Shipping in Lynn, Mass."));
  }

  private static List<String> of(String text) {
    return new Sentences(text)
        .in(new Span(0, text.length())).stream().map(one -> one.in(text)).toList();
  }
}
