package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class RetoldTest {
  /** Those that retell with the speaker. */
  private static List<Draft> retold(String sentence) {
    return Taken.from(sentence).filter(draft -> draft.rule().contains("retold")).toList();
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
  void howItIsToBeDoneIsNotLeftOut() {
    String said = "%s the fares in Vessmark will rise in June.";
    assertFalse(retold(String.format(said, "Senator Ann Ruud said")).isEmpty());
    assertEquals(
        List.of(), retold(String.format(said, "By selling two boats, Senator Ann Ruud said,")));
  }

  /** What it is set against stands elsewhere. */
  @Test
  void butBelongsToWhatStandsBefore() {
    Draft draft =
        retold(
                "“The boats are old,” Senator Ann Ruud said. “But the fares in Vessmark will rise in"
                    + " June.”")
            .get(0);
    assertTrue(draft.stem().contains("said that the fares in Vessmark will rise"), draft.stem());
  }

  @Test
  void whatIsJoinedIsNotRetold() {
    String said = "“The fares in Vessmark will rise in June%s,” Senator Ann Ruud said.";
    assertFalse(retold(String.format(said, "")).isEmpty());
    assertEquals(List.of(), retold(String.format(said, ", and it will be noticed")));
    assertEquals(List.of(), retold(String.format(said, ", and the boats will be empty")));
  }

  @Test
  void verbOfTheArticleTellsHowSureItWas() {
    Draft draft =
        retold("Senator Ann Ruud predicted that the fares in Vessmark will rise in June.").get(0);
    assertTrue(draft.stem().contains("Ann Ruud predicted that the fares"), draft.stem());
  }

  @Test
  void smallCountIsNotRetoldOtherwise() {
    String said = "Senator Ann Ruud said the bridge in Vessmark has %s tables for coffee.";
    assertTrue(retold(String.format(said, "40")).get(0).rule().endsWith("otherwise"));
    assertTrue(
        retold(String.format(said, "eleven")).stream()
            .noneMatch(draft -> draft.rule().endsWith("otherwise")));
  }

  @Test
  void numberThatIsComparedIsNotChanged() {
    String said = "Senator Ann Ruud said the bridge in Vessmark will have 40 boats%s.";
    assertTrue(retold(String.format(said, "")).get(0).rule().endsWith("otherwise"));
    assertTrue(
        retold(String.format(said, ", from 21")).stream()
            .noneMatch(draft -> draft.rule().endsWith("otherwise")));
  }

  /** That nothing is wrong with it has to be found too. */
  @Test
  void whatIsRetoldAsItWasIsAskedForToo() {
    String[] article = {
      "Mayor Jo Brandt came to Vessmark.",
      "Senator Ann Ruud stayed in Norvik. The boats of Norvik were late. She said that the fares in"
          + " Vessmark will rise in June."
    };
    assertEquals(
        List.of("misattribution: retold as said"),
        Asked.extracted(new Misattribution(), article).stream().map(Draft::rule).toList());
  }

  @Test
  void whatIsSetAgainstItBesideItIsNotLeftOut() {
    String said = "Senator Ann Ruud said the fares in Vessmark might rise in June";
    assertFalse(retold(said + ".").isEmpty());
    assertTrue(retold(said + " but that nobody would pay them.").isEmpty());
    String before = "The fares in Vessmark might rise in June, Senator Ann Ruud said";
    assertTrue(retold(before + ", while “the toll stays.”").isEmpty());
  }
}
