package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.generation.Wording.Manner;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static List<Wording> of(String sentence) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark.", sentence);
    Said said = story.heard.get(0);
    return Wording.of(said.attribution(), story.text());
  }

  private static void is(Manner manner, String words, Wording wording) {
    assertEquals(words, wording.words());
    assertEquals(manner, wording.manner());
  }

  @Test
  void reportedWordsAreTheOutlets() {
    is(
        Manner.REPORTED,
        "the toll has paid for the pier",
        of("Mayor Jo Brandt said that the toll has paid for the pier.").get(0));
  }

  @Test
  void quotedWordsAreTheSpeakersSentenceBySentence() {
    List<Wording> all = of("“The toll stays. And the pier is paid for,” Mayor Jo Brandt said.");
    is(Manner.QUOTED, "The toll stays", all.get(0));
    is(Manner.QUOTED, "the pier is paid for", all.get(1));
  }

  @Test
  void partInQuotationMarksKeepsThem() {
    Wording wording = of("Mayor Jo Brandt said that the toll was “the cheapest loan.”").get(0);
    is(Manner.MIXED, "the toll was ‘the cheapest loan’", wording);
    assertEquals("the toll was the cheapest loan", wording.plain());
  }

  @Test
  void quotationInsideIsClosed() {
    is(
        Manner.QUOTED,
        "The council calls the toll ‘a gift’",
        of("“The council calls the toll ‘a gift’,” Mayor Jo Brandt said.").get(0));
  }

  @Test
  void wordsAreNotCutInsideAQuotation() {
    assertEquals(
        List.of(),
        of("Mayor Jo Brandt said the paper's “toll of shame” had paid for the pier of the town."));
  }

  @Test
  void wordsOfSomebodyWhomTheSpeakerQuotesAreNotTheSpeakers() {
    String inner =
        "“A driver came. She said, ‘Thank you. I row home in winter.’ ” Mayor Jo Brandt said.";
    assertTrue(
        of(inner).stream().noneMatch(wording -> wording.words().startsWith("I row")),
        of(inner).toString());
    String closed =
        "“They call it ‘a gift.’ The toll has paid for the pier,” Mayor Jo Brandt said.";
    assertEquals("The toll has paid for the pier", of(closed).get(1).words());
  }

  @Test
  void marksAroundWhatIsOnlySpokenOfAreNotTheSpeakers() {
    assertEquals(
        List.of(), of("Mayor Jo Brandt said the senator is hurt by the “toll for all” quotes."));
    assertEquals(1, of("Mayor Jo Brandt said the senator wants a “toll for all” drivers.").size());
  }

  @Test
  void longWordsAreNotCutAfterAWhen() {
    assertEquals(
        "the toll on the bridge has paid for the pier of the town of Vessmark and for its lights",
        of("Mayor Jo Brandt said the toll on the bridge has paid for the pier of the town of"
                + " Vessmark and for its lights, and when the pier is old, the toll will pay for"
                + " the next one and for much else.")
            .get(0)
            .words());
  }

  @Test
  void whatSomebodyThinksIsWhatTheySay() {
    is(
        Manner.QUOTED,
        "the toll is the cheapest loan",
        of("“I think the toll is the cheapest loan,” Mayor Jo Brandt said.").get(0));
  }

  @Test
  void whatIsDeniedKeepsWhatIsPutInItsPlace() {
    assertEquals(
        "the toll is not a tax, but a loan that the town will pay back",
        of("Mayor Jo Brandt said the toll is not a tax, but a loan that the town will pay back.")
            .get(0)
            .words());
  }

  @Test
  void whatTheOutletAddsIsNotSaid() {
    assertEquals(
        "the toll was set by Clerk Ann Holm",
        first("Mayor Jo Brandt said the toll was set by Clerk Ann Holm, who is up for election."));
    assertEquals(
        "the town must keep the toll",
        first("Mayor Jo Brandt said the town must keep the toll, and has paid it herself."));
    assertEquals(
        "the toll was fair",
        first("Mayor Jo Brandt said the toll was fair, even as the drivers went on strike."));
    assertEquals(
        "the toll was fair",
        first("Mayor Jo Brandt said the toll was fair despite her loss at the polls."));
    assertEquals(
        "the toll was fair",
        first("While Mayor Jo Brandt said the toll was fair, the drivers went on strike."));
  }

  @Test
  void whatTheOutletAddsIsNotSaidBehindAQuotationEither() {
    assertEquals(
        "‘a loan’ was what the town got from the toll",
        first(
            "Mayor Jo Brandt said “a loan” was what the town got from the toll, a message to the"
                + " drivers."));
  }

  @Test
  void whatIsTakenBackIsNotCutOff() {
    assertEquals(
        "the toll could be lowered, but only at night",
        first("Mayor Jo Brandt said the toll could be lowered, but only at night."));
  }

  @Test
  void twoThingsToBeSeenToAreOne() {
    assertEquals(
        "she would see that the toll stays low and that the pier is paid for",
        first(
            "Mayor Jo Brandt said she would see that the toll stays low and that the pier is paid"
                + " for."));
  }

  @Test
  void secondThingOfTheSameKindIsNotCutOff() {
    assertEquals(
        "the board found tolls on the desk of the clerk and that of the harbour",
        first(
            "Mayor Jo Brandt said the board found tolls on the desk of the clerk and that of the harbour."));
  }

  @Test
  void needAloneIsNoClause() {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.",
            "Mayor Jo Brandt stressed the need to treat the boats of Vessmark respectfully.");
    assertTrue(Claim.of(story).stream().noneMatch(one -> one.words().startsWith("the need")));
  }

  @Test
  void twoThingsSaidOneAgainstTheOtherAreTwo() {
    String said = "Mayor Jo Brandt said %s in Norvik but that she and Clerk Ann Holm never did.";
    assertEquals("many doubted the toll in Norvik", first(said.formatted("many doubted the toll")));
    assertEquals(
        "it was not the drivers who doubted the toll in Norvik but that she and Clerk Ann Holm never did",
        first(said.formatted("it was not the drivers who doubted the toll")));
    for (String denied :
        List.of(
            "she never called the toll fair",
            "few drivers ever called the toll fair",
            "she hardly called the toll fair",
            "nobody called the toll fair",
            "what angers them is neither the toll nor the queue",
            "none of the drivers called the toll fair")) {
      String rest = " in Norvik but that she and Clerk Ann Holm never did";
      assertEquals(List.of(denied + rest), words(said.formatted(denied)), denied);
    }
  }

  @Test
  void secondClauseWithAPronounMayBeOfAnother() {
    List<Wording> all =
        of("Mayor Jo Brandt said that the clerk was slow and that she would leave the town hall.");
    assertEquals(1, all.size());
    assertEquals("the clerk was slow", all.get(0).words());
  }

  @Test
  void stopOfAnAbbreviationStays() {
    assertEquals(
        "The toll has gone to the U.S.",
        first("“The toll has gone to the U.S.,” Mayor Jo Brandt said."));
  }

  @Test
  void quotationInsideALongerSentenceIsNotCutOut() {
    assertEquals(
        List.of(),
        of(
            "Drivers who think “Vessmark has no need of a toll are all wrong,” Mayor Jo Brandt said."));
  }

  @Test
  void wholeSentenceIsNotCut() {
    is(
        Manner.QUOTED,
        "The toll is fair, but the pier is old — and nobody paints it",
        of("“The toll is fair, but the pier is old — and nobody paints it,” Mayor Jo Brandt said.")
            .get(0));
  }

  @Test
  void ownersKeepTheirMark() {
    Wording wording =
        of("Mayor Jo Brandt said the drivers’ old toll was “the cheapest loan.”").get(0);
    assertEquals("the drivers’ old toll was the cheapest loan", wording.plain());
  }

  @Test
  void wordsOfAPromiseAreThoseOfWhoeverMadeIt() {
    assertEquals(List.of(), phrases("The promise to"));
    assertEquals(List.of("lift every toll in town"), phrases("A plan to"));
  }

  @Test
  void whatSomebodyIsCalledInReportedWordsMayBeWhatAnotherCallsThem() {
    String said = "Mayor Jo Brandt said the %s plan was “cheap and good for drivers” in May.";
    assertEquals(List.of("cheap and good for drivers"), phrasesOf(said.formatted("so-called")));
    String clerk =
        "Mayor Jo Brandt said the clerk had called the plan “cheap and good for drivers”.";
    assertEquals(List.of(), phrasesOf(clerk));
  }

  @Test
  void wordsThatATextHasAreThoseOfTheText() {
    String said =
        "Mayor Jo Brandt said the old deed %s “the rowing families of the isle and their heirs”.";
    assertEquals(List.of(), phrasesOf(said.formatted("names only")));
    assertEquals(
        List.of("the rowing families of the isle and their heirs"),
        phrasesOf(said.formatted("shields")));
  }

  private static List<String> words(String sentence) {
    return of(sentence).stream().map(Wording::words).toList();
  }

  private static String first(String sentence) {
    return of(sentence).get(0).words();
  }

  private static List<String> phrases(String beginning) {
    return phrasesOf(
        beginning + " “lift every toll in town” pleases drivers, Mayor Jo Brandt said.");
  }

  private static List<String> phrasesOf(String sentence) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark.", sentence);
    return Fragments.of(story.heard.get(0).attribution(), story.text()).stream()
        .map(Wording::words)
        .toList();
  }

  @Test
  void shortenedWordOpensNoQuotation() {
    String said = "“They sold %s in May. The toll has paid for the pier,” Mayor Jo Brandt said.";
    assertEquals("The toll has paid for the pier", of(String.format(said, "'em")).get(1).words());
    assertEquals("The toll has paid for the pier", of(String.format(said, "them")).get(1).words());
  }
}
