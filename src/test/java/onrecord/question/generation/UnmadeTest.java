package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class UnmadeTest {
  private static final Story STORY =
      Asked.story(
          "The council of Vessmark met for 7 hours to raise the toll on the harbour bridge.",
          "The toll on the bridge may pay for the new span of the harbour by 2031, the council hopes.",
          "Vessmark raised the toll on the bridge in May and lowered the fares of the ferry.",
          "But Vessmark raised the toll on the bridge in 2019 and the fares in 2021.",
          "The old bridge opened in 1968.",
          "The tax in Norvik rose by 12 crowns and stayed high in the winter of 2019.",
          "Clerk Tore Lund stood at the bridge. \"They will pay it for years,\" said Lund.",
          "Norvik painted 12 doors and sold 40 roses in the winter of 2019.");

  @Test
  void hoursAndOtherNumbersThatNobodyNeedsAreNotAskedFor() {
    assertEquals(
        "No gap is made for “7”: a number of “hours” is not asked for.", why("met for 7 hours"));
  }

  /** No list of reasons of which none need be so. */
  @Test
  void whyNoGapIsMadeForANumberIsTold() {
    String[] sentences = {
      "The yard of Norvik repaired 6,400 last year.",
      "The clerk of Vessmark, aged 71, retired in May.",
      "The museum of Norvik has two boats and 1 crane.",
      "The contract with Norvik runs until 2027.",
      "The pump of Norvik moves 6,400 litres of water a day."
    };
    Story story = Asked.story(String.join(" ", sentences));
    assertEquals(
        List.of(
            "No gap is made for “6,400”: no word behind it tells what it counts.",
            "No gap is made for “71”: no number behind “aged” is asked for.",
            "No gap is made for “1”: numbers below three are not asked for.",
            "No gap is made for “2027”: write one yourself.",
            "No gap is made for “6,400”: a measure, such as of metres or litres, is not asked for."),
        Stream.of(sentences).map(sentence -> why(sentence, story)).toList());
  }

  @Test
  void whatKeepsASentenceFromBeingAskedIsNamed() {
    assertEquals(
        "With “may” it says only what may or ought to be so.", why("may pay for the new span"));
    assertEquals("No gap is made for “1968”: write one yourself.", why("The old bridge opened"));
    assertEquals("It answers the sentence before it: it begins with “But”.", why("But Vessmark"));
    assertEquals("Whom or what it speaks of cannot be shown with it.", why("The tax in Norvik"));
  }

  @Test
  void noWordOfTheFirstPersonIsTheOutletsOwn() {
    for (String word : List.of("I", "we", "us", "me", "my", "our", "ours")) {
      assertEquals(word, Voiced.passing("The bridge at Norvik was " + word + " before"));
    }
    assertNull(Voiced.passing("The mine at Norvik opened in 1968"));
  }

  @Test
  void theMonthOfMayIsNoMaybe() {
    assertTrue(Voiced.passing("Vessmark raised the toll in May") == null);
    assertEquals("may", Voiced.passing("Vessmark may raise the toll"));
  }

  @Test
  void somebodysWordsAreToldWithWhoSaysThem() {
    var found = in("They will pay");
    assertEquals("Tore Lund", found.get(0).said().speaker());
  }

  @Test
  void aRoleIsWantedOfWhoHasOnlyASurname() {
    Story bare =
        Asked.story(
            "The council of Norvik met on Monday.",
            "Roe of the Coast Party spoke for an hour. \"The toll has cost the market a third of its"
                + " customers,\" said Roe.");
    assertEquals(
        "No first name of “Roe” was found in the article: if that is a person, tell the role at the source check.",
        why("The toll has cost", bare));
  }

  @Test
  void whomAPronounMayMeanIsNamed() {
    Story two =
        Asked.story(
            "Clerk Tore Lund met engineer Ole Moe at the old bridge on Monday.",
            "Tore Lund and Ole Moe looked at the piers. He said the toll would fall in May.");
    assertEquals(
        "“He” here could be Ole Moe or Tore Lund: say who at the source check.",
        why("the toll would fall", two));
  }

  @Test
  void whereNoSentenceWasSaidTheVerbIsNamed() {
    Story denied =
        Asked.story(
            "Clerk Tore Lund denied the charge.", "Mayor Ada Roe said the toll would stay.");
    assertEquals(
        "No sentence of what was said stands there after “denied”.", why("the charge", denied));
  }

  @Test
  void whatNeedNotBeToldIsNotWanted() {
    Story story =
        Asked.story(
            "Clerk Tore Lund of Vessmark has not said how he will vote on the toll.",
            "Harbour master Liv Torsen told the council that she had recommended 5 per cent, spread"
                + " over two years, and that nobody had asked her to return.");
    assertEquals(
        "It is told as denied, doubted or not said, so it is nobody’s claim: write one yourself.",
        why("how he will vote", story));
    assertEquals(
        List.of(
            "It is a part of longer words whose speaker is sure, so nobody need tell who said it."),
        Unmade.in(at("spread over two years", story), story).stream()
            .skip(1)
            .map(Unmade::why)
            .distinct()
            .toList());
  }

  @Test
  void whatOnlyAnEarlierSentenceExplainsIsNamed() {
    Story story =
        Asked.story(
            "Mayor Ada Roe defended the toll on the Vessmark bridge on Monday.",
            "The ministry said that the rain would wash the old walls away.");
    assertEquals(
        "It says “the rain”, which only an earlier sentence explains.",
        why("the rain would wash", story));
  }

  @Test
  void whatNeverEndsIsNamed() {
    Story story =
        Asked.story("Mayor Ines Aldovar came.", "The toll, " + "1, ".repeat(800) + "rose.");
    assertEquals(Endless.WHY, why("The toll, 1", story));
  }

  @Test
  void whoHasNoRoleIsNamed() {
    Story story =
        Asked.story(
            "Zorvan Moe came to the old bridge with his two sons on Monday, as every year since 1990.",
            "\"The toll will empty the harbour of Vessmark,\" Moe said.");
    assertEquals(
        "The article gives Zorvan Moe no role that tells enough: tell the role on the article’s page.",
        why("The toll will empty", story));
  }

  @Test
  void whoHasNoNameIsNotAskedForAtTheSourceCheck() {
    Story story =
        Asked.story(
            "The council of Vessmark raised the toll on the bridge on Monday.",
            "According to two people with knowledge of the accounts, the old bridge has cost more"
                + " than the new one.");
    assertEquals(
        "“two people with knowledge of the accounts” is a source without a name, and no rule asks"
            + " about this one: write one yourself.",
        why("the old bridge has cost", story));
  }

  @Test
  void aYearToComeIsNoDay() {
    assertEquals(
        "“next year” in it was still to come, or nobody is sure when that is.",
        why(
            "The toll rises",
            Asked.story(
                "The council of Vessmark raised the toll on the bridge.",
                "The toll rises by 12 crowns next year for all lorries in Vessmark.")));
  }

  @Test
  void whomAPronounNamesTooFarOffIsTold() {
    Story story =
        Asked.story(
            "A trial of the former clerk of Vessmark over the toll on the bridge began on Monday.",
            "Prosecutor Ada Roe said that the former clerk of the town had moved the contract for the"
                + " new span of the harbour bridge to the top of the agenda of the council in May of"
                + " 2023, four days after a dinner at the old hotel by the harbour that was attended"
                + " by two directors of the firm that built it and by a brother of the clerk. She"
                + " alleged that the first payment of 85,000 crowns was made the following week.");
    assertEquals(
        "It begins with “She”, and the sentence that names Ada Roe cannot be shown with it: both"
            + " are too long, or it leans on others.",
        why("the first payment of", story));
  }

  /** Of a promise made "then" it is clear where it begins. */
  @Test
  void whatWasPromisedThenBeginsBehindThat() {
    Story story =
        Asked.story(
            "Mayor Ada Roe defended the toll on the Vessmark bridge on Monday.",
            "Roe promised then that the toll on the bridge would fall to 3 crowns.");
    assertFalse(why("the toll on the bridge would fall", story).contains("begin"));
  }

  @Test
  void numbersInWordsAreNumbers() {
    assertEquals(
        "“Thirty-one” is written in words: of what the outlet tells itself only numbers in digits"
            + " are left out, and votes told as “by twelve votes to three”.",
        why(
            "Thirty-one councillors",
            Asked.story(
                "The council of Vessmark raised the toll on the bridge.",
                "Thirty-one councillors voted in favour, twelve against, and three abstained.")));
  }

  @Test
  void theWordThatKeepsASumFromBeingAskedIsNamed() {
    assertEquals(
        "“will” in it may be so for a time only, or not yet.",
        why(
            "The town will pay",
            Asked.story(
                "The council of Vessmark raised the toll on the bridge.",
                "The town will pay 84.6 million crowns for the bridge because of the old debt.")));
  }

  @Test
  void aNumberThatAnotherTellsIsNamed() {
    assertEquals(
        "No gap is made for “23”: another number or a comparison beside it tells how large it can"
            + " be.",
        why(
            "Losses of water",
            Asked.story(
                "The council of Vessmark raised the toll on the bridge.",
                "Losses of water in Vessmark fell from 23 to 14 percent after the pipes were mended.")));
  }

  @Test
  void whomAPersonToldIsKnown() {
    Story two =
        Asked.story(
            "Mayor Ada Roe met Engineer Ole Moe at the old bridge on Monday, as Clerk Tore Lund had.",
            "Tore Lund and Ole Moe looked at the piers. \"The toll will fall in May,\" he said.");
    assertTrue(why("The toll will fall", two).contains("could be"), why("The toll", two));
    Story told = Asked.decided(two, "The toll will fall", "Tore Lund");
    String why = why("The toll will fall", told);
    assertFalse(why.contains("he source check") || why.contains("“he”"), why);
    assertTrue(
        Claim.of(told).stream()
            .anyMatch(
                claim ->
                    claim.by().equals("Tore Lund") && claim.words().startsWith("The toll will")),
        why);
  }

  @Test
  void answersOfAnInterviewAreToldAsSuch() {
    Story interview =
        Asked.story(
            Document.Kind.INTERVIEW,
            "Mayor Ada Roe of Vessmark has raised the toll on the bridge. We asked her why.",
            "Why should anybody pay for so old a bridge?",
            "I know that it is old. My office paid for it.",
            "Who pays most?",
            "Nobody in the town pays much. I see to that.",
            "What comes next?",
            "We mend the piers in May.");
    String why = why("Nobody in the town", interview);
    assertTrue(why.endsWith("no rule asks about those: write one yourself."), why);
  }

  private static String why(String words, Story story) {
    return Unmade.in(at(words, story), story).get(0).why();
  }

  private static Span at(String words, Story story) {
    int at = story.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String why(String words) {
    return in(words).get(0).why();
  }

  private static List<Unmade> in(String words) {
    int at = STORY.text().indexOf(words);
    return Unmade.in(new Span(at, at + words.length()), STORY);
  }
}
