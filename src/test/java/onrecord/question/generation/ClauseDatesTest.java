package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class ClauseDatesTest {
  /** A clause of a report of 6 May 2026. */
  private static String absolute(String clause) {
    return absolute("Mayor Jo Brandt said ", clause);
  }

  private static String absolute(String saying, String clause) {
    Story story = Asked.story(saying + clause + ".");
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

  /** "By the end of April" is not "by April". */
  @Test
  void partOfAMonthOrAYearStaysOne() {
    String council = "the council ";
    for (String[] pair :
        new String[][] {
          {"would decide by the end of November 2025", "would decide by the end of November 2025"},
          {"had paid before the end of April", "had paid before the end of April [2026]"},
          {"voted on the toll in mid-March", "voted on the toll in mid-March [2026]"},
          {"had lost its roof at the end of March", "had lost its roof at the end of March [2026]"},
          {"opened two schools in early March", "opened two schools in early March [2026]"},
          {"sold the ferry late last year", "sold the ferry late in [2025]"},
          {"sold the ferry at the end of last year", "sold the ferry at the end of [2025]"},
          {
            "has met there since the beginning of March",
            "has met there since the beginning of March [2026]"
          }
        }) {
      assertEquals(council + pair[1], absolute(council + pair[0]));
    }
  }

  @Test
  void monthOfWhatIsToComeIsNotTheLast() {
    assertNull(absolute("the council could vote on the toll in November"));
    assertNull(absolute("the council must vote on the toll in November"));
    assertEquals(
        "the council would vote on the toll in November 2025",
        absolute("the council would vote on the toll in November 2025"));
  }

  /** In 2021 next year was 2022, and not the year after the report. */
  @Test
  void dayOfTheReportDoesNotFixWhatWasSaidLongBefore() {
    String lose = "the line would lose 40 crews next year";
    String strike = "the crews would strike next month";
    for (String[] pair :
        new String[][] {
          {"In 2021 Mayor Jo Brandt said ", lose},
          {"In a speech in 2021 Mayor Jo Brandt said ", "the line lost 40 crews last year"},
          {"Speaking in June 2021, Mayor Jo Brandt said ", lose},
          {"Two years ago, Mayor Jo Brandt said ", lose},
          {"Mayor Jo Brandt said a decade ago that ", lose},
          {"Mayor Jo Brandt said last summer that ", "the line would close by June"},
          {"Mayor Jo Brandt said in March that ", strike},
          {"Mayor Jo Brandt said last week that ", strike},
          {"Mayor Jo Brandt said in November that ", "the line would close in January"},
          {"Mayor Jo Brandt told the council in 2019 that ", "40 crews would be sacked by June"}
        }) {
      assertNull(absolute(pair[0], pair[1]), pair[0] + pair[1]);
    }
    String fixed = "the line would lose 40 crews in [2027]";
    for (String saying :
        new String[] {
          "Mayor Jo Brandt said on Monday that ",
          "Mayor Jo Brandt said in April that ",
          "Mayor Jo Brandt, who was elected in 2021, said ",
          "Mayor Jo Brandt, mayor since 2021, said ",
          "Mayor Jo Brandt said "
        }) {
      assertEquals(fixed, absolute(saying, lose), saying);
    }
  }

  /** "On Sunday night" is not "on 3 May 2026 night". */
  @Test
  void partOfADayStaysOne() {
    assertEquals(
        "the council sold the ferry on the night of 3 May 2026, before the vote",
        absolute("the council sold the ferry on Sunday night, before the vote"));
    assertEquals(
        "a line had been opened on the morning of 4 May 2026 and had taken 173 calls",
        absolute("a line had been opened on Monday morning and had taken 173 calls"));
    assertEquals(
        "the bridge had been closed since the evening of 1 May 2026",
        absolute("the bridge had been closed since Friday evening"));
    assertEquals(
        "the council met the union on the afternoon of 4 May 2026",
        absolute("the council met the union Monday afternoon"));
    assertNull(absolute("the council sold the ferry at its Monday evening session"));
    assertNull(absolute("the council left Sunday night revellers in the rain"));
  }

  @Test
  void whatIsDatedNeedsNoPreposition() {
    assertEquals(
        "the first draft was dated 12 April 2026", absolute("the first draft was dated 12 April"));
  }
}
