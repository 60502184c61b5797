package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierTest {
  private static final String[] OTHERS = {
    "Senator Ann Ruud said the ferries needed new engines for the winter.",
    "Harbour director Liv Torsen said the lamps of the pier had burned for a week.",
    "Councillor Per Lund said the market of Norvik had lost half of its traders."
  };

  private static Story story(String paragraph) {
    return Asked.story(
        "Mayor Jo Brandt defended the toll.", paragraph, OTHERS[0], OTHERS[1], OTHERS[2]);
  }

  /** Of a report of 6 May 2026. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "now",
      value = {
        "In May 2025, when the pier was opened, Brandt said the bridge was a gift. | 2025-05",
        "Last year Brandt said the bridge was a gift. | 2025",
        "Brandt said in March that the bridge was a gift. | 2026-03",
        "Brandt said at the time that the bridge was a gift. | ''",
        "Brandt said the bridge was a gift in May 2025. | now",
        "In 2031, Brandt said, the bridge would be a gift. | now",
        "In May Brandt said the bridge was a gift. | now",
        "Brandt said on 2 March 2026 that the bridge was a gift. | now"
      })
  void monthOrYearIsThatOfTheWords(String said, String earlier) {
    assertEquals(earlier, story(said).heard.get(0).earlier());
  }

  @Test
  void whoGoesOnDoesSoThen() {
    var heard =
        story("In May 2025 Brandt said the bridge was a gift. “It has paid for us all,” he said.")
            .heard;
    assertEquals(
        List.of("2025-05", Earlier.UNKNOWN),
        List.of(heard.get(0).earlier(), heard.get(1).earlier()));
  }

  @Test
  void whenItWasSaidIsToldAbove() {
    String told = "In May 2025, when the pier was opened, Brandt said %s.";
    String clause = "the toll on the bridge had paid for half of the harbour";
    Draft draft = Asked.about(clause, new WhoSaid().drafts(story(String.format(told, clause))));
    assertEquals("Who said in May 2025 that " + clause + "?", draft.stem());
    assertEquals(
        "The toll on the Vessmark bridge, reported 6 May 2026 (said in May 2025)", draft.context());
    assertTrue(draft.explanation().startsWith("Jo Brandt said in May 2025 that"));
  }

  @Test
  void whereNobodyTellsWhenNothingIsAskedFromMemory() {
    String clause = "the toll on the bridge had paid for half of the harbour";
    var drafts = new WhoSaid().drafts(story("Brandt said at the time that " + clause + "."));
    assertTrue(Asked.none("half of the harbour", drafts), drafts.toString());
  }
}
