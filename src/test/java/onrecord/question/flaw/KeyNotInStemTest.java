package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyNotInStemTest {
  private final Check check = new KeyNotInStem();

  @Test
  void stemWithoutTheKeyIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void stemWithTheKeyGivesItAway() {
    assertEquals(
        List.of("key_in_stem"),
        codes(
            check,
            draft(
                Kind.FACT,
                "Which engines, the new engines or the old ones, save fuel?",
                "The new engines",
                "The ferries")));
  }

  @Test
  void contextWithTheKeyGivesItAway() {
    assertEquals(
        List.of("key_in_stem"),
        codes(check, draft(Kind.FACT, "Where do the ferries go?", "Norvik", "Lund")));
  }

  @Test
  void contextThatNamesThePersonGivesItAway() {
    assertEquals(
        List.of("key_in_stem"),
        codes(check, context(sound(), "Per Quist's study of the fares, 5 May 2026")));
    assertEquals(
        List.of("key_in_stem"),
        codes(check, context(sound(), "Quist and Aldal on the ferry fares, 5 May 2026")));
  }

  @Test
  void withoutTheArticleNobodyIsKnown() {
    assertEquals(List.of(), check.of(context(sound(), "Quist on the ferry fares"), null));
  }

  @Test
  void contextThatNamesAnotherOrAllGivesNothingAway() {
    assertEquals(
        List.of(), codes(check, context(sound(), "Signe Aldal's ferry fares, 5 May 2026")));
    assertEquals(
        List.of(), codes(check, context(sound(), "Quist, Aldal and Torsen on fares, 5 May 2026")));
  }

  @Test
  void allOptionsInTheStemGiveNothingAway() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Which is nearer, Arvika or Malmby?", "Arvika", "Malmby")));
  }

  @Test
  void typedAnswerInTheStemIsFound() {
    Draft year =
        of(Kind.NUMBER, "In which year, 2021 or later, did it rain?", Item.numeric("2021", null));
    assertEquals(List.of("key_in_stem"), codes(check, year));
    Draft asked = of(Kind.NUMBER, "In which year did it rain?", Item.numeric("2021", null));
    assertEquals(List.of(), codes(check, asked));
  }

  @Test
  void articleBeforeTheKeyHidesNothing() {
    assertEquals(
        List.of("key_in_stem"),
        codes(
            new KeyNotInStem(),
            draft(
                Kind.FACT,
                "The building permit lapsed. What lapsed?",
                "A building permit",
                "A vote")));
  }

  @Test
  void keyOfSeveralWordsIsFoundInAnotherForm() {
    assertEquals(List.of("key_in_stem"), told("Ski jumping", "The ski jump closed. In what?"));
    assertEquals(List.of("key_in_stem"), told("A crew vote", "The crews voted. What was it?"));
    assertEquals(List.of(), told("A vote", "The crews voted. What was it?"));
    assertEquals(List.of(), told("Ski jumping", "A jump from the steep ski slope. What was it?"));
    assertEquals(List.of(), told("Open accounts", "Accounts of the toll. What was it?"));
  }

  private List<String> told(String key, String stem) {
    return codes(new KeyNotInStem(), draft(Kind.FACT, stem, key, "Curling", "Ice hockey"));
  }
}
