package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class ToldBeforeTest {
  private static final String LEAD =
      "The toll on the Vessmark bridge stays, and Mayor Jo Brandt met the council on Tuesday.";

  @Test
  void theWordThatLeansIsTold() {
    assertEquals(
        List.of("less: “the ruling” is told only before the passage; an edit can explain it"),
        reasons(
            "“The toll on the bridge is a gift to the boats of Norvik and a loss to Vessmark,”"
                + " Senator Ann Ruud said as she read out the ruling."));
  }

  @Test
  void ofWordsThatStandAloneNoneIs() {
    assertEquals(
        List.of(),
        reasons(
            "“The toll on the bridge is a gift to the boats of Norvik and a loss to Vessmark,”"
                + " Senator Ann Ruud said as she came to the pier."));
  }

  private static List<String> reasons(String said) {
    List<Draft> drafts = Asked.requested(new QuoteOrParaphrase(), LEAD, said);
    assertTrue(drafts.size() > 0, "nothing is drafted");
    return drafts.stream()
        .flatMap(draft -> draft.reasons().stream())
        .filter(reason -> reason.contains("before the passage"))
        .distinct()
        .toList();
  }
}
