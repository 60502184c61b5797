package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SpeakerNamedTest {
  private final Check check = new SpeakerNamed();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void quotationOfNobodyIsFound() {
    assertEquals(
        List.of("missing_speaker"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Complete the quotation: \"Islanders accept a high ____.\"",
                "price",
                "toll")));
  }

  @Test
  void whatWasSaidIsFound() {
    assertEquals(
        List.of("missing_speaker"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What was said about the accounts in Norvik?",
                "They are late",
                "They are wrong")));
  }

  @Test
  void weekdayIsNobodysName() {
    assertEquals(
        List.of("missing_speaker"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What was said Monday about the accounts?",
                "They are late",
                "They are wrong")));
  }

  @Test
  void nameIsEnough() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Economist Per Quist said: \"Islanders accept a high ____.\"",
                "price",
                "toll")));
  }

  @Test
  void bodyWithoutANameIsEnough() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did the island council say about the fares?",
                "They rise",
                "They fall")));
  }

  @Test
  void whoeverIsAskedForIsNotMissing() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.OCCASION, "Who was described at the meeting?", "A clerk", "A nurse")));
  }

  @Test
  void impersonalWordsAreNobodys() {
    assertEquals(
        List.of("missing_speaker"),
        about(
            "At the hearing on Norvik's ferry it was alleged that fares rose twice. Which fares?"));
    assertEquals(
        List.of("missing_speaker"),
        about("Critics argued that the Norvik ferry was late. How late?"));
    assertEquals(
        List.of("missing_speaker"),
        about("The charge was raised that Norvik hid the bill. Which bill?"));
  }

  @Test
  void answerToImpersonalWordsHasASpeaker() {
    assertEquals(
        List.of(), about("When it was alleged that fares rose twice, what did Mayor Aldal reply?"));
    assertEquals(List.of(), about("It was said by Mayor Aldal that fares rose. Which fares?"));
  }

  @Test
  void wordsPutIntoTheMouthOfNobodyAreFound() {
    assertEquals(
        List.of("missing_speaker"), about("Why was the rule of Norvik made, as critics put it?"));
    assertEquals(
        List.of("missing_speaker"), about("According to some, why was it done in Norvik?"));
    assertEquals(
        List.of("missing_speaker"), about("What is the toll in the eyes of its opponents?"));
    assertEquals(List.of("missing_speaker"), about("Where was the part, as was claimed?"));
    assertEquals(List.of("missing_speaker"), about("What is a fare worth, it is argued?"));
    assertEquals(List.of(), about("Why, as Mayor Aldal put it, was the rule made?"));
    assertEquals(List.of(), about("According to critics of the toll in Norvik, what was lost?"));
  }

  private List<String> about(String stem) {
    return codes(check, draft(Kind.WHAT_ABOUT, stem, "The day fares", "The night fares"));
  }
}
