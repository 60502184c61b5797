package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SameGrammarTest {
  private final Check check = new SameGrammar();

  @Test
  void numberBeforeABlankFitsAllOptions() {
    Draft pumps =
        draft(Kind.FACT, "In 2026 divers checked two ____.", "pumps", "valve", "rudder", "anchor");
    assertEquals(List.of("mixed_grammar"), codes(check, pumps));
    assertEquals(Severity.REJECT, check.of(pumps, null).get(0).severity());
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "In 2026 ____ sank.", "a pump", "a valve", "the rudder", "anchors")));
  }

  @Test
  void indirectQuestionsAreOfOneForm() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "About what did they disagree?",
                "Why it fell",
                "When it should close",
                "Who should pay")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void infinitiveAmongNounsIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "To open the accounts",
                "A second vote",
                "A longer quay")));
  }

  @Test
  void gerundAmongNounsIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "Open accounts",
                "Closing a bridge",
                "Raising the fares")));
  }

  @Test
  void sentencesAmongSentencesAreSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist say?",
                "The council owes an account.",
                "In summer, visitors pay.",
                "To close would be wrong.")));
  }

  @Test
  void nameThatEndsInIngIsNoGerund() {
    assertEquals(List.of(), codes(check, draft(Kind.FACT, "Where?", "Reading", "Lund", "Norvik")));
  }

  @Test
  void abbreviationAtTheEndMakesNoSentence() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.CLAIM_OR_FACT,
                "How is it presented?",
                "As a claim by the U.S.",
                "As a claim by Bram Oster Jr.",
                "As a fact")));
  }

  @Test
  void verbOnIngIsNoParticiple() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "What could it do?", "Take over a port", "Bring in a second boat")));
  }

  @Test
  void stemThatBreaksOffIsGoneOnWithInOneWay() {
    assertEquals(
        List.of("mixed_grammar"),
        ends("Farmers were forbidden to …", "irrigate", "hiring crews", "the sale of fish"));
    assertEquals(
        List.of("mixed_grammar"),
        ends("Norvik answered with …", "a duty of 4 percent", "to shut the port", "they sued"));
    assertEquals(
        List.of(), ends("Farmers were forbidden to …", "irrigate", "hire crews", "sell fish"));
    assertEquals(
        List.of(), ends("Norvik signed …", "a treaty", "two contracts on power", "an agreement"));
  }

  @Test
  void shortSentencesAndPlacesAreOfOneForm() {
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.FACT, "How?", "She dismissed it.", "She paid it.", "She kept it.")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Where?", "Near the ground", "In Leeds", "By the sea")));
  }

  @Test
  void whatAllDoIsOfOneForm() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "What?", "Selling water", "Fetching a can", "Staying at home")));
  }

  @Test
  void allThatTellsWhenIsOfOneForm() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "When is it paid?",
                "Once all is known",
                "On that day",
                "Before it")));
  }

  private List<String> ends(String stem, String... options) {
    return codes(check, draft(Kind.FACT, stem, options[0], options[1], options[2]));
  }

  @Test
  void reasonInReportedWordsGoesOnFromBecause() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.WHICH_SAID,
                "The mayor said that the ferries could not sail before May because",
                "they had to be painted first",
                "the new engines from Oslo",
                "waiting for a pilot")));
  }

  @Test
  void duringIsNoParticiple() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "The ferry sank …", "during the night", "after the vote", "in May")));
  }
}
