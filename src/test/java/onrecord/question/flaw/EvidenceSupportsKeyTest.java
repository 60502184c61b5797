package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class EvidenceSupportsKeyTest {
  private final Check check = new EvidenceSupportsKey();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void numberThatTheEvidenceLacksIsFound() {
    assertEquals(
        List.of("not_in_article"), codes(check, draft(Kind.NUMBER, "How many?", "900", "400")));
  }

  @Test
  void millionsInFullAreTheSameNumber() {
    Draft draft = Drafts.of(Kind.NUMBER, "How much?", Item.numeric("30,000,000 crowns", null));
    assertEquals(List.of(), codes(check, Drafts.told(draft, "a cost of 30 million crowns")));
    assertEquals(
        List.of("wrong_key"), codes(check, Drafts.told(draft, "a cost of 3 million crowns")));
  }

  @Test
  void keyWithoutAWordInCommonWarns() {
    assertEquals(
        List.of("not_in_article"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "On what condition, said Per Quist?",
                "Free parking",
                "Open doors")));
  }

  @Test
  void wrongOptionInTheEvidenceIsTheKey() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            evidence(
                draft(Kind.NUMBER, "How many commuters do the ferries carry?", "400", "900"),
                evidence("The ferries carry about 900 commuters on a working day"))));
  }

  @Test
  void dayResolvedFromAWeekdayIsThere() {
    assertEquals(
        List.of(),
        codes(
            check,
            evidence(
                draft(Kind.FACT, "When did the council decide?", "5 May 2026", "4 May 2026"),
                evidence("the island council decided on Tuesday"))));
  }

  @Test
  void withoutEvidenceAnotherCheckSpeaks() {
    assertEquals(List.of(), codes(check, evidence(sound(), null)));
  }

  @Test
  void reasonThatTheEvidenceDoesNotGiveIsFound() {
    assertEquals(
        List.of("not_in_article"),
        why("Mayor Aldal left the hall. In a note she praised the crews."));
    assertEquals(
        List.of(), why("Mayor Aldal left the hall because she wished to praise the crews."));
  }

  @Test
  void numberOfAWrongOptionMustBeThereToo() {
    Draft asked = draft(Kind.NUMBER, "What did it cost?", "12 million crowns", "30 million crowns");
    assertEquals(
        List.of("wrong_key"),
        codes(check, evidence(asked, new Evidence(List.of(), "It cost 30 million crowns"))));
    assertEquals(
        List.of("wrong_key"),
        codes(check, evidence(asked, new Evidence(List.of(), "It cost 31 million crowns"))));
    assertEquals(
        List.of("not_in_article"),
        codes(check, evidence(asked, new Evidence(List.of(), "It cost more than Lund has"))));
  }

  @Test
  void numberInLettersIsTheSame() {
    assertEquals(List.of(), number("How many months does it take?", "14", "6", "Fourteen months."));
    assertEquals(
        List.of(), number("What does it cost?", "£2.20", "80p", "It cost 80p, then £2.20."));
  }

  /** "By how many votes": the difference stands nowhere. */
  @Test
  void numberThatIsReckonedIsSound() {
    String count = "She won by 312 votes to 274; a 46-year-old counted.";
    assertEquals(List.of(), number("By how many votes did Per Lund win?", "38", "46", count));
    assertEquals(
        List.of("wrong_key"), number("How many votes did Per Lund get?", "38", "46", count));
  }

  @Test
  void yearOfAMonthIsThatOfTheArticle() {
    String told = "The council is to vote in September.";
    assertEquals(
        List.of(), number("When was the vote due?", "In September 2026", "In June 2026", told));
    assertEquals(
        List.of("not_in_article"),
        number("When was the vote due?", "In September 2016", "In June 2016", told));
  }

  @Test
  void actIsToldInOtherWords() {
    Draft act = draft(Kind.SPEECH_ACT, "How did Per Lund react?", "With deep concern", "Gladly");
    assertEquals(
        List.of(), codes(check, evidence(act, new Evidence(List.of(), "Lund was gloomy."))));
  }

  @Test
  void multipleIsReckonedToo() {
    assertEquals(
        List.of(),
        number("How many boats are planned?", "120", "60", "It plans to double its fleet of 60."));
  }

  @Test
  void numberInLettersThatIsMissingIsFound() {
    String told = "It will pay 14 million over three years.";
    assertEquals(List.of("wrong_key"), number("For how long?", "Five years", "Six years", told));
    assertEquals(List.of(), number("For how long?", "Three years", "Six years", told));
  }

  @Test
  void optionThatStandsThereInPlaceOfTheKeyIsFound() {
    String told = "Per Lund called it a tax on tomorrow.";
    assertEquals(
        List.of("wrong_key"), number("What is it?", "A tax on robots", "A tax on tomorrow", told));
    assertEquals(List.of(), number("What is it?", "A tax on tomorrow", "A tax on robots", told));
  }

  private List<String> why(String told) {
    Draft asked =
        draft(
            Kind.FACT,
            "Why did Mayor Aldal leave the hall?",
            "She wished to meet the crews",
            "She was ill");
    return codes(check, evidence(asked, new Evidence(List.of(), told)));
  }

  private List<String> number(String stem, String key, String wrong, String told) {
    return codes(
        check, evidence(draft(Kind.NUMBER, stem, key, wrong), new Evidence(List.of(), told)));
  }

  @Test
  void numberInAnotherUnitOfTimeIsThere() {
    String told = "The toll was raised two years after the bridge had opened.";
    assertEquals(List.of(), number("After how long?", "24 months", "30 months", told));
    assertEquals(List.of(), number("After how many months?", "24", "30", told));
    assertEquals(
        List.of("not_in_article"), number("After how long?", "20 months", "30 months", told));
    assertEquals(
        List.of(), number("How many?", "12", "20", "The council bought a dozen boats in May."));
  }

  @Test
  void roundFigureAndOtherWordsAreSupported() {
    assertEquals(
        List.of(),
        codes(
            new EvidenceSupportsKey(),
            told(
                draft(Kind.NUMBER, "How many signed?", "More than 2,000", "Fewer than 300"),
                "a petition that gathered 2,300 names")));
    assertEquals(
        List.of(),
        codes(
            new EvidenceSupportsKey(),
            told(
                draft(Kind.WHAT_ABOUT, "What was broken?", "An old pledge never kept", "A mast"),
                "the same promise had been made in 2022")));
  }

  @Test
  void singleWordThatTheArticleHasNowhereRejects() {
    Draft asked =
        draft(Kind.WHAT_ABOUT, "Which hormone did Per Quist name?", "Melatonin", "Insulin");
    assertEquals(
        Severity.REJECT, new EvidenceSupportsKey().of(asked, FERRY.reading()).get(0).severity());
  }

  @Test
  void whatSomebodySaidMayBeSummedUp() {
    Draft summed =
        speaker(
            told(
                draft(
                    Kind.WHICH_SAID,
                    "What did Per Quist object?",
                    "It covered too small a field",
                    "It was dear"),
                "But nine years, he said, were too few to tell a trend."),
            "Per Quist");
    assertEquals(
        List.of(Severity.WARN),
        new EvidenceSupportsKey()
            .of(summed, FERRY.reading()).stream().map(Flaw::severity).toList());
  }

  @Test
  void numberInLettersIsCountedOfAFactToo() {
    Draft asked =
        draft(Kind.FACT, "For how many seasons had he played?", "Eleven seasons", "Four seasons");
    assertEquals(
        List.of("not_in_article"),
        codes(check, evidence(asked, new Evidence(List.of(), "He was charged on Monday."))));
  }

  @Test
  void changeBetweenTwoNumbersOfTheEvidenceIsThere() {
    assertEquals(
        List.of(),
        number(
            "How did the share change?",
            "It fell from 56% to 49%.",
            "It rose from 38% to 49%.",
            "Of 1,204 adults 49% said so. In May 56% had been in favour."));
  }

  @Test
  void whatASpeakerAskedMayBeSummedUp() {
    Draft asked =
        speaker(
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist ask of the public?",
                "To leave the investigating to her team",
                "To stay away"),
            "Per Quist");
    var flaws =
        check.of(
            evidence(
                asked, new Evidence(List.of(), "\"I would ask everyone not to do our work.\"")),
            null);
    assertEquals(List.of(Severity.WARN), flaws.stream().map(Flaw::severity).toList());
  }

  @Test
  void pieceOfANumberIsAnother() {
    String told = "The ferry line lost 3.5 million crowns.";
    for (String key : List.of("5 million crowns", "3 million crowns")) {
      assertEquals(List.of("wrong_key"), number("How much?", key, "9 million crowns", told));
    }
    assertEquals(List.of(), number("How much?", "3.5 million crowns", "9 million crowns", told));
    assertEquals(List.of(), number("How many came?", "900", "400", "Of those who came, 900 paid."));
  }

  @Test
  void changeFromOneNumberToAnotherIsReckoned() {
    String told = "The number of boats fell from 2,900 to 2,450.";
    assertEquals(
        List.of(), number("How did the number change?", "It fell by 450", "It rose by 450", told));
    assertEquals(
        List.of("not_in_article"),
        number("How did the number change?", "It fell by 500", "It rose by 500", told));
  }

  @Test
  void ageCountsNothingElse() {
    String told = "A 46-year-old farmer got 30 votes.";
    assertEquals(List.of("wrong_key"), number("How many votes did he get?", "46", "30", told));
    assertEquals(List.of(), number("How old is he?", "46 years", "30 years", told));
  }
}
