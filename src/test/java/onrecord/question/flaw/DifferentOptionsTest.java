package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class DifferentOptionsTest {
  private final Check check = new DifferentOptions();

  @Test
  void decimalsAndOwnersAreNoParts() {
    assertEquals(List.of(), codes(check, draft(Kind.NUMBER, "How much?", "£18.6m", "£6m")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Who?", "The owner", "The owner's lawyer", "The agent")));
  }

  @Test
  void differentOptionsAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void optionThatStandsTwiceIsFound() {
    assertEquals(
        List.of("duplicate_options"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "lund ", "Norvik")));
  }

  @Test
  void optionInsideAnotherIsFound() {
    assertEquals(
        List.of("superset"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "Lund and Norvik", "Arvika")));
  }

  @Test
  void itemThatStandsTwiceInASequenceIsFound() {
    assertEquals(
        List.of("duplicate_options"), codes(check, order("The vote", "The toll", "the vote")));
    assertEquals(List.of(), codes(check, order("The vote", "The toll")));
  }

  @Test
  void sameWordsInAnotherFormAreFound() {
    assertEquals(
        List.of("duplicate_options"),
        codes(
            check,
            draft(Kind.FACT, "Who?", "Workers on night shifts", "Night-shift workers", "Sailors")));
  }

  @Test
  void swapOfTwoWordsSaysSomethingElse() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "What?", "The council sued the firm", "The firm sued the council")));
  }

  @Test
  void oneFractionInTwoFormsIsFound() {
    assertEquals(
        List.of("duplicate_options"),
        codes(check, draft(Kind.NUMBER, "What share?", "One quarter", "A quarter", "A half")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.NUMBER, "What share?", "One quarter", "Two quarters", "A half")));
  }

  @Test
  void numberInsideALongerOneIsAnother() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.NUMBER, "How many?", "1,500", "500", "5,000", "11,500")));
  }

  @Test
  void dayInAnotherOrderIsTheSame() {
    assertEquals(
        List.of("duplicate_options"),
        codes(check, draft(Kind.FACT, "When?", "1 May 2026", "May 1, 2026", "2 June 2026")));
  }

  @Test
  void limitedOptionIsAnother() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "How did Roe plead?", "Not guilty", "Guilty", "Guilty in part")));
  }

  @Test
  void thirtyFourHoldsNoFour() {
    assertEquals(
        List.of(), codes(check, draft(Kind.NUMBER, "How many?", "Eleven", "Four", "Thirty-four")));
  }

  @Test
  void plainSynonymsSayTheSame() {
    assertEquals(List.of("duplicate_options"), same("The start of 2027", "the beginning of 2027"));
    assertEquals(List.of("duplicate_options"), same("The close of 2027", "the end of 2027"));
    assertEquals(List.of("duplicate_options"), same("In mid-2027", "in the middle of 2027"));
    assertEquals(List.of("duplicate_options"), same("A dozen", "12"));
    assertEquals(List.of("duplicate_options"), same("Half", "50%"));
    assertEquals(List.of("duplicate_options"), same("18 months", "a year and a half"));
    assertEquals(List.of(), same("The start of 2027", "the end of 2027"));
    assertEquals(List.of(), same("The middle of 2027", "the middle of 2028"));
    assertEquals(List.of(), same("Two dozen", "12"));
    assertEquals(List.of(), same("12 months", "12 weeks"));
  }

  private List<String> same(String one, String other) {
    return codes(check, draft(Kind.FACT, "When, or how much?", "It depends", one, other));
  }

  @Test
  void workingDaysAreOthers() {
    assertEquals(List.of(), same("Five working days", "five days"));
    assertEquals(List.of(), same("Two light years", "24 months"));
  }

  @Test
  void whatDidNotChangeStayedTheSame() {
    assertEquals(
        List.of("duplicate_options"),
        codes(
            check,
            draft(
                Kind.FACT,
                "How did the fare change?",
                "It fell by 4 crowns",
                "It stayed the same",
                "It did not change")));
  }
}
