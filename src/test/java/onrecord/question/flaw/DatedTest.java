package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class DatedTest {
  private final Check check = new Dated();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void currentMayorIsFound() {
    assertEquals(
        List.of("undated"),
        codes(
            check,
            draft(Kind.FACT, "What did the current mayor of Norvik decide?", "A vote", "A toll")));
  }

  @Test
  void thisElectionIsFound() {
    String stem = "What did Mayor Signe Aldal promise before %s election?";
    assertEquals(
        List.of("undated"),
        codes(check, draft(Kind.WHAT_ABOUT, String.format(stem, "this"), "A vote", "A toll")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.WHAT_ABOUT, String.format(stem, "the 2026"), "A vote", "A toll")));
  }

  @Test
  void presentTenseIsFound() {
    assertEquals(
        List.of("undated"),
        codes(check, draft(Kind.FACT, "Who is mayor of Norvik?", "Signe Aldal", "Bram Oster")));
  }

  @Test
  void presentTenseWithItsYearIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "As of 2026, who is mayor of Norvik?", "Signe Aldal", "Bram Oster")));
  }

  @Test
  void whatAnOutletReportsStaysAsItIs() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Which of these does the outlet report of the mayor?",
                "He sold a boat",
                "He bought one")));
  }

  @Test
  void pastTenseIsSound() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Who was mayor of Norvik?", "Signe Aldal", "Bram Oster")));
  }

  @Test
  void contextWithoutADateIsFound() {
    assertEquals(List.of("undated"), codes(check, context(sound(), "The ferry fares to Norvik")));
  }

  @Test
  void withoutALineAboveAnotherCheckSpeaks() {
    assertEquals(List.of(), codes(check, context(sound(), null)));
  }

  @Test
  void whatAReportNamesStaysSo() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Which boats does the report of Norvik's council name?",
                "Two",
                "Three")));
    assertEquals(
        List.of("undated"),
        codes(check, draft(Kind.FACT, "Which boats does Norvik's council own?", "Two", "Three")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.ORDER, "From the earliest to the latest: what came when?", "Two", "Three")));
  }

  @Test
  void soFarInWhatWasToldIsSoundAndAPlainNowRejects() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.ROLE,
                "Ada Roe said that 41 fines had been issued so far. What was her post?",
                "Commander",
                "Treasurer")));
    Draft now = draft(Kind.ROLE, "Who is the mayor of Norvik at the moment?", "Roe", "Lund");
    assertEquals(Severity.REJECT, check.of(now, null).get(0).severity());
    Draft option = draft(Kind.FACT, "What did Norvik build?", "The current quay", "A mole");
    assertEquals(Severity.WARN, check.of(option, null).get(0).severity());
  }

  @Test
  void presentWithoutAnyYearRejects() {
    Draft dated = draft(Kind.FACT, "How many boats does Norvik own?", "Two", "Three");
    assertEquals(Severity.WARN, check.of(dated, null).get(0).severity());
    Draft never = context(dated, "The ferries to Norvik");
    assertEquals(Severity.REJECT, check.of(never, null).get(0).severity());
  }

  @Test
  void whatIsDueAndWhereSomethingLiesLasts() {
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "When is the quay due to open?", "June", "May")));
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "Where does the court sit?", "Lund", "Norvik")));
  }

  @Test
  void whatABodyPutsItAtIsAttributed() {
    Draft asked = draft(Kind.NUMBER, "At how much does the trade body put the cost?", "£9", "£3");
    assertEquals(List.of(), codes(new Dated(), asked));
  }

  @Test
  void presentTenseWithoutAnyYearRejects() {
    Draft asked =
        context(
            draft(Kind.NUMBER, "At what level does the lake stand, says the agency?", "9", "8"),
            "The lake at Lund");
    assertEquals(Severity.REJECT, new Dated().of(asked, FERRY.reading()).get(0).severity());
  }

  @Test
  void howFarSomebodyTravelsIsNoTime() {
    Draft asked =
        context(
            draft(Kind.FACT, "Why did they stay?", "They would not travel so far to buy", "Fog"),
            "The lake at Lund, reported 4 May 2026");
    assertEquals(List.of(), new Dated().of(asked, FERRY.reading()));
  }

  @Test
  void currentlyIsRefusedWhateverTheVerb() {
    for (String stem :
        List.of(
            "Which party currently holds the most seats in Norvik?",
            "What share of the islanders currently live from fishing?")) {
      assertEquals(
          List.of(Severity.REJECT),
          check.of(draft(Kind.FACT, stem, "A", "B"), FERRY.reading()).stream()
              .map(Flaw::severity)
              .toList(),
          stem);
    }
  }

  @Test
  void whatSomebodyAlreadyHoldsIsToldOfNow() {
    assertEquals(
        List.of("undated"),
        codes(check, draft(Kind.FACT, "Which body already holds the records?", "Lund", "Roe")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Which body already held them in 2026?", "Lund", "Roe")));
  }
}
