package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.generation.Standing.Manner;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with sentences that stand, and nearly the same that do not. */
class StandingTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Donald Brandt met the council and Ada"
          + " Fosse, a ferry pilot.";

  /** What becomes of the last sentences of an article, in their one paragraph. */
  private static Passage shown(Manner manner, String before, String sentences) {
    Story story = Asked.story(LEAD, before + sentences);
    Span at = new Span(story.text().length() - sentences.length(), story.text().length());
    return story.standing().passage(at, null, manner);
  }

  private static boolean stands(String sentences) {
    return shown(Manner.ALONE, "", sentences) != null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Fosse, who rows again after treatment for breast cancer, voted no. | false",
        "Ada Fosse, who rows again after a winter in Norvik, voted no. | true",
        "Ada Fosse, whose husband drowned in May, voted no. | false",
        "Ada Fosse, whose husband rows in May, voted no. | true",
        "Mayor Donald Brandt, diagnosed with Parkinson in 2019, voted no. | false",
        "Mayor Donald Brandt said 12 patients had recovered from pneumonia. | true",
        "Mayor Donald Brandt has opened a hospice in Vessmark. | true",
      })
  void illnessOfSomebodyIsNotShown(String sentences, boolean shown) {
    assertEquals(shown, stands(sentences));
  }

  @Test
  void illnessIsShownWhereTheHeadlineTellsOfIt() {
    String ill = "Ada Fosse, who rows again after treatment for cancer, voted no.";
    Story story = Asked.headed("Pilot rows again after cancer", LEAD, ill);
    int start = story.text().indexOf(ill);
    Span at = new Span(start, start + ill.length());
    assertNotNull(story.standing().passage(at, null, Manner.ALONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll stays.",
        "“The toll stays,” Brandt said.",
        "The clerk wrote \"paid\" on a slip.",
        "The toll (the old one) stays.",
        "4 boats came.",
        "“Fair winds!”",
        "The pre- and post-war piers stay.",
        "The short- as well as long-term loans stay.",
        "The two- rather than three-year loans stay.",
        "Third- through eighth-class cabins stay."
      })
  void sentencesWithAllTheirMarksAreWhole(String text) {
    assertTrue(Standing.isWhole(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the toll stays.",
        "The toll stays",
        "Who pays the toll?",
        "“The toll stays, Brandt said.",
        "The toll stays,” Brandt said.",
        "The clerk wrote \"paid on a slip.",
        "The clerk wrote ''paid on a slip.",
        "The toll (the old one stays."
      })
  void withoutABeginningAnEndOrAMarkTheyAreNot(String text) {
    assertFalse(Standing.isWhole(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the bridge the bridge stays open.",
        "Brandt: The toll stays.",
        "The pier closed. 4:05 p.m. The toll stays.",
        "The toll | stays.",
        "The toll is told of at https://toll.example.",
        "The toll stays.The pier is old.",
        "The cafÃ© stays.",
        "The ferry has a new time- table."
      })
  void norAreDamagedOnes(String text) {
    assertFalse(Standing.isWhole(text));
  }

  @Test
  void linkIsLeftOutWhereTheRestCanBeginASentence() {
    Passage passage = shown(Manner.ALONE, "", "But Donald Brandt raised the toll in May.");
    assertEquals("Donald Brandt raised the toll in May.", passage.text());
    assertNull(shown(Manner.ALONE, "", "But far too few of the pilots paid the toll."));
  }

  @Test
  void halfASentenceIsNotShown() {
    assertTrue(stands("Donald Brandt raised the toll in May."));
    assertFalse(stands("Donald Brandt raised the toll in"));
  }

  @Test
  void nothingBeginsInsideAQuotation() {
    String inside = "Donald Brandt raised the toll in May.";
    assertNotNull(shown(Manner.ALONE, "Donald Brandt left. ", inside));
    assertNull(shown(Manner.ALONE, "“Donald Brandt left. ", inside));
    assertNull(shown(Manner.ALONE, "\"Donald Brandt left. ", inside));
    assertFalse(
        stands("The pier of Lund is paid for,” Donald Brandt said. “The pier of Norvik is not."),
        "the mark that opens stands in the paragraph before, or nowhere");
  }

  @Test
  void norWithTheShortEndOfASentence() {
    String second = " Donald Brandt raised the toll in May.";
    assertTrue(stands("The pilots were angry." + second));
    assertFalse(stands("Pilots were angry." + second));
  }

  @Test
  void headlineIsNoSentenceOfTheArticle() {
    assertFalse(stands("The bridge toll in Vessmark is to stay."));
    assertTrue(
        stands(
            "The bridge toll in Vessmark is to stay, the council decided in May after a meeting of"
                + " four hours."));
    assertFalse(
        stands("The bridge toll in Vessmark is to stay. Donald Brandt was in Norvik in May."),
        "nor the beginning of some");
  }

  @Test
  void norAreWordsWithCapitalsThroughout() {
    assertFalse(stands("Mayor Donald Brandt Raised Harbour Fees in May."));
  }

  @Test
  void quotationOfNobodyIsShownNeitherFirstNorLast() {
    String told = "Donald Brandt raised the toll in May.";
    assertTrue(stands("“The pier of Vessmark is old.”"), "alone it is told of by the stem");
    assertTrue(stands("“The pier of Vessmark is old,” Donald Brandt said. " + told));
    assertFalse(stands("“The pier of Vessmark is old.” " + told));
    assertFalse(stands(told + " “The pier of Vessmark is old.”"));
    assertTrue(
        stands("“A toll is fair,” Donald Brandt said. “The pier of Vessmark is old.”"),
        "after words in marks it is the same speaker's");
  }

  @Test
  void wordsOnWhoSaidItStandWithWhatWasSaid() {
    String who = "Donald Brandt declared the bridge open at noon.";
    assertNotNull(shown(Manner.ALONE, "“The bridge is open.” ", who));
    assertNull(shown(Manner.ALONE, "“The bridge is open!” ", who));
    assertNotNull(
        shown(Manner.ALONE, "“Is the bridge open?” ", "Donald Brandt raised the toll in May."));
  }

  @Test
  void surnameIsKnownWhereSomebodyCanBeIntroduced() {
    assertTrue(stands("Brandt raised the toll in May."), "the article calls him mayor");
    String bare = "Moe raised the toll in May.";
    String said = "“The boats are late,” Zorvan Moe said. ";
    assertNull(shown(Manner.ALONE, said, bare), "a word that is no first name");
    assertNotNull(
        shown(Manner.ALONE, said.replace("Zorvan", "Karl"), bare), "the stem can tell the name");
    assertNull(shown(Manner.ALONE, "They bought the Karl Moe from a yard. ", bare), "a ship");
    assertNull(shown(Manner.ALONE, "Karl Moe died in May. ", bare), "his son may be meant");
    assertNotNull(shown(Manner.ALONE, said.replace("Zorvan", "ferry pilot Karl"), bare));
    assertNotNull(shown(Manner.ALONE, "", said + bare), "the sentences name him in full");
  }

  @Test
  void nothingInThemMeansWhatOnlyTheArticleTells() {
    assertTrue(stands("In Norvik, Donald Brandt paid for all the lamps there."));
    assertFalse(stands("Donald Brandt paid for all the lamps there."), "where");
    assertFalse(stands("It was raised by the council in May."), "what was raised");
  }

  @Test
  void whereTheFormIsAskedAboutOnlyPeopleAreNeeded() {
    assertNotNull(shown(Manner.LEANING, "", "Donald Brandt raised it in May."));
    assertNull(shown(Manner.LEANING, "", "It was raised by the council in May."));
    assertNull(shown(Manner.LEANING, "", "She has never paid the toll on the bridge."));
    assertNull(shown(Manner.LEANING, "“Brandt left. ", "Donald Brandt raised the toll in May."));
  }

  @Test
  void mannersAreAnsweredEachForItself() {
    Story story = Asked.story(LEAD, "Donald Brandt raised it in May.");
    Span at = new Span(story.text().indexOf("Donald Brandt raised"), story.text().length());
    assertNull(story.standing().passage(at, null, Manner.ALONE));
    assertNotNull(story.standing().passage(at, null, Manner.LEANING));
    assertNull(story.standing().passage(at, null, Manner.ALONE));
  }

  @Test
  void stemTellsWhoHeIs() {
    String he = "He said the toll has paid for the pier of Vessmark.";
    Story story = Asked.story(LEAD, "Donald Brandt came late. " + he);
    Span at = new Span(story.text().length() - he.length(), story.text().length());
    assertNull(story.standing().passage(at, null, Manner.ALONE));
    assertNotNull(story.standing().passage(at, story.said.get(0), Manner.ALONE));
  }

  private static final String LONG =
      "“The toll is a loan to Vessmark. The toll has paid for a school,” Donald Brandt said.";

  @Test
  void excerptIsAPartOfTheQuotationThatIsAskedAbout() {
    String end = "The toll has paid for a school,” Donald Brandt said.";
    assertEquals("“[…] " + end, excerpt(LONG, end).shown());
    assertNull(excerpt(LONG, LONG), "nothing is left out");
    assertNull(
        excerpt(LONG.replace("a school", "a | school"), end.replace("a school", "a | school")),
        "damaged");
    assertNull(
        excerpt("Donald Brandt said the toll is a loan. " + LONG.replace("a loan", "fair"), end),
        "of another statement");
    assertNull(shown(Manner.EXCERPT, "“The toll is a loan. ", end), "nothing is asked about");
  }

  @Test
  void norDoesAnExcerptEndInAQuestion() {
    String start = "“The toll is a loan to Vessmark. Has it paid for a school?";
    assertNull(excerpt(start + " It has,” Donald Brandt said.", start));
    String told = start.replace("Has it", "The toll has").replace("?", ".");
    assertEquals(
        told + " […]”", excerpt(told + " The town is glad,” Donald Brandt said.", told).shown());
  }

  @Test
  void norDoesItBeginWithAWordOfAnAnswer() {
    String end = "No. The toll has paid for a school,” Donald Brandt said.";
    assertNull(excerpt("“The toll is a loan to Vessmark. " + end, end));
  }

  /** What becomes of the end of an article as a part of what its first statement says. */
  private static Passage excerpt(String paragraph, String part) {
    Story story = Asked.story(LEAD, paragraph);
    int start = story.text().indexOf(part);
    return story
        .standing()
        .passage(new Span(start, start + part.length()), story.said.get(0), Manner.EXCERPT);
  }

  @Test
  void twoQuotationsInARowAreOfOneSpeaker() {
    String fosse = "“Nobody asked the pilots.”";
    String brandt = "“The toll stays in Vessmark,” Brandt said.";
    assertNull(shown(Manner.ALONE, "", fosse + " " + brandt));
    String both = "“Nobody asked the pilots in Vessmark,” Fosse said. “They know the harbour.”";
    assertNotNull(shown(Manner.ALONE, "", both));
    assertNull(shown(Manner.ALONE, "", both + " " + brandt));
  }
}
