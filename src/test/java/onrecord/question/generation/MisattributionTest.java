package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class MisattributionTest {
  private static List<Draft> asked(String sentence) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.", "Senator Ann Ruud stayed in Norvik.", sentence);
    return Claim.of(story).stream()
        .filter(claim -> Misattribution.fits(claim, story))
        .map(claim -> Misattribution.of(claim, story))
        .toList();
  }

  @Test
  void claimTakenAsAFactIsGivenBackToItsSpeaker() {
    Draft draft =
        asked("Senator Ann Ruud said Mayor Jo Brandt has hidden the costs of the bridge.").get(0);
    assertEquals(
        "Somebody takes this from the passage: “Mayor Jo Brandt has hidden the costs of the bridge.”"
            + " What, if anything, is wrong with it?",
        draft.stem());
    assertEquals(
        List.of(
            "It states as a fact what the passage gives only as a claim by Ann Ruud.",
            "It states the contrary of what Ann Ruud claims.",
            "It states as a fact what the passage gives only as a claim by Jo Brandt.",
            "Nothing: The Vessmark Ledger says so in its own voice."),
        Asked.options(draft));
  }

  @Test
  void whatWillOrShouldBeIsTakenForAFact() {
    Draft draft = asked("Senator Ann Ruud said the fares in Vessmark will rise in June.").get(0);
    assertEquals(
        "It states as a fact what the passage gives only as something that Ann Ruud says will happen.",
        draft.item().key().text());
  }

  @Test
  void severalMakeOneClaim() {
    Draft draft = asked("Port officials said the bridge in Vessmark has cost a fortune.").get(0);
    assertEquals(
        "It states as a fact what the passage gives only as a claim by port officials.",
        draft.item().key().text());
  }

  @Test
  void nobodyIsGivenAnothersOwn() {
    assertTrue(isGivenToAnother("the harbour"));
    assertFalse(isGivenToAnother("my party"));
    assertFalse(isGivenToAnother("our party"));
  }

  @Test
  void summaryDoesNotLean() {
    assertTrue(asked("Senator Ann Ruud said she has never crossed the bridge.").isEmpty());
  }

  @Test
  void spokesmanIsNotSetAgainstThoseHeSpeaksFor() {
    Draft draft =
        asked("Karl Moe, a spokesman for Mayor Jo Brandt, said the bridge has cost Vessmark a lot.")
            .get(0);
    assertFalse(Asked.options(draft).stream().anyMatch(option -> option.contains("Brandt")));
  }

  @Test
  void stopOfAnAbbreviationIsNotDoubled() {
    Draft draft =
        asked("“The toll in Vessmark has paid for the trade with the U.S.,” Senator Ann Ruud said.")
            .get(0);
    assertTrue(draft.stem().contains("the trade with the U.S.” What"), draft.stem());
  }

  @Test
  void whatWillNeedToBeIsNoForecast() {
    assertEquals(
        List.of(), asked("Senator Ann Ruud said the fares in Vessmark will need to fall by June."));
  }

  /** Of four like sentences some are given to somebody else, if any may be. */
  private static boolean isGivenToAnother(String what) {
    return Stream.of("cost", "shown", "ruined", "saved")
        .map(
            done ->
                "“The toll on the bridge has "
                    + done
                    + " "
                    + what
                    + ",” Senator Ann Ruud said of Mayor Jo Brandt.")
        .flatMap(sentence -> asked(sentence).stream())
        .anyMatch(draft -> draft.rule().equals("misattribution: speakers swapped"));
  }
}
