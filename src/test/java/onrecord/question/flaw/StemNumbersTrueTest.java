package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class StemNumbersTrueTest {
  private final Check check = new StemNumbersTrue();

  @Test
  void numberThatTheArticleHasIsSound() {
    assertEquals(List.of(), ask("Which ferries carry 900 commuters on a working day?"));
    assertEquals(List.of(), ask("What was decided on 12 May 2026 and in April 2031?"));
    assertEquals(List.of(), ask("Which two of these towns have 3 ferries?"));
  }

  @Test
  void otherNumberOfTheSameThingsIsFound() {
    assertEquals(List.of("wrong_number"), ask("Which ferries carry 950 commuters a day?"));
    Draft counted = draft(Kind.FACT, "Which ferries carry 950 commuters a day?", "Two", "All");
    assertEquals(Severity.REJECT, check.of(counted, FERRY.reading()).get(0).severity());
    Draft unknown = draft(Kind.FACT, "Which of the 950 islanders is mayor?", "Aldal", "Oster");
    assertEquals(Severity.WARN, check.of(unknown, FERRY.reading()).get(0).severity());
  }

  private List<String> ask(String stem) {
    return codes(check, draft(Kind.FACT, stem, "Those to Norvik", "Those to Lund"));
  }

  @Test
  void yearsAreMonthsAndOnlyTheNumberMayStandThere() {
    assertEquals(List.of(), of("What came after 24 months?", "It took two years in all."));
    assertEquals(List.of(), of("What came within 48 hours?", "It took two days."));
    assertEquals(
        List.of(), of("What fell after 24 months?", "It held 12 months and fell after 24."));
    assertEquals(
        List.of("wrong_number"), of("What came after 30 months?", "It took two years in all."));
    assertEquals(
        List.of("wrong_number"), of("What came after 24 months?", "It took 18 months on May 24."));
  }

  private List<String> of(String stem, String article) {
    return check
        .of(draft(Kind.FACT, stem, "A vote", "A toll"), new Invented(article).reading())
        .stream()
        .map(Flaw::code)
        .toList();
  }

  @Test
  void decadeIsNoTenBoats() {
    assertEquals(List.of("wrong_number"), of("Who bought 10 boats?", "It took a decade."));
    assertEquals(List.of(), of("What took 10 years?", "It took a decade."));
  }
}
