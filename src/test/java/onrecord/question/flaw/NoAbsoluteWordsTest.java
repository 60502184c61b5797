package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoAbsoluteWordsTest {
  private final Check check = new NoAbsoluteWords();

  @Test
  void onlyBesideOneNeverWarns() {
    Draft mild = draft(Kind.WHAT_ABOUT, "What?", "It sank", "It never sailed", "It only rolled");
    assertEquals(Severity.WARN, check.of(mild, null).get(0).severity());
    Draft sure = draft(Kind.WHAT_ABOUT, "What?", "It sank", "It never sailed", "It always rolled");
    assertEquals(Severity.REJECT, check.of(sure, null).get(0).severity());
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.WHAT_ABOUT, "What?", "No boat sank", "It never sailed", "It left")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void neverInAWrongOptionOnlyIsFound() {
    assertEquals(
        List.of("absolute_words"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A public account",
                "A ferry that never sails",
                "A new bridge")));
  }

  @Test
  void absoluteKeyExcusesTheOthers() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "An end of all fares",
                "Nothing but a bridge",
                "A ferry that always sails")));
  }

  @Test
  void quotedWordsAreAsTheyWereSpoken() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHICH_SAID,
                "Which did Per Quist say?",
                "\"We see the bill\"",
                "\"Never again\"",
                "\"All of it\"")));
  }

  @Test
  void noneAsANumberIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "How many?",
                "Lund: two; Norvik: one",
                "Lund: two; Norvik: none",
                "Lund: one; Norvik: two")));
    assertEquals(
        List.of("absolute_words"),
        codes(
            check,
            draft(
                Kind.FACT,
                "Who pays?",
                "The islanders",
                "None of the islanders",
                "Never the crews")));
  }

  @Test
  void allOfACountIsANumber() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "How did Ada Roe answer?",
                "She declined to tell",
                "She confirmed it for two of the four",
                "She ruled it out for all of the four")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Why?", "The pipes leak", "The hotels use it all")));
  }

  @Test
  void oneWarnsAndMoreReject() {
    Draft one = draft(Kind.FACT, "What?", "A toll", "Always a fare", "A tax");
    Draft two = draft(Kind.FACT, "What?", "A toll", "Every fare", "A tax on everything");
    assertEquals(Severity.WARN, check.of(one, null).get(0).severity());
    assertEquals(
        List.of(), check.of(draft(Kind.FACT, "What?", "A toll", "All fares", "A tax"), null));
    assertEquals(Severity.REJECT, check.of(two, null).get(0).severity());
  }

  @Test
  void whatWasAlwaysSoIsNoRule() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, "What was it?", "Late boats", "Seats that were always taken")));
  }

  @Test
  void noCompanyEverIsAbsoluteBesideOthers() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did he expect?",
            "Two more firms would change their settings.",
            "Every network would drop it.",
            "No company would ask again.",
            "All users would always be asked.");
    assertEquals(Severity.REJECT, check.of(asked, null).get(0).severity());
  }

  @Test
  void howFarWordsAreQuotedIsNoRule() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.QUOTE_OR_PARAPHRASE,
                "How does the passage give them?",
                "Partly in his own words",
                "Entirely in his own words",
                "Entirely in the paper's words")));
  }

  @Test
  void hadNeverBesideHadAlwaysIsAPattern() {
    String asked = "What did she report about prices?";
    String key = "They had gone up after most mergers.";
    assertEquals(
        Severity.REJECT,
        check
            .of(
                draft(
                    Kind.WHAT_ABOUT,
                    asked,
                    key,
                    "They had never gone down again.",
                    "They had always gone up within a year."),
                null)
            .get(0)
            .severity());
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                asked,
                key,
                "They had never gone down again.",
                "They had gone up within a year.")));
  }
}
