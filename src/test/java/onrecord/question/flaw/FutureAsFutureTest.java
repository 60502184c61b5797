package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class FutureAsFutureTest {
  private final Check check = new FutureAsFuture();

  /** The article is of 6 May 2026. */
  @Test
  void whatLayAheadIsFound() {
    assertEquals(List.of("forecast_as_certain"), ask("What happened at Lund by the end of 2027?"));
    assertEquals(List.of("forecast_as_certain"), ask("Who won the race of August 2026?"));
  }

  @Test
  void whatWasPlannedOrOverIsSound() {
    assertEquals(List.of(), ask("What was to be built at Lund by the end of 2027?"));
    assertEquals(List.of(), ask("Who was expected to win the race of August 2026?"));
    assertEquals(List.of(), ask("Who won the race of April 2026?"));
    assertEquals(List.of(), ask("What did the council order for 2027?"));
  }

  @Test
  void whatSomebodyDidLaterIsFound() {
    assertEquals(
        List.of("forecast_as_certain"), ask("What did the navy do on the lake in June 2026?"));
    assertEquals(
        List.of("forecast_as_certain"), ask("What share of schools lost a teacher in 2027?"));
  }

  private List<String> ask(String stem) {
    return codes(check, draft(Kind.FACT, stem, "A bridge", "A mole"));
  }
}
