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
    return all(sentence).filter(draft -> !draft.rule().contains("retold")).toList();
  }

  /** Those that retell with the speaker. */
  static List<Draft> retold(String sentence) {
    return all(sentence).filter(draft -> draft.rule().contains("retold")).toList();
  }

  private static Stream<Draft> all(String sentence) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.", "Senator Ann Ruud stayed in Norvik.", sentence);
    return Claim.of(story).stream()
        .filter(claim -> Misattribution.fits(claim, story))
        .map(claim -> Misattribution.of(claim, story));
  }

  @Test
  void whatWasSaidMayBeRetoldRightly() {
    Draft draft = retold("Senator Ann Ruud said the fares in Vessmark will rise in June.").get(0);
    assertEquals(
        "Somebody takes this from the passage: Ann Ruud said that the fares in Vessmark will rise in"
            + " June. What, if anything, is wrong with it?",
        draft.stem());
    assertEquals(
        List.of(
            "Nothing: Ann Ruud says so.",
            "It states the contrary of what Ann Ruud says.",
            "The passage names no source for it.",
            "It leaves out a condition that Ann Ruud sets."),
        Asked.options(draft));
  }

  @Test
  void whatIsMadeOfItIsTheKey() {
    Draft draft =
        retold("Port officials said the fares in Vessmark might empty the market in June.").get(0);
    assertEquals(
        "It makes a fact of what port officials only call possible.", draft.item().key().text());
    assertTrue(
        draft.stem().contains("Port officials said that the fares in Vessmark would empty"),
        draft.stem());
  }

  /** Beside what was said, or nobody sees where the retelling went wrong. */
  @Test
  void explanationTellsWhatWasMadeOfIt() {
    String number =
        retold(
                "Senator Ann Ruud said the bridge in Vessmark has brought the council 40 boats of toll.")
            .get(0)
            .explanation();
    assertTrue(
        number.matches(".*toll”\\. The retelling has “\\d+”, not “40”\\. This is .*"), number);
    String certain =
        retold("Port officials said the fares in Vessmark might empty the market in June.")
            .get(0)
            .explanation();
    assertTrue(certain.contains(". The retelling has “would”, not “might”. This is"), certain);
  }

  @Test
  void whatLeansIsNotRetold() {
    String said = "Senator Ann Ruud said %s.";
    for (String no :
        List.of(
            "they will raise the fares in Vessmark in June",
            "the fares in Vessmark will pay for his bridge",
            "our fares in Vessmark will have to rise in June",
            "the fares in Vessmark will rise tomorrow morning")) {
      assertEquals(List.of(), retold(String.format(said, no)), no);
    }
  }

  /** Of a condition that stands beside the words nobody can say whether it is left out. */
  @Test
  void nothingIsRetoldBesideACondition() {
    String said = "%sSenator Ann Ruud said the fares in Vessmark will rise.%s";
    assertFalse(retold(String.format(said, "", "")).isEmpty());
    assertEquals(List.of(), retold(String.format(said, "If the council agrees, ", "")));
    String quoted = "“The fares in Vessmark will rise in June,” Senator Ann Ruud said. %s";
    assertFalse(retold(String.format(quoted, "“The boats are old.”")).isEmpty());
    assertTrue(
        retold(String.format(quoted, "“But only if the council agrees.”")).stream()
            .noneMatch(draft -> draft.passage().contains("only if")));
  }

  /** Nobody could say whether what stands before "said" is a condition that is left out. */
  @Test
  void wordsThatAnOpeningBelongsToAreNotRetold() {
    String said = "%s the fares in Vessmark will rise in June.";
    assertFalse(retold(String.format(said, "Senator Ann Ruud said")).isEmpty());
    String after = "After the vote in Norvik, Senator Ann Ruud said";
    assertFalse(retold(String.format(said, after)).isEmpty());
    assertEquals(List.of(), retold(String.format(said, after + ",")));
    for (String opening :
        List.of(
            "Only after the vote in Norvik",
            "As soon as the ferry sails",
            "By the time the ferry sails",
            "During the strike in Norvik",
            "With a ferry in Norvik",
            "Once the ferry sails",
            "In case the ferry sails",
            "Provided the ferry sails")) {
      String opened = opening + ", Senator Ann Ruud said,";
      assertEquals(List.of(), retold(String.format(said, opened)), opening);
    }
  }

  /** "Nothing: she says so" would be no answer. */
  @Test
  void whatIsOnlyThoughtIsNotRetoldAsSaid() {
    String said = "Senator Ann Ruud %s the fares in Vessmark will rise in June.";
    assertFalse(retold(String.format(said, "argues")).isEmpty());
    assertEquals(List.of(), retold(String.format(said, "believes")));
  }

  @Test
  void whatIsSaidInFunIsNotRetold() {
    String said = "Senator Ann Ruud %s that the fares in Vessmark will rise in June.";
    assertFalse(retold(String.format(said, "said")).isEmpty());
    assertEquals(List.of(), retold(String.format(said, "joked")));
  }

  /** Who said the same is no wrong answer. */
  @Test
  void whoSaidTheSameIsNotOffered() {
    String one = "“The fares in Vessmark will rise in June,” Senator Ann Ruud said. ";
    String said = one + "Mayor Jo Brandt said the fares in Vessmark will rise in June too.";
    assertTrue(
        retold(said).stream()
            .filter(draft -> draft.speaker().equals("Ann Ruud"))
            .noneMatch(draft -> Asked.options(draft).contains("It was Jo Brandt who said so.")));
    String heard = "Senator Ann Ruud told Mayor Jo Brandt that the fares in Vessmark will rise.";
    assertTrue(
        Asked.options(retold(heard).get(0)).contains("It was Jo Brandt who said so."),
        retold(heard).toString());
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
