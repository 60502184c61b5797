package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SameKindOfOptionsTest {
  private final Check check = new SameKindOfOptions();

  @Test
  void peopleAmongPeopleAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void numberAmongPlacesIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "2014", "Norvik")));
  }

  @Test
  void personAmongPlacesIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "Signe Aldal", "Norvik")));
  }

  @Test
  void quotationAmongWordsIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.WHAT_ABOUT, "What?", "a low price", "\"high price\"", "no price")));
  }

  @Test
  void phraseThatEndsWithANameIsNoPerson() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.CLAIM_OR_FACT,
                "How?",
                "As a claim by Per Quist",
                "As a fact found by experts")));
  }

  @Test
  void numbersInLettersAndDaysAreOfOneKind() {
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.NUMBER, "How many?", "Fourteen", "Six", "Three hundred", "Ninety")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.NUMBER, "How many abstained?", "Three", "Five", "None")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "When?", "In June 2025", "In 2024", "On 2 May 2026")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "How long?", "Fourteen days", "Half a year", "A fortnight")));
  }

  @Test
  void moneyAndStretchesOfTimeAreOfOneKind() {
    assertEquals(
        List.of(),
        codes(
            check, draft(Kind.NUMBER, "What did it cost?", "£2.20", "80p", "1.5 million pounds")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.NUMBER, "How long?", "48 seconds", "2 minutes and 40 seconds", "An hour")));
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.NUMBER, "How much?", "48 seconds", "£2.20")));
  }

  @Test
  void thousandsOfYearsAreYears() {
    assertEquals(
        List.of(), codes(check, draft(Kind.NUMBER, "How old?", "1,700 years", "700 years")));
  }

  @Test
  void wordsForAGapNeedNotMeasureOneThing() {
    String stem =
        "The captain said: \"Five miles is nothing to a gull and ____ to a rower.\" What?";
    assertEquals(
        List.of(),
        codes(check, draft(Kind.COMPLETE_QUOTE, stem, "half a day", "everything", "a journey")));
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "How long?", "half a day", "everything", "a journey")));
  }

  @Test
  void sumAtTheHeadOfASentenceIsNoSum() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What would happen?",
                "85 jobs would be lost.",
                "$46 million would be lost.",
                "Work would stop.")));
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.WHAT_ABOUT, "What?", "A lost job", "$6 an hour", "A strike")));
  }

  @Test
  void feastsAreOfOneKind() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "When?", "Christmas", "Halloween", "New Year", "Diwali")));
    String gap = "Aldal said: \"The first week of June is our ____\". What?";
    assertEquals(List.of(), codes(check, draft(Kind.COMPLETE_QUOTE, gap, "Christmas", "harvest")));
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "What?", "a fall in fares", "by Christmas at the latest")));
  }

  @Test
  void sumOfAMonthIsASum() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "What was paid?",
                "$46 million in May",
                "$50 million in June",
                "$52 million in July")));
  }

  @Test
  void oneWordInThreeMeaningsMixes() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(
            new SameKindOfOptions(),
            draft(
                Kind.FACT,
                "How will it be shown?",
                "With a label",
                "With the Guild of Lund",
                "With effect from 1 October")));
    assertEquals(
        List.of(),
        codes(
            new SameKindOfOptions(),
            draft(Kind.NUMBER, "How many?", "More than 900", "Just under 800", "Almost 700")));
  }

  @Test
  void partsOfOnePassageAreOfOneKind() {
    String passage = "Roe said the boat would sail by 30 March and that it was \"as good as new\".";
    Draft parts =
        draft(
            Kind.QUOTE_OR_PARAPHRASE,
            "Which part of the passage is in her own words?",
            "as good as new",
            "by 30 March",
            "the boat would sail");
    assertEquals(List.of(), codes(check, passage(parts, passage)));
    assertEquals(List.of("mixed_option_types"), codes(check, parts));
  }

  @Test
  void playTakenForAPersonIsOneAmongPlays() {
    var article =
        new Invented("The Salt Orchard is the last play.").person("The Salt Orchard", "new play");
    Draft asked =
        draft(
            Kind.FACT,
            "Which work is the last?",
            "The Salt Orchard",
            "The Glass Ferry",
            "The Lodger");
    assertEquals(List.of(), check.of(asked, article.reading()));
  }

  @Test
  void peopleAndCompaniesMayBeAskedForTogether() {
    Draft asked =
        draft(
            Kind.FACT,
            "Which of these people and companies were in court?",
            "Signe Aldal",
            "The ferry line",
            "Liv Torsen");
    assertEquals(List.of(), codes(check, asked));
  }
}
