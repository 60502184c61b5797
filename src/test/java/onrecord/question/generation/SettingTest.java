package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
  private static final String LEAD =
      "The fares of the ferries to Norvik will rise by a tenth in June, the island council decided"
          + " on Tuesday.";

  private final List<Draft> ferry = Asked.of(new WhoSaid(), Invented.ferry());

  @Test
  void theLeadTellsWhatAQuestionIsAbout() {
    assertEquals(LEAD, Asked.about("publish the accounts", ferry).passage());
  }

  @Test
  void nothingThatNamesTheSpeakerIsShown() {
    Invented article =
        article("The mayor of Norvik, Ada Roe, opened a bridge to the island of Lund.");
    assertNull(Asked.about("would pay for itself", Asked.of(new WhoSaid(), article)).passage());
  }

  @Test
  void nothingThatLeansOnTheTextIsShown() {
    Invented article = article("But they never asked for this, after all that had happened there.");
    assertNull(Asked.about("would pay for itself", Asked.of(new WhoSaid(), article)).passage());
  }

  @Test
  void aLeadOnSomethingElseIsNotShown() {
    Invented article = article("In June the museum of Norvik found a letter by an unknown sailor.");
    assertNull(Asked.about("would pay for itself", Asked.of(new WhoSaid(), article)).passage());
  }

  /** "Per cent" is in any two sentences with a number. */
  @Test
  void measuresAreNothingInCommon() {
    String lead = "In June the museum of Norvik sold %s of its letters by unknown sailors.";
    assertNull(share(String.format(lead, "7 per cent")));
    assertNotNull(share(String.format(lead, "the old ferry a tenth")));
  }

  private static String share(String lead) {
    String words = "the old ferry would lose 7 per cent of its passengers";
    Invented article =
        new Invented(
                lead
                    + "\n\nAda Roe said "
                    + words
                    + ".\n\nKim Holm, a teacher, Ivo Brandt, a fisherman, and Pia Storm left.")
            .person("Ada Roe", "mayor of Norvik")
            .person("Kim Holm", "a teacher in the town")
            .person("Ivo Brandt", "a fisherman in the town")
            .person("Pia Storm", "a nurse in the town")
            .said("Ada Roe", Type.INDIRECT, "said", words);
    return Asked.about("would lose", Asked.of(new WhoSaid(), article)).passage();
  }

  /** Whom "him" means may stand in a sentence that is left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opposition leader Mirela Tan accused the council of lies.|false",
        "Opposition leader Mirela Tan accused him of lies.|true",
        "Opposition leader Mirela Tan said she had asked her to go.|true",
        "Opposition leader Mirela Tan said that she would go.|false",
        "Opposition leader Mirela Tan took her boat.|false",
        "Opposition leader Anna Tan rejected his plan.|true",
        "Opposition leader Anna Tan said that he would go.|true",
        "Opposition leader Anna Tan called her a liar.|true",
        "They took the boat.|true"
      })
  void behindAGapNobodyIsMeantByAPronoun(String sentence, boolean refused) {
    Story story = Asked.story("Minister Danilo Vuk left Norvik.", sentence);
    int at = story.text().indexOf(sentence);
    assertEquals(
        refused,
        new Setting(story).meansSomebodyLeftOut(List.of(new Span(at, at + sentence.length()))));
  }

  @Test
  void aBareSurnameIsCompletedInBrackets() {
    Invented article =
        article("In June the council of Norvik overruled Lund and let the bridge pay for itself.");
    article.person("Bo Lund", "Harbour master");
    assertEquals(
        "In June the council of Norvik overruled [Bo] Lund and let the bridge pay for itself.",
        Asked.about("would pay for itself", Asked.of(new WhoSaid(), article)).passage());
  }

  @Test
  void aTitleThatStandsThereIsNotRepeated() {
    Invented article =
        article(
            "In June the council of Norvik overruled Mr Lund and let the bridge pay for itself.");
    article.person("Bo Lund", "Harbour master");
    assertTrue(
        Asked.about("would pay for itself", Asked.of(new WhoSaid(), article))
            .passage()
            .contains("overruled Mr [Bo] Lund"));
  }

  @Test
  void aNameThatOnlyBeginsAlikeIsNoOtherOfTheSurname() {
    assertEquals(
        "In June the council of Norvik dropped the [Bo] Lund plan and let the bridge pay for itself.",
        Asked.about("would pay for itself", Asked.of(new WhoSaid(), lundPlan("Ulf Lunder")))
            .passage());
    assertNull(
        Asked.about("would pay for itself", Asked.of(new WhoSaid(), lundPlan("Ulf Lund")))
            .passage());
  }

  @Test
  void wordsThatAreToBeCompletedAreNotShown() {
    for (Draft draft : Asked.of(new CompleteQuote(), Invented.ferry())) {
      assertNotEquals(null, draft.item().key());
      String above = String.valueOf(draft.passage());
      assertTrue(!above.contains(draft.item().key().text()), above);
    }
  }

  private static Invented lundPlan(String other) {
    return article(
            "In June the council of Norvik dropped the Lund plan and let the bridge pay for itself.")
        .unmentioned("Bo Lund", "Harbour master")
        .unmentioned(other, "Baker");
  }

  private static Invented article(String lead) {
    return new Invented(
            lead
                + "\n\nAda Roe said the bridge would pay for itself in ten years.\n\n"
                + "Kim Holm, a teacher, and Ivo Brandt, a fisherman, listened. Pia Storm, a nurse, left.")
        .person("Ada Roe", "mayor of Norvik")
        .person("Kim Holm", "a teacher in the town")
        .person("Ivo Brandt", "a fisherman in the town")
        .person("Pia Storm", "a nurse in the town")
        .said("Ada Roe", Type.INDIRECT, "said", "the bridge would pay for itself in ten years");
  }
}
