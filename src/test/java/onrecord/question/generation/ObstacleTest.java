package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/** Why nothing is asked about somebody's words: no reason is told that is not so. */
class ObstacleTest {
  @Test
  void ofAVerbThatMayHaveTheNameAsItsObjectNobodySaysThatNoneIsThere() {
    Story warned =
        Asked.story(
            "The harbour of Vessmark was closed for two weeks.",
            "\"The closing of the harbour costs every trader a great deal of money,\" warned"
                + " Commissioner Ann Holmboe.");
    assertEquals(
        "After “warned” the name may be of who hears it, so no rule asks about it: write one"
            + " yourself.",
        why("The closing of the harbour", warned));
  }

  @Test
  void aSurnameThatIsSomebodysInTheArticleIsNotSaidToLackAFirstName() {
    Story two =
        Asked.story(
            "The Holmboe family runs the ferry of Vessmark. Ann Holmboe spoke on Monday.",
            "Mr Holmboe said the ferry to Norvik would stop in March of next year for good.");
    assertEquals(
        "Whether “Holmboe” is Ann Holmboe is not sure: say who at the source check.",
        why("the ferry to Norvik", two));
  }

  @Test
  void whyNothingCanBeShownAroundWordsIsToldAsItIs() {
    String sixty = " and the crew of the ferry is tired of it".repeat(7);
    Story story =
        Asked.story(
            "The ferry stops in March" + sixty + ", Clerk Tore Lund said.",
            "What the clerk knows",
            "\"They sail,\" Clerk Tore Lund said.",
            "\"They will be late in the spring of the year and not before,\" Tore Lund said to");
    assertEquals("Its sentence has more than 60 words.", why("The ferry stops in March", story));
    assertEquals(
        "Its line is no sentence, or runs into a line that is none, such as a heading.",
        why("They will be late", story));
    assertEquals(
        "Its sentence has fewer than 9 words, and those around it cannot be shown with it.",
        why("They sail", story));
  }

  @Test
  void anAnswerInAnInterviewIsNobodysToName() {
    Story interview =
        Asked.story(
            "Ann Roe has run the harbour for nine years. The Ledger spoke with her on Monday.",
            "Q: Why does the town need a toll?",
            "A: The bridge costs four million crowns a year, and nobody else will pay for it.",
            "Q: What will drivers pay?",
            "A: Cars will pay two crowns and lorries will pay six crowns from the spring on.");
    assertEquals(
        "It is an answer in an interview, without a verb such as “said”. Whoever is named, no rule asks about those: write one yourself.",
        why("Cars will pay", interview));
  }

  @Test
  void aBodyThatTheWordsDoNotNameIsNoMedium() {
    Story story =
        Asked.story(
            "The Harbour Alliance has built boats in Vessmark since 1971.",
            "According to the company, that line was finished in March and cost 12 million crowns.");
    assertEquals(
        "It has only “the company” for who says it, and no question can tell that this is “Harbour"
            + " Alliance”: write one yourself.",
        why("that line was", story));
  }

  @Test
  void aFirstNameThatNobodyCanPlaceIsTold() {
    Story story =
        Asked.story(
            "The toll of the bridge of Vessmark has stayed the same for nine years.",
            "“Jo will raise the toll of the bridge by a third and give the money to the school,”"
                + " Mayor Ada Lund said.");
    assertEquals(
        "It says “Jo”, and the article does not tell who that is.", why("Jo will raise", story));
  }

  private static String why(String words, Story story) {
    int at = story.text().indexOf(words);
    return Unmade.in(new Span(at, at + words.length()), story).get(0).why();
  }
}
