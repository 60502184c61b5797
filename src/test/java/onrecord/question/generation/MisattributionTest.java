package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisattributionTest {
  /** Those that sum up without the speaker, or with another. */
  private static List<Draft> asked(String sentence) {
    return Taken.from(sentence).filter(draft -> !draft.rule().contains("retold")).toList();
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
  void onlyWhatIsOrIsNotSoIsTakenForAFact() {
    String said = "Senator Ann Ruud said the fares in Vessmark %s.";
    assertFalse(asked(String.format(said, "have driven away half of Norvik")).isEmpty());
    for (String no :
        List.of(
            "will rise in June",
            "should fall before the summer",
            "would rise with the next council",
            "have brought 40 million crowns",
            "were higher than anywhere",
            "are good for the islanders")) {
      assertEquals(List.of(), asked(String.format(said, no)), no);
    }
  }

  @Test
  void shiftedTenseIsNotTakenForAFact() {
    assertEquals(
        List.of(), asked("Senator Ann Ruud said that the fares in Vessmark needed years of care."));
    assertEquals(
        List.of(), asked("Senator Ann Ruud said several factors drive the fares in Vessmark up."));
  }

  @Test
  void summaryTellsWhatItIsAbout() {
    assertEquals(List.of(), asked("Senator Ann Ruud said nobody has ever voted on it."));
    assertEquals(List.of(), asked("Senator Ann Ruud said the cutback has hurt Vessmark."));
  }

  @Test
  void onlyWhatIsQuotedIsQuotedOfAnother() {
    String quoted = swapped("“The toll on the bridge has %s the harbour,” Senator Ann Ruud said.");
    assertTrue(quoted.contains("Jo Brandt said: “The toll on the bridge has "), quoted);
    String reported = swapped("Senator Ann Ruud said the toll on the bridge has %s the harbour.");
    assertTrue(reported.contains("Jo Brandt said that the toll on the bridge has "), reported);
  }

  /** Without its opening it is not quite what she said, nor is it then wrong of another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "During the strike in Norvik",
        "With the ferry away",
        "By the time the ferry sailed",
        "After the vote in Norvik",
        "If the ferry sails",
        "Unless the ferry sails",
        "Without the ferry",
        "Under the old council"
      })
  void openingIsNotLeftOut(String opening) {
    String spoken = "the toll on the bridge has %s the harbour";
    assertEquals("none", swapped(opening + ", Senator Ann Ruud said, " + spoken + "."));
    assertEquals("none", swapped("“" + opening + ",” Senator Ann Ruud said, “" + spoken + ".”"));
    assertEquals(
        List.of(),
        asked(opening + ", Senator Ann Ruud said, the toll in Vessmark has paid for the pier."));
  }

  @Test
  void openingMayTellWhenItWasSaid() {
    String spoken = "Senator Ann Ruud said the toll on the bridge has %s the harbour.";
    assertNotEquals("none", swapped("During the strike in Norvik, " + spoken));
    assertNotEquals("none", swapped("In March, " + spoken));
  }

  /** Words that begin with no letter once kept the search for their first word from ending. */
  @Test
  void wordsMayBeginWithANumber() {
    String reported = swapped("Senator Ann Ruud said 40 towns have %s the harbour toll.");
    assertTrue(reported.contains("Jo Brandt said that 40 towns have "), reported);
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

  /** Of like sentences some are given to somebody else who speaks in the passage. */
  private static String swapped(String sentence) {
    return Stream.of("emptied", "shown", "ruined", "saved")
        .map(done -> String.format(sentence, done))
        .flatMap(
            said -> asked(said + " Mayor Jo Brandt said the boats of Norvik pay no rent.").stream())
        .filter(draft -> draft.rule().equals("misattribution: speakers swapped"))
        .map(Draft::stem)
        .filter(stem -> stem.contains("the harbour"))
        .findFirst()
        .orElse("none");
  }

  private static boolean isGivenToAnother(String what) {
    String said = "“The toll on the bridge has %s " + what + " and the harbour,” ";
    return !swapped(said + "Senator Ann Ruud said.").equals("none");
  }
}
