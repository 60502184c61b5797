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
        "the council voted on the toll in November [2025]",
        absolute("the council voted on the toll in November"));
  }

  /** What nobody said is not put into anybody's mouth. */
  @Test
  void yearThatNobodyGaveStandsInBrackets() {
    String year = "the fares rose from 14 crowns in 2023 to 52 last year";
    assertEquals("the fares rose from 14 crowns in 2023 to 52 in [2025]", absolute(year));
    assertEquals(
        "the council sold the ferry in [April 2026]",
        absolute("the council sold the ferry last month"));
    assertEquals(
        "the council sold the ferry on 4 May 2026",
        absolute("the council sold the ferry on Monday"));
    assertEquals(
        "the council sold the ferry in April 2026",
        ClauseDates.unbracketed("the council sold the ferry in [April 2026]"));
  }

  @Test
  void monthOfWhatIsToComeIsNotTheLast() {
    assertNull(absolute("the council must vote on the toll in November"));
    assertEquals(
        "the council would vote on the toll in November 2025",
        absolute("the council would vote on the toll in November 2025"));
  }
}
