package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoVagueWordsTest {
  private final Check check = new NoVagueWords();

  @Test
  void looseAmountsAreVague() {
    assertEquals(
        List.of("vague_words"),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, "What?", "It needs nine men", "It needs a lot less oil")));
  }

  @Test
  void vagueWordThatKeyAndAWrongOptionShareDoesNotPartThem() {
    String stem = "How did the crews speak of the fares?";
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.WHAT_ABOUT, stem, "Generally well", "Generally ill", "Not at all")));
    assertEquals(
        List.of("vague_words"),
        codes(check, draft(Kind.WHAT_ABOUT, stem, "Generally well", "Rarely well", "Not at all")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void oftenInAnOptionIsFound() {
    assertEquals(
        List.of("vague_words"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "How do the ferries run?",
                "Three times a day",
                "Quite often",
                "Every hour")));
  }

  @Test
  void nobodyInParticularInTheStemIsFound() {
    assertEquals(
        List.of("vague_words"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT, "What do some experts say of the fares?", "Too high", "Too low")));
  }

  @Test
  void howManyPeopleIsAPlainQuestion() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How many people do the ferries carry on a working day?",
                "900",
                "400")));
  }

  @Test
  void howManyIsNotVague() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "What is told?", "How many came", "How long it took")));
  }

  @Test
  void sentenceAboutManyAsksForNoAmount() {
    String stem = "What was her fear?";
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, stem, "The boats had sunk.", "Many had been sold to a bank.")));
    assertEquals(
        List.of("vague_words"),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, stem, "Nine were sold.", "Many had been sold to a bank.")));
  }

  @Test
  void severalVagueOptionsReject() {
    Draft several = draft(Kind.NUMBER, "How many?", "1,340 calls", "Some hundreds", "A few calls");
    assertEquals(Severity.REJECT, check.of(several, null).get(0).severity());
  }

  @Test
  void certainConditionsAreSetOnes() {
    Draft set =
        draft(Kind.SPEECH_ACT, "What then?", "She refused", "She agreed on certain conditions");
    assertEquals(List.of(), codes(check, set));
    Draft some =
        draft(Kind.SPEECH_ACT, "What then?", "She refused", "She agreed with certain people");
    assertEquals(List.of("vague_words"), codes(check, some));
  }

  @Test
  void someInAWrongSentencePartsNothingWhereNoAmountIsTold() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What kept the numbers down?",
                "Wet summers",
                "Dogs that had missed some bats")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, "What was proposed?", "Running the boats more often", "A tax")));
  }

  @Test
  void someBesideNoneTellsWhetherThereWereAny() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What does it say about the checks?",
            "She foresaw them, but none had been ordered.",
            "She foresaw them, and some had been ordered.",
            "She opposed them, but some had been ordered.");
    assertEquals(List.of("vague_words"), codes(check, asked));
    assertEquals(Severity.WARN, check.of(asked, null).get(0).severity());
  }
}
