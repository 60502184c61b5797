package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VagueTest {
  private static final String OWN = Asked.OWN;

  /** Whether what is claimed in a paragraph of the article is vague. */
  private static boolean vague(String words, String paragraph) {
    var story =
        Asked.story(
            OWN, paragraph, "Mayor Jo Brandt met Jo Brandt's council. Brandt left. Brandt rested.");
    Claim claim =
        Claim.of(story).stream()
            .filter(one -> one.words().equals(words))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError(Claim.of(story).stream().map(Claim::words).toList()));
    return Vague.is(claim, story);
  }

  private static boolean said(String words) {
    return vague(words, "Mayor Jo Brandt said " + words + ".");
  }

  @Test
  void fewWordsTellNothing() {
    assertTrue(said("the council will keep the design"));
    assertFalse(said("the council will keep the design of the harbour bridge"));
  }

  @Test
  void moodsAndDoingsOfOneselfTellNothing() {
    String paid = " the toll on the harbour bridge of Vessmark pays for the pier";
    assertTrue(quoted("Apparently" + paid));
    assertFalse(quoted("Every day" + paid));
    assertTrue(quoted("I heard parts of the harbour speech of the Vessmark council"));
    assertFalse(quoted("I will lower the harbour toll of the Vessmark council"));
  }

  private static boolean quoted(String words) {
    return vague(words, "“" + words + ",” Mayor Jo Brandt said.");
  }

  @Test
  void dayOfWhichNobodyTellsWhatHappenedTellsNothing() {
    String end = " the end of the old harbour toll of the Vessmark council";
    assertTrue(quoted("Last night was" + end));
    assertFalse(quoted("The storm of May was" + end));
    String all = "Everybody on the harbour council of Vessmark knows ";
    assertTrue(quoted(all + "the attacks today"));
    assertFalse(quoted(all + "the attacks on the bridge"));
    assertFalse(quoted(all + "the harbour toll today"));
  }

  @Test
  void oneOfWhatStandsBefore() {
    assertTrue(said("the harbour council could never pay for a longer one"));
    assertFalse(said("the council of Vessmark could not pay for one of the bridges"));
  }

  @Test
  void numberWithoutItsNounTellsNothing() {
    assertTrue(quoted("Five are on the council of the harbour town"));
    assertFalse(quoted("Five drivers are on the council of the harbour town"));
  }

  @Test
  void neitherOfWhatStandsBefore() {
    String words = "neither had found a leak in the hull of the harbour ferry";
    assertTrue(
        vague(words, "Mayor Jo Brandt said that two pilots had come and that " + words + "."));
    assertFalse(said("neither pilot had found a leak in the hull of the harbour ferry"));
  }

  @Test
  void whatFollowsNeedsItsReasonAmongTheWords() {
    assertTrue(said("the council was therefore unlikely to vote on the harbour bridge again"));
    assertFalse(said("the hull leaks and the ferry will therefore stay in the harbour"));
  }

  @Test
  void thingOfWhichTheReaderKnowsNothingTellsNothing() {
    assertTrue(said("the council of the harbour town will repeal the thing"));
    assertTrue(said("the council of the harbour town will close the old ones"));
    assertFalse(said("the council of the harbour town will repeal the thing that drivers fear"));
  }

  @Test
  void whatIsSaidOfItselfTellsNothing() {
    assertTrue(quoted("The bridge season is going to come in the season"));
    assertFalse(quoted("The bridge season is going to come after the council season"));
    assertFalse(
        quoted("The bridge season is the season of companies and committees of the bridge"));
  }

  @Test
  void sloganTellsNothing() {
    assertTrue(said("the town of Vessmark will make America great again"));
    assertFalse(said("the council will make the harbour bridge of Vessmark great again"));
  }

  @Test
  void itNeedsSomethingBeforeIt() {
    assertTrue(said("drivers liked it better than tickets from machines"));
    assertFalse(said("the toll helped drivers before it reached the council"));
  }

  @Test
  void theyNeedSeveralBeforeThem() {
    String words = "the council will find money for them in the budget";
    assertTrue(vague(words, "Vessmark has two ferries. Mayor Jo Brandt said " + words + "."));
    assertFalse(said("drivers pay the toll gladly where they see the bridge"));
  }

  @Test
  void aNameTellsWhatItIsAbout() {
    assertFalse(said("Norvik copied it from a town with two bridges"));
  }

  @Test
  void thisYearPointsAtNothing() {
    assertFalse(said("two schools of the town got new bridges this year"));
  }

  @Test
  void whatSomebodyNamedInPassingDidTellsNothing() {
    String did = "he forgot the number of the toll office and hasn’t rowed in Vessmark";
    String told = "Karl Ruud, %s from Norvik, said " + did + ".";
    assertTrue(vague(did, String.format(told, "32, a baker")));
    assertFalse(vague(did, String.format(told, "a judge")));
    assertFalse(vague(did, String.format(told, "58, chairman of a board")));
    String named = "he asked Jo Brandt about the toll office of the Vessmark council";
    assertFalse(vague(named, "Karl Ruud, 32, a baker from Norvik, said " + named + "."));
  }

  @Test
  void whoIsNamedInPassingTellsNothingOfThemselves() {
    String words = "I drive over the new bridge to the market every morning";
    assertTrue(vague(words, "“" + words + ",” said Ann Ruud, a baker from Norvik."));
    assertFalse(vague(words, "“" + words + ",” said Jo Brandt, a baker from Norvik."));
    String world = "The toll helps the drivers from Norvik every morning";
    assertFalse(vague(world, "“" + world + ",” said Ann Ruud, a baker from Norvik."));
  }
}
