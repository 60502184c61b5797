package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.context;
import static onrecord.question.flaw.Drafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotAfterReportTest {
  private static final String ABOVE = "The ferry fares to Norvik, reported 6 May 2026";
  private static final NotAfterReport CHECK = new NotAfterReport();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In which year was the bridge opened?|2018|2019|2027|1",
        "In which year was the bridge opened?|2018|2019|2026|0",
        "On which day did Ada Roe say so?|5 May 2026|4 May 2026|7 May 2026|1",
        "On which day did Ada Roe say so?|5 May 2026|4 May 2026|6 May 2026|0",
        "When was the pier built?|In March 2019|In May 2026|In June 2026|1",
        "When was the pier built?|In March 2019|In May 2018|After the war|0",
        "In which year was the pier sold to Nordlinje?|2018|2019|2031|1",
        "Which year does the law name?|2018|2019|2031|0",
        "For which year was the pier planned?|2025|2026|2030|0",
        "For which year was the pier meant?|2030|2026|2031|0",
        "Which year will be the last of the ferry?|2026|2027|2028|0",
        "When was the pier built?|31 February 2019|1 May 2018|1 May 2027|0"
      })
  void noOptionLiesAfterTheReport(String stem, String key, String one, String other, int found) {
    assertEquals(
        found, CHECK.of(context(draft(Kind.FACT, stem, key, one, other), ABOVE), null).size());
  }

  @Test
  void dayOfTheReportIsTheLastThatIsTold() {
    Draft draft = draft(Kind.FACT, "When was it built?", "2018", "2019", "2031");
    String above = "The Ledger, \"Fewer boats reported in 2035\", reported 6 May 2026";
    assertEquals(1, CHECK.of(context(draft, above), null).size());
  }

  @Test
  void withoutADayAboveAnyMayBe() {
    Draft draft = draft(Kind.FACT, "When was it built?", "2018", "2019", "2031");
    assertEquals(0, CHECK.of(context(draft, "The ferry fares to Norvik"), null).size());
    assertEquals(0, CHECK.of(context(draft, null), null).size());
    assertEquals(
        "“2031” lies after the report: everybody leaves it out.",
        CHECK.of(context(draft, ABOVE), null).get(0).message());
  }
}
