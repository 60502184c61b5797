package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import org.junit.jupiter.api.Test;

class DatesAbsoluteTest {
  private final Check check = new DatesAbsolute();

  @Test
  void absoluteDateIsSound() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What was decided on 5 May 2026?", "a rise", "a cut")));
  }

  @Test
  void weekdayIsFound() {
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "What was decided on Tuesday?", "a rise", "a cut")));
  }

  @Test
  void relativeOptionIsFound() {
    assertEquals(
        List.of("relative_date"),
        codes(
            check,
            draft(Kind.FACT, "When did the seals come back?", "a month ago", "in May 2025")));
  }

  @Test
  void timeCountedFromAnEventIsFound() {
    assertEquals(
        List.of("relative_date"),
        codes(
            check,
            draft(Kind.NUMBER, "How long before the vote did fares rise?", "One day", "Two days")));
  }

  @Test
  void quotedWeekdayIsTheSpeakersOwn() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said \"we vote on Tuesday\"?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void outletThatIsCalledAfterADayIsNoDate() {
    Document paper =
        new Document(
            "The fares rose.",
            LocalDate.of(2026, 5, 6),
            null,
            "Norvik Today",
            Document.Kind.NEWS,
            List.of());
    Found nothing = new Found(List.of(), List.of(), List.of(), List.of(), List.of(), null);
    for (String named : List.of("Norvik Today", "norvik today")) {
      Draft draft = draft(Kind.FACT, "What did " + named + " report?", "a rise", "a cut");
      assertEquals(List.of(), check.of(draft, new Reading(paper, nothing)));
    }
  }

  @Test
  void dayThatComesBackEveryWeekIsSound() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What sails on Sundays in winter?", "a boat", "a ferry")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What sails every second Friday?", "a boat", "a ferry")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "What sailed by Friday evening?", "a boat", "a ferry")));
  }

  @Test
  void weekdayWithItsDateIsAbsoluteAndTheComingSeasonIsNot() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "What came on Tuesday evening, 10 March 2026?", "a boat", "a ferry")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "What begins with the coming season?", "A boat", "A ferry")));
  }

  @Test
  void anyWeekdayIsSound() {
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.FACT, "Where is the pass not valid?", "On Sunday buses", "At sea")));
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "When do they meet?", "On a Monday", "At noon")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "Who won?", "The Monday speaker", "The guest")));
  }

  @Test
  void countedDaysAndTheWeekAfterNextAreFound() {
    assertEquals(
        List.of("relative_date"),
        codes(
            check,
            draft(Kind.FACT, "What is planned for the week after next?", "A rise", "A cut")));
    assertEquals(
        List.of("relative_date"),
        codes(
            check,
            draft(Kind.NUMBER, "How many days after the vote did he go?", "Two days", "Ten days")));
  }

  @Test
  void yearBeforeAToldYearIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How far did it fall in 2025, compared with the year before?",
                "A third",
                "Half")));
  }

  @Test
  void comingSeasonIsAnySeasonToCome() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "What were the crews promised?",
                "a licence for the coming season",
                "a flight home")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "What was promised for next season?", "a rise", "a cut")));
  }

  @Test
  void dayByWhichNothingHappenedOnlyReadsBadly() {
    Draft wrong = draft(Kind.FACT, "What did she do?", "She resigned.", "She left by Friday.");
    assertEquals(Severity.WARN, check.of(wrong, FERRY.reading()).get(0).severity());
    Draft right = draft(Kind.FACT, "What did she do?", "She left by Friday.", "She resigned.");
    assertEquals(Severity.REJECT, check.of(right, FERRY.reading()).get(0).severity());
    Draft both = draft(Kind.FACT, "When?", "In May 2026", "On Friday", "On Sunday");
    assertEquals(Severity.REJECT, check.of(both, FERRY.reading()).get(0).severity());
  }

  @Test
  void whatIsHeldOnADayOfAnyWeekNeedsNoDate() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Why was the Sunday book market moved?", "Rain", "Cost")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "Why was the Sunday debate moved?", "Rain", "Cost")));
  }

  @Test
  void theNextYearIsCountedFromOneThatIsTold() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did the mayor want to do with the fare of 2025?",
                "Keep it",
                "Halve it from the next year")));
    assertEquals(
        List.of("relative_date"),
        codes(
            check, draft(Kind.FACT, "What will be done?", "Keep the fare", "Halve it next year")));
  }

  @Test
  void ageOfAHouseIsNoDate() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Which are exempt?", "Empty ones", "Built more than a century ago")));
  }

  @Test
  void whatMightFillAGapInSomebodysWordsIsTheirs() {
    Draft gap =
        draft(
            Kind.COMPLETE_QUOTE,
            "How did she end her sentence “Nobody will buy a herring with the ____”?",
            "name of this town on the crate",
            "date of this week on the label");
    assertEquals(List.of(), codes(check, gap));
  }

  @Test
  void dayBesideOneOfTheStemIsToldByIt() {
    String stem = "The level rose at 6am on 8 February 2026. What did he say about it?";
    String key = "that it had been announced the previous evening";
    assertEquals(List.of(), codes(check, draft(Kind.WHAT_ABOUT, stem, key, "that it fell")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.WHAT_ABOUT, "What did he say?", key, "that it fell")));
  }

  @Test
  void lastWeekOfATermIsNoLastWeek() {
    Draft asked =
        draft(
            Kind.FACT,
            "Which time was it?",
            "The first hour of the day",
            "The last week of the term");
    assertEquals(List.of(), codes(check, asked));
  }

  @Test
  void endOfTheMonthIsThatOfTheArticle() {
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "Who must agree by the end of the month?", "Lund", "Roe")));
  }

  @Test
  void lastYearIsRelativeWhateverFollows() {
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "Who was tried last year of the murder?", "Lund", "Roe")));
    assertEquals(
        List.of("relative_date"),
        codes(check, draft(Kind.FACT, "Who plays in tomorrow’s Norvik final?", "Lund", "Roe")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Who of Tomorrow’s Tide spoke of it?", "Lund", "Roe")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What falls at the end of the month of Ramadan?", "A", "B")));
  }

  @Test
  void daysLaterAreCountedFromADayBeforeThem() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Jo Roe answer?",
                "It had come on 11 March and been passed on two days later",
                "It had come on 2 April and been read out the next day")));
    assertEquals(
        List.of("relative_date"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Jo Roe answer?",
                "It had come by post and been passed on two days later",
                "It had come on 2 April")));
  }

  @Test
  void weekdayInOneWrongOptionOnlyReadsBadly() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did Jo Roe answer?",
            "The town had waived the test",
            "The firm had come on Friday but found nobody",
            "The firm had offered a test");
    assertEquals(Severity.WARN, check.of(asked, null).get(0).severity());
  }
}
