package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class GappedTest {
  private static final String LEAD =
      "The toll on the Vessmark bridge will stay, and the council of Vessmark looks for other money.";

  private static List<Draft> asked(String... sentences) {
    return Asked.extracted(new Gapped(), sentences);
  }

  @Test
  void yearIsAskedUnderTheSentenceBefore() {
    Draft draft = asked(LEAD, "The town of Vessmark sold the Vessmark bridge in 2015.").get(0);
    assertEquals(
        "The Vessmark Ledger went on: \"The town of Vessmark sold the Vessmark bridge in ____.\""
            + " Which year belongs in the gap?",
        draft.stem());
    assertEquals(LEAD, draft.passage());
    assertEquals("2015", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
  }

  @Test
  void sentenceBeforeTellsWhoHeIs() {
    var story =
        Asked.story(
            LEAD,
            "Mayor Jo Brandt defended the toll on the Vessmark bridge. In March 2019, he sold the"
                + " Vessmark bridge to a bank.");
    Draft draft = new Gapped().drafts(story).get(0);
    assertTrue(
        draft.passage().endsWith("Mayor Jo Brandt defended the toll on the Vessmark bridge."));
    assertTrue(draft.stem().startsWith("The Vessmark Ledger went on: \"In ____, he sold"));
    assertEquals("March 2019", draft.item().key().text());
    assertTrue(Checks.check(draft, story.reading).ready());
  }

  @Test
  void dayOfTheNextSentenceIsNotItsDay() {
    String sold = "The town of Vessmark sold the Vessmark bridge in 2015.";
    String met = "On Monday the council met in the hall of the old school.";
    String line = "The toll on the Vessmark bridge, reported 6 May 2026";
    assertEquals(line, asked(LEAD, sold + " " + met).get(0).context());
    assertEquals(line, asked(LEAD, sold, met).get(0).context());
  }

  @Test
  void dayBehindWhatIsToldIsItsDay() {
    Story story = Asked.story(LEAD, "The council sold the bridge to Roe & Co. on Monday.");
    int at = story.text().indexOf("The council sold");
    Span told = new Span(at, story.text().indexOf(" on Monday"));
    assertEquals(LocalDate.of(2026, 5, 4), Told.dayOf(told, story));
  }

  @Test
  void sentenceThatNothingExplainsIsNotQuoted() {
    assertTrue(asked("They had the Vessmark bridge toll from the firm there in 2015.").isEmpty());
  }

  @Test
  void weekdayGetsItsDayInBrackets() {
    Draft draft =
        Asked.requested(
                new Gapped(),
                LEAD,
                "The Norvik Bank sent 4,300 crowns on Monday to the toll office of the Vessmark bridge.")
            .get(0);
    assertTrue(draft.stem().contains("on Monday [4 May 2026]"), draft.stem());
    assertEquals(Kind.NUMBER, draft.kind());
  }

  @Test
  void monthGetsItsYearOnly() {
    Draft draft =
        Asked.requested(
                new Gapped(),
                LEAD,
                "The Norvik Bank sent 4,300 crowns in March to the toll office of the Vessmark bridge.")
            .get(0);
    assertTrue(draft.stem().contains("in March [2026] to"), draft.stem());
  }

  @Test
  void twoCountriesAreExchanged() {
    Draft draft =
        asked(LEAD, "The Vessmark bridge toll was copied by towns in Denmark and Finland.").get(0);
    assertEquals("Denmark and Finland", draft.item().key().text());
    assertTrue(draft.stem().endsWith("Which countries belong in the gap?"));
    assertEquals(2, Asked.options(draft).stream().filter(list -> list.contains("Denmark")).count());
    assertEquals(2, Asked.options(draft).stream().filter(list -> list.contains("Finland")).count());
  }

  @Test
  void otherCountriesAreOfTheSameRegion() {
    Draft draft = asked(LEAD, "The Vessmark bridge toll was copied by towns in Denmark.").get(0);
    Gazetteer.Place key = country("Denmark");
    assertEquals("Denmark", draft.item().key().text());
    assertEquals(3, draft.item().distractors().size());
    assertTrue(
        draft.item().distractors().stream().allMatch(one -> country(one.text()).isNear(key)),
        draft.toString());
  }

  private static Gazetteer.Place country(String name) {
    return Gazetteer.of(Gazetteer.Sort.COUNTRY).stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void memberOfALongerListIsMissing() {
    Draft draft =
        asked(LEAD, "The Vessmark bridge toll was copied by towns in Norway, Denmark and Finland.")
            .get(0);
    var list = List.of("Norway", "Denmark", "Finland");
    String key = draft.item().key().text();
    assertTrue(list.contains(key), key);
    assertTrue(draft.stem().endsWith("Which country belongs in the gap?"), draft.stem());
    assertTrue(
        list.stream().allMatch(country -> draft.stem().contains(country) != country.equals(key)),
        draft.stem());
    assertEquals(4, Asked.options(draft).size());
    assertTrue(
        Asked.options(draft).stream()
            .noneMatch(option -> !option.equals(key) && list.contains(option)),
        draft.toString());
    assertEquals("fact: missing member", draft.rule());
  }

  @Test
  void placesOfOneSortStandBesideOneAnother() {
    Draft draft =
        asked(LEAD, "The firm of the Vessmark bridge opened a second toll bridge in Boston.")
            .get(0);
    assertEquals("Boston", draft.item().key().text());
    assertTrue(
        Asked.options(draft).stream()
            .allMatch(city -> Gazetteer.find(city).get().sort() == Gazetteer.Sort.CITY));
  }

  @Test
  void aPlaceHasSparesOfItsSort() {
    Draft draft =
        asked(LEAD, "The firm of the Vessmark bridge opened a second toll bridge in Boston.")
            .get(0);
    assertEquals("fact: where", draft.rule());
    assertEquals(4, draft.item().options().size());
    assertEquals(Offered.SPARES, draft.spares().size());
    assertTrue(
        draft.spares().stream()
            .noneMatch(spare -> spare.correct() || draft.item().options().contains(spare)));
  }

  @Test
  void peopleOfAPlaceTellIt() {
    assertTrue(
        asked(
                LEAD,
                "The Finnish firm of the Vessmark bridge opened a toll bridge in Iowa for Iowans.")
            .isEmpty());
  }

  @Test
  void peopleOfACountryTellItWhateverTheyAreCalled() {
    String copied = "The Vessmark bridge toll was copied by %s towns across %s.";
    assertTrue(asked(LEAD, String.format(copied, "French", "France")).isEmpty());
    assertTrue(asked(LEAD, String.format(copied, "Dutch", "Netherlands")).isEmpty());
    assertTrue(asked(LEAD, String.format(copied, "South Korean", "South Korea")).isEmpty());
    assertFalse(asked(LEAD, String.format(copied, "Finnish", "Sweden")).isEmpty());
  }

  @Test
  void oneCountryIsNotTakenForAnotherOfLikeName() {
    assertFalse(
        asked(LEAD, "The Vessmark bridge firm of Iraq opened a second toll bridge in Iran.")
            .isEmpty());
  }

  @Test
  void placeInTheNameOfAPictureIsNotAsked() {
    String sold = "The firm of the Vessmark bridge opened %s in Boston.";
    assertTrue(asked(LEAD, String.format(sold, "The Second Toll Bridge")).isEmpty());
    assertFalse(asked(LEAD, String.format(sold, "a second toll bridge")).isEmpty());
  }

  @Test
  void nameOfSomebodyIsNoPlaceBesideOthers() {
    Story story = Asked.story(LEAD, "Mayor Jo Houston met the council. Houston left Iowa.");
    assertTrue(story.places().isTakenForSomebody(Gazetteer.find("Houston").get()));
    assertFalse(story.places().isTakenForSomebody(Gazetteer.find("Iowa").get()));
  }

  @Test
  void monthAfterTheReportIsNotAsked() {
    String sold = "The town of Vessmark sold the Vessmark bridge in %s 2026.";
    assertEquals(
        "April 2026", asked(LEAD, String.format(sold, "April")).get(0).item().key().text());
    assertTrue(asked(LEAD, String.format(sold, "June")).isEmpty());
  }

  @Test
  void whatIsToldByTheWayIsNotAsked() {
    assertTrue(
        asked(
                LEAD,
                "The town of Vessmark closed the Vessmark bridge, which a firm had built in 1998.")
            .isEmpty());
  }

  @Test
  void whatIsOnlyExpectedIsNotAsked() {
    assertTrue(
        asked(LEAD, "The town of Vessmark may have sold the Vessmark bridge in 2015.").isEmpty());
  }

  @Test
  void passageThatHoldsAnOptionIsNotShown() {
    Draft draft =
        asked(
                "The toll on the Vessmark bridge of 2015 will stay, and the council of Vessmark"
                    + " looks for other money.",
                "The town of Vessmark sold the Vessmark bridge in 2015.")
            .get(0);
    assertNull(draft.passage());
  }

  @Test
  void electionsAreYearsApart() {
    Draft draft = asked(LEAD, "The Vessmark bridge party won the Vessmark primary in 2008.").get(0);
    assertTrue(
        Asked.options(draft).stream().allMatch(year -> Integer.parseInt(year) % 4 == 0),
        draft.toString());
  }

  @Test
  void sharesOfOneWholeFitBesideOneAnother() {
    Draft draft =
        Asked.requested(
                new Gapped(),
                LEAD,
                "The Vessmark bridge party won the vote on the toll by 52 percent to 30 percent.")
            .get(0);
    assertEquals("52 percent", draft.item().key().text());
    assertFalse(Asked.options(draft).contains("75 percent"));
  }

  @Test
  void roleBeforeTheNameIsNotToldAgain() {
    String known = "Norvik's harbour master, Karl Moe, closed the Vessmark bridge in 2015.";
    var article = new Invented(known).person("Karl Moe", "Norvik's harbour master");
    var story = new Story(article.document(), article.found(), "the Vessmark bridge");
    assertEquals("", Known.introduced(known, new Span(0, known.length()), null, story));
  }

  @Test
  void surnameOfAFirmTooIsTheOneThatTheWordsLeaveNoDoubtOf() {
    var story =
        Asked.story(
            "Ann Thackwell, chair of the harbour board, opened the gate. Thackwell closed it in May.",
            "The bolts come from Thackwell & Sons. Thackwell sold the quay in June.",
            "Ms Thackwell sold the gate in July. Thackwell & Sons sold the yard in June.");
    String ann = "“Thackwell” is Ann Thackwell, chair of the harbour board. ";
    assertEquals(ann, introduced("Thackwell closed it in May", story));
    assertNull(introduced("Thackwell sold the quay in June", story));
    assertEquals(ann, introduced("Ms Thackwell sold the gate in July", story));
    assertEquals("", introduced("Thackwell & Sons sold the yard in June", story));
  }

  @Test
  void surnameOfACoupleIsNobodysForSure() {
    var story =
        Asked.story(
            "Denis Thackwell, head of the harbour board, opened the gate. His wife, Paula Thackwell,"
                + " a nurse, left. Thackwell closed it in May.");
    assertNull(introduced("Thackwell closed it in May", story));
    assertEquals("", introduced("the gate", story));
  }

  private static String introduced(String words, Story story) {
    int at = story.text().indexOf(words);
    return Known.introduced(words, new Span(at, at + words.length()), null, story);
  }
}
