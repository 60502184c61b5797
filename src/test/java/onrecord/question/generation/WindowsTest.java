package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.statement.extraction.Document;
import org.junit.jupiter.api.Test;

/** Which lines of an article have sentences that may be shown. */
class WindowsTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Donald Brandt met the council.";

  private static List<String> shown(String... paragraphs) {
    return Claim.of(Asked.story(paragraphs)).stream().map(c -> c.passage().shown()).toList();
  }

  @Test
  void bodyBeginsAfterADateline() {
    assertEquals(
        "Mayor Donald Brandt said the toll on the bridge has paid for the pier.",
        shown(
                "VESSMARK, Norvik (AP) — Mayor Donald Brandt said the toll on the bridge has paid"
                    + " for the pier.")
            .get(0));
  }

  /** What the words lean on stands too far before them. */
  @Test
  void noPassageHasMoreThanSixtyWords() {
    String doubled =
        "The toll on the bridge was doubled in 2019%s. Brandt said it has paid for the pier.";
    String sixty = String.format(doubled, " by order of the whole council".repeat(7));
    assertTrue(shown(LEAD, sixty).contains(sixty), sixty);
    String more = String.format(doubled, " by order of the whole council".repeat(8));
    assertTrue(shown(LEAD, more).stream().noneMatch(one -> one.contains("has paid")), more);
  }

  @Test
  void spaceThatBindsEndsNoSentence() {
    assertEquals(
        "Brandt said the toll on the bridge has paid for the pier.",
        shown(LEAD, "Brandt said the toll on the bridge has paid\u00a0for the pier.\u00a0").get(0));
  }

  @Test
  void headingThatRanIntoAParagraphIsNotShown() {
    String said = "Brandt said the toll on the bridge has paid for the pier.";
    assertEquals(said, shown(LEAD, "All Bets Are Off. " + said).get(0));
    assertTrue(
        shown(LEAD, said + " All Bets Are Off.").stream().noneMatch(s -> s.contains("Bets")));
    assertTrue(
        shown(LEAD, said + " All bets are off in Norvik.").stream()
            .anyMatch(s -> s.contains("All bets are off")));
  }

  @Test
  void timeOfTheNextEntryIsNotShown() {
    String said = "Brandt said the toll on the bridge has paid for the pier.";
    for (String time : List.of("10:30 p.m.", "4:15 a.m. EST.", "9 A.M.")) {
      List<String> shown = shown(LEAD, said + " " + time);
      assertTrue(shown.contains(said), time);
      assertTrue(shown.stream().noneMatch(passage -> passage.contains(time)), time);
    }
    assertTrue(
        shown(LEAD, said + " The bridge of Vessmark opened at 4:15 p.m.").stream()
            .anyMatch(s -> s.contains("4:15")));
  }

  @Test
  void asideInBracketsIsLeftOut() {
    List<String> shown =
        shown(
            LEAD,
            "Brandt said the toll on the bridge has paid for the pier. (The pier was closed in"
                + " March.)");
    assertEquals("Brandt said the toll on the bridge has paid for the pier.", shown.get(0));
    assertTrue(
        shown(
                LEAD,
                "(The pier was closed in March. Nobody was hurt.) Brandt said the toll on the"
                    + " bridge has paid for the pier.")
            .stream()
            .noneMatch(passage -> passage.startsWith("Nobody")));
  }

  @Test
  void headingThatEndsWithAQuotationIsNoSentence() {
    String said = "\nMayor Donald Brandt said the toll on the bridge has paid for the pier.";
    assertTrue(
        shown("Drivers warn of a ‘slow strangling’." + said).stream()
            .anyMatch(passage -> passage.startsWith("Drivers warn")));
    List<String> shown = shown("Drivers warn of a ‘slow strangling’" + said);
    assertFalse(shown.isEmpty());
    assertTrue(shown.stream().noneMatch(passage -> passage.startsWith("Drivers warn")));
  }

  @Test
  void turnsOfAnInterviewWithoutNamesAreNotShown() {
    String[] interview = {
      LEAD,
      "Why does the bridge need a toll, Mayor?",
      "I want it. Mayor Donald Brandt said the toll on the bridge has paid for the pier.",
      "Will it rise?",
      "We do not know.",
      "Who decides?",
      "I do."
    };
    List<String> shown =
        Claim.of(Asked.story(Document.Kind.INTERVIEW, interview)).stream()
            .map(claim -> claim.passage().shown())
            .toList();
    assertTrue(shown.stream().noneMatch(passage -> passage.contains("has paid")), "" + shown);
    assertTrue(shown(interview).stream().anyMatch(passage -> passage.contains("has paid")));
  }

  @Test
  void creditOfTheReportersEndsWhatIsShown() {
    String said = "Brandt said the toll on the bridge has paid for the pier.";
    for (String credit :
        List.of(
            " Lund reported from Norvik.",
            " Ann Lund and Bo Moe reported from Vess, N.D.; Fosse, from Norvik.",
            " Ann Lund contributed to this report.",
            " Ann Lund contributed to this report from Norvik.",
            " Ana de la Lund reported from Rio de Vess.",
            " Ledger writer Ann Lund contributed from Norvik.",
            " Ann Lund contributed.")) {
      List<String> shown = shown(LEAD, said + credit);
      assertTrue(shown.contains(said), credit);
      assertTrue(shown.stream().noneMatch(s -> s.contains("Lund")), shown.toString());
    }
    assertTrue(
        shown(LEAD, said + " Lund reported from the bridge to the whole council.").stream()
            .anyMatch(s -> s.contains("Lund reported")));
    assertTrue(
        shown(LEAD, said + " Forty pilots contributed to this report, Brandt said.").stream()
            .anyMatch(s -> s.contains("Forty pilots")));
  }
}
