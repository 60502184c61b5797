package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSaidTest {
  private final List<Draft> ferry = Asked.of(new WhoSaid(), Invented.ferry());

  @Test
  void reportedClauseIsAskedInTheArticlesWords() {
    Draft draft = Asked.about("publish the accounts", ferry);
    assertEquals(
        "Who said that the council should publish the accounts of the ferries?", draft.stem());
    assertEquals("Economist Per Quist", draft.item().key().text());
    assertTrue(Asked.options(draft).contains("Mayor Signe Aldal"));
    assertTrue(Asked.options(draft).contains("Bram Oster, chair of the Norvik Traders' League"));
  }

  @Test
  void quotedSentenceIsAskedWithItsSubjectInReportedWords() {
    assertEquals(
        "Who told reporters that the ferries \"cannot run on goodwill and old engines\"?",
        Asked.about("goodwill", ferry).stem());
  }

  @Test
  void occasionStandsInTheStem() {
    assertEquals(
        "Who said at a public meeting that higher fares \"will empty the market before the"
            + " summer\"?",
        Asked.about("market", ferry).stem());
  }

  /** What else was going on, the outlet tells. */
  @Test
  void whatGoesOnMeanwhileIsNotSaid() {
    String said = "the ferries would need a new quay, while traders took to the streets of Torp";
    assertEquals(
        "Who said that the ferries would need a new quay?",
        Asked.about("new quay", asked(said)).stem());
  }

  /** Half of it says what the whole takes back. */
  @Test
  void whatIsTakenBackInTheSameBreathIsNotAskedAlone() {
    String letter = "a letter on the quay of Torp had arrived in May 2022";
    assertEquals(1, asked(letter).size());
    assertEquals(List.of(), asked(letter + " but that it told of the pier"));
    Draft whole = asked(letter + ", though nobody had read it").get(0);
    assertTrue(whole.stem().contains("though"), whole.stem());
  }

  /** That Lund said so is only what Roe says, whoever a person names as its source. */
  @Test
  void whatSomebodyTellsOfAnotherIsNotAsked() {
    Story story =
        Asked.story(
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met at the bridge.",
            "Roe told parliament in the evening that she had spoken to Lund and that he had told her"
                + " the closing of the bridge was \"a matter of days\". Lund said that he had said no"
                + " such thing.",
            "Cy Dahl said that the Vessmark bridge had cost the town a third of its forests.");
    for (String speaker : List.of("Ada Roe", "Bo Lund")) {
      Story told = Asked.decided(story, "the closing of the bridge was", speaker);
      assertTrue(
          new WhoSaid().drafts(told).stream().noneMatch(one -> one.stem().contains("matter")),
          speaker);
    }
  }

  /** Nobody takes the director for who says so of the director, and one wrong option is too few. */
  @Test
  void whomTheStemTellsByTheOfficeIsNoOption() {
    assertEquals(List.of(), asked("the director had sold the old quay of Torp too early"));
    assertEquals(1, asked("the council had sold the old quay of Torp too early").size());
  }

  /** Of what it is one, only the article tells. */
  @Test
  void whatIsOneOfSomethingIsNotAsked() {
    assertEquals(List.of(), asked("a new one would cost the town of Torp 30 million crowns"));
    assertEquals(1, asked("a new quay would cost the town of Torp 30 million crowns").size());
    assertEquals(List.of(), asked("both requests had been denied by the town of Torp"));
    assertEquals(List.of(), asked("larger ones could not be ruled out by the town of Torp"));
    assertEquals(1, asked("both the quay and the pier had been shut by the town of Torp").size());
  }

  @Test
  void noStemHasMoreThanOneQuotation() {
    String gift = "the old quay of Torp was \"a gift\" to the boats";
    assertEquals(1, asked(gift).size());
    assertEquals(List.of(), asked(gift + " and the new one \"a trap\""));
  }

  private static List<Draft> asked(String said) {
    Invented article =
        new Invented(
                "Mayor Ada Roe said "
                    + said
                    + ".\n\nBo Lund, head of the island school, and Cy"
                    + " Dahl, director of the ferry line, came.")
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "head of the island school")
            .person("Cy Dahl", "director of the ferry line")
            .said("Ada Roe", Type.INDIRECT, "said", said);
    return Asked.of(new WhoSaid(), article);
  }

  @Test
  void articlesOwnVerbIsKept() {
    assertTrue(Asked.about("bridge at Lund", ferry).stem().startsWith("Who warned at"));
  }

  @Test
  void pronounOfAnEarlierSentenceIsNotAsked() {
    assertTrue(Asked.none("quieter", ferry));
  }

  @Test
  void noBareQuotationIsAsked() {
    for (Draft draft : ferry) {
      assertFalse(draft.stem().matches("Who (said|made this statement)[:,]? \".*"), draft.stem());
    }
  }

  @Test
  void explanationNamesSpeakerDayAndOutletAndThatItIsAClaim() {
    assertEquals(
        "Per Quist said on 5 May 2026 that the council should publish the accounts of the"
            + " ferries. This is what Per Quist said; Norvik Gazette reported it on 6 May 2026 and"
            + " does not state it as a fact.",
        Asked.about("publish the accounts", ferry).explanation());
  }

  @Test
  void forecastIsExpectedAndAllegationAlleged() {
    Invented article =
        people(
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met. Ada Roe said that the bridge would"
                + " open in June. Bo Lund said that the council hid a letter about the bridge.");
    article
        .said("Ada Roe", Type.INDIRECT, Modality.FORECAST, "said", "the bridge would open in June")
        .said(
            "Bo Lund",
            Type.INDIRECT,
            Modality.ALLEGATION,
            "said",
            "the council hid a letter about the bridge");
    List<Draft> drafts = Asked.of(new WhoSaid(), article);
    assertEquals(
        "Who expected that the bridge would open in June?", Asked.about("open", drafts).stem());
    assertTrue(Asked.about("letter", drafts).stem().startsWith("Who alleged that the council"));
  }

  @Test
  void roleThatTellsIsLeftOutOfEveryOption() {
    Invented article =
        people(
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met. Bo Lund said that every baker had to"
                + " pay the new fee.");
    article.said("Bo Lund", Type.INDIRECT, "said", "every baker had to pay the new fee");
    assertEquals(
        List.of("Bo Lund", "Ada Roe", "Cy Dahl"),
        Asked.options(Asked.about("fee", Asked.of(new WhoSaid(), article))).stream()
            .sorted((a, b) -> a.equals("Bo Lund") ? -1 : b.equals("Bo Lund") ? 1 : a.compareTo(b))
            .toList());
  }

  /** "Industrial plants" are known to the league of industry. */
  @Test
  void roleTellsByAnotherFormOfAWordToo() {
    String clause = "every industrial plant had to pay the new fee";
    Invented article =
        new Invented(
                "Mayor Ada Roe, Bo Lund and nurse Cy Dahl met. Bo Lund said that " + clause + ".")
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "chief of the League of Industry")
            .person("Cy Dahl", "nurse")
            .said("Bo Lund", Type.INDIRECT, "said", clause);
    List<String> options = Asked.options(Asked.about("fee", Asked.of(new WhoSaid(), article)));
    assertTrue(options.contains("Bo Lund"), options.toString());
  }

  @Test
  void personInTheClauseIsIntroducedAndNoOption() {
    Invented article =
        people(
            "Mayor Ada Roe, baker Bo Lund, nurse Cy Dahl and judge Di Falk met. Bo Lund said that Roe"
                + " had broken a promise to all voters.");
    article
        .person("Di Falk", "judge")
        .said("Bo Lund", Type.INDIRECT, "said", "Roe had broken a promise to all voters");
    Draft draft = Asked.about("promise", Asked.of(new WhoSaid(), article));
    assertEquals("Who said that Mayor Ada Roe had broken a promise to all voters?", draft.stem());
    assertFalse(Asked.options(draft).contains("Mayor Ada Roe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Lund said the old toll was what Ada Roe had called \"a present with an invoice inside\".",
        "Bo Lund said the old toll was \"a present with an invoice inside\", as Roe had put it.",
        "Bo Lund said the old toll was, in Roe's words, \"a present with an invoice inside\".",
        "Bo Lund said the old toll was, as Roe put it, \"a present with an invoice inside\".",
        "Bo Lund said Ada Roe had to repay what she called \"a present with an invoice inside\".",
        "Bo Lund said his brother had told him in May that it was \"a present with an invoice inside\"."
      })
  void wordsThatSomebodyCitesAreNotGivenToThem(String cited) {
    var drafts =
        Asked.extracted(
            new WhoSaid(),
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met at the bridge.",
            cited,
            "Ada Roe said that the Vessmark bridge would be closed to lorries in June.",
            "Cy Dahl said that the Vessmark bridge had cost the town a third of its forests.");
    String options = Asked.about("lorries", drafts).item().options().toString();
    assertTrue(options.contains("Bo Lund"), options);
    // and not "about other points": whoever denies it spoke about this one
    assertTrue(options.contains("Cy Dahl said something else."), options);
    assertFalse(options.contains("invoice"), options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Lund said the old toll was what he called \"a present with an invoice inside\".",
        "Bo Lund said he had told them that the toll was \"a present with an invoice inside\".",
        "Bo Lund said he had again warned that the toll was \"a present with an invoice inside\".",
        "Bo Lund said the old toll was \"a present with an invoice inside\"."
      })
  void wordsOfOnesOwnAreQuoted(String own) {
    var drafts =
        Asked.extracted(
            new WhoSaid(),
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met at the bridge.",
            own,
            "Ada Roe said that the Vessmark bridge would be closed to lorries in June.",
            "Cy Dahl said that the Vessmark bridge had cost the town a third of its forests.");
    String options = Asked.about("lorries", drafts).item().options().toString();
    assertTrue(options.contains("Bo Lund is quoted with other words: "), options);
  }

  @Test
  void dayInTheClauseBecomesADate() {
    Invented article =
        people(
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met. Ada Roe said that the bridge would"
                + " open on Friday after repairs.");
    article
        .date("Friday", "2026-05-08")
        .said("Ada Roe", Type.INDIRECT, "said", "the bridge would open on Friday after repairs");
    assertEquals(
        "Who said that the bridge would open on 8 May 2026 after repairs?",
        Asked.about("open", Asked.of(new WhoSaid(), article)).stem());
  }

  @Test
  void withOneOtherPersonNothingIsAsked() {
    Invented article =
        new Invented("Mayor Ada Roe and baker Bo Lund met. Roe said that the bridge must open.")
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "baker")
            .said("Ada Roe", Type.INDIRECT, "said", "the bridge must open");
    assertEquals(List.of(), Asked.of(new WhoSaid(), article));
  }

  @Test
  void keyIsShortEnoughToRecall() {
    assertTrue(QuestionKinds.recallable(Kind.WHO_SAID, ""));
  }

  private static Invented people(String text) {
    return new Invented(text)
        .person("Ada Roe", "Mayor")
        .person("Bo Lund", "baker")
        .person("Cy Dahl", "nurse");
  }
}
