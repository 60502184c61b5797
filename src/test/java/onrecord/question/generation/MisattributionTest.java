package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class MisattributionTest {
  private static List<Draft> asked(String sentence) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.", "Senator Ann Ruud stayed in Norvik.", sentence);
    return Claim.of(story).stream()
        .filter(Misattribution::fits)
        .map(claim -> Misattribution.of(claim, story))
        .toList();
  }

  @Test
  void claimTakenAsAFactIsGivenBackToItsSpeaker() {
    Draft draft =
        asked("Senator Ann Ruud said Mayor Jo Brandt has hidden the costs of the bridge.").get(0);
    assertEquals(
        "Somebody sums up the sentence by stating as a fact that Mayor Jo Brandt has hidden the"
            + " costs of the bridge. Which correction is right?",
        draft.stem());
    assertEquals(
        "The sentence reports that Senator Ann Ruud claims this.", draft.item().key().text());
    assertEquals(
        List.of(
            "The sentence reports that Jo Brandt claims this.",
            "The sentence reports that Senator Ann Ruud denies this.",
            "The sentence reports that Jo Brandt denies this."),
        Asked.options(draft).subList(1, 4));
  }

  @Test
  void sentenceWithOneNameIsNotMixedUp() {
    assertTrue(asked("Senator Ann Ruud said the bridge has cost the town a fortune.").isEmpty());
  }

  @Test
  void spokesmanIsNotSetAgainstThoseHeSpeaksFor() {
    assertTrue(
        asked("Karl Moe, a spokesman for Mayor Jo Brandt, said the bridge has cost the town a lot.")
            .isEmpty());
  }
}
