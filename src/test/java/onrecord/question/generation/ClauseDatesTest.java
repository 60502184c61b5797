package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class ClauseDatesTest {
  /** A clause of a report of 6 May 2026. */
  private static String absolute(String clause) {
    Story story = Asked.story("Mayor Jo Brandt said " + clause + ".");
    int at = story.text().indexOf(clause);
    return ClauseDates.absolute(new Span(at, at + clause.length()), story);
  }

  @Test
  void monthOfWhatIsOverIsTheLast() {
    assertEquals(
        "the council voted on the toll in November 2025",
        absolute("the council voted on the toll in November"));
  }

  @Test
  void monthOfWhatIsToComeIsNotTheLast() {
    assertNull(absolute("the council must vote on the toll in November"));
    assertEquals(
        "the council would vote on the toll in November 2025",
        absolute("the council would vote on the toll in November 2025"));
  }
}
