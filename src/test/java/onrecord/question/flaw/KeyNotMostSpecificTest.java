package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyNotMostSpecificTest {
  private final Check check = new KeyNotMostSpecific();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void numberInTheKeyOnlyIsFound() {
    assertEquals(
        List.of("key_most_specific"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A fare of 12 crowns",
                "A lower fare",
                "A higher fare")));
  }

  @Test
  void nameInTheKeyOnlyIsFound() {
    assertEquals(
        List.of("key_most_specific"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A bridge at Lund",
                "A better ferry",
                "A new quay")));
  }

  @Test
  void clauseInTheKeyOnlyIsFound() {
    assertEquals(
        List.of("key_most_specific"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A fare because fuel is dear",
                "A lower fare for all",
                "A higher fare for all")));
  }

  @Test
  void numbersInSeveralOptionsAreSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A fare of 12 crowns",
                "A fare of 9 crowns",
                "A higher fare")));
  }

  @Test
  void namesAmongNamesAreSound() {
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "Where?", "North Norvik", "Lund", "Alma")));
  }

  @Test
  void wordsForAGapTellHowMuchInAnyForm() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Mayor Aldal said: \"I would sooner sell ____.\"",
                "two old boats",
                "a pier for one winter",
                "a school",
                "the ferry")));
    assertEquals(
        List.of("key_most_specific"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Mayor Aldal said: \"I would sooner sell ____.\"",
                "two old boats",
                "a pier",
                "a school",
                "the ferry")));
  }

  @Test
  void longKeyWithNumberAndClauseRejects() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did the council do?",
            "It shut 14 piers because of ice",
            "It built many new piers",
            "It sold all of the piers");
    assertEquals(Severity.REJECT, new KeyNotMostSpecific().of(asked, null).get(0).severity());
  }

  @Test
  void yearDayOrSmallNumberIsNoSign() {
    String stem = "What did Economist Per Quist ask for?";
    assertEquals(
        List.of(), codes(check, draft(Kind.WHAT_ABOUT, stem, "The fares of 2019", "Boats", "Oil")));
    assertEquals(
        List.of(), codes(check, draft(Kind.WHAT_ABOUT, stem, "A vote on May 9", "Boats", "Oil")));
    assertEquals(
        List.of(), codes(check, draft(Kind.WHAT_ABOUT, stem, "Less than half", "Boats", "Oil")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.WHAT_ABOUT, stem, "A grant by the State", "Boats", "Oil")));
  }

  @Test
  void longKeyWithTwoNumbersRejects() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did the council do?",
            "It shut 14 piers in June 2026",
            "It built many new piers",
            "It sold all of the piers");
    assertEquals(Severity.REJECT, new KeyNotMostSpecific().of(asked, null).get(0).severity());
  }

  @Test
  void weekdayIsNoName() {
    Draft asked =
        draft(Kind.FACT, "What was sold?", "Tickets for Saturdays", "Rooms for days", "Old nets");
    assertEquals(List.of(), new KeyNotMostSpecific().of(asked, null));
  }
}
