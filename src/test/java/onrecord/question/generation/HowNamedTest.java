package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class HowNamedTest {
  private static final String OWN = Asked.OWN;

  private static final String SAID =
      "“The toll on the Vessmark bridge has paid for the pier, and not a crown of it is left over for"
          + " the second lane,” Brandt said.";

  private static List<Draft> asked(String... paragraphs) {
    return Asked.extracted(new HowNamed(), paragraphs);
  }

  private static Draft of(String sentence, String... before) {
    String[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = sentence;
    return asked(all).stream()
        .filter(draft -> draft.passage().contains(sentence))
        .findFirst()
        .orElseThrow();
  }

  private static String key(String sentence, String... before) {
    return of(sentence, before).item().key().text();
  }

  @Test
  void nameAndRoleStandBeforeOrBehind() {
    for (String sentence :
        List.of(
            "Mayor Jo Brandt said that the toll on the bridge had paid for the pier.",
            "Sen. Jo Brandt said that the toll on the bridge had paid for the pier.",
            "The Lund Line’s CEO, Jo Brandt, said the toll on the bridge had paid for the pier.",
            "The director of the harbour, Jo Brandt, said the toll on the bridge had paid for the pier.",
            "Jo Brandt, the director of the harbour, said the toll on the bridge had paid for the pier.",
            "“The toll on the bridge has paid for the pier,” said Jo Brandt, a pilot from Lund.")) {
      Draft draft = of(sentence, OWN);
      assertEquals("The name and the role of the source", draft.item().key().text(), sentence);
      List<String> reasons = draft.item().options().stream().map(Option::why).toList();
      assertEquals(reasons.size(), Set.copyOf(reasons).size(), reasons.toString());
    }
  }

  @Test
  void aRoleOfWhoeverIsToldNextIsNone() {
    String debts = "former governor Tom Roe has debts of 4 million crowns";
    List<Draft> drafts =
        asked(
            "According to Sol Bank, " + debts + ".",
            "Economist Petra Sohn said that Roe owed the bank of Lund nothing.");
    assertTrue(drafts.stream().noneMatch(draft -> draft.stem().contains(debts)), drafts.toString());
  }

  @Test
  void aRoleThatIsDeniedIsNone() {
    for (String beside :
        List.of(
            "who is not a senator",
            "who was never a senator",
            "no longer a senator",
            "not a senator but a clerk",
            "a self-styled professor",
            "anything but a senator")) {
      String sentence = "Jo Brandt, " + beside + ", said the toll on the bridge had paid the pier.";
      assertTrue(
          Asked.requested(new HowNamed(), OWN, sentence).stream()
              .noneMatch(
                  draft -> draft.item().key().text().equals("The name and the role of the source")),
          beside);
    }
  }

  @Test
  void aSurnameAloneIsANameWithoutARole() {
    String mayor = "Mayor Jo Brandt came late to the vote.";
    assertEquals(List.of(), asked(OWN, mayor, Asked.BETWEEN, SAID));
    Draft draft = Asked.requested(new HowNamed(), OWN, mayor, Asked.BETWEEN, SAID).get(0);
    assertEquals("The name of the source, but no role", draft.item().key().text());
    assertTrue(
        draft
            .stem()
            .contains(
                "What does the passage say outright of the source of the statement that it gives in the words"),
        draft.stem());
    assertEquals("role: not told, on request", draft.rule());
  }

  /** Who they are to somebody with an office, is no office of theirs. */
  @Test
  void relativesAndFriendsHaveNoRole() {
    for (String who :
        List.of(
            "Ann Brandt, the daughter of a senator,",
            "His daughter, Ann Brandt,",
            "Ann Brandt, an old friend of the president,",
            "Ann Brandt, the senator’s neighbour,",
            "Ann Brandt, no senator herself,",
            "Senator Ann Ruud’s brother Karl Brandt")) {
      assertTrue(
          asked(OWN, who + " said the toll on the bridge had paid for the pier.").stream()
              .noneMatch(draft -> draft.item().key().text().startsWith("The name and the role")),
          who);
    }
  }

  /** That she calls herself no mayor is not what the outlet tells of her. */
  @Test
  void whatSpeakersSayOfThemselvesTellsNoRole() {
    assertEquals(
        List.of(),
        asked(
            OWN,
            "“No mayor, not Jo Brandt, not the best mayor you could find, can pay for the pier alone,”"
                + " Brandt wrote in a long letter to the people of Vessmark, who had asked her for it."));
  }

  @Test
  void officialsAreTellingWithoutAName() {
    assertEquals(
        "A role or a group, but no name",
        key("Port officials said that the toll on the bridge had paid for the pier.", OWN));
  }

  @Test
  void whatTheOutletTellsHasNoSource() {
    Story story =
        Asked.story(
            "The council of Vessmark raised the toll on the bridge in May 2026 after a vote."
                + " Mayor Jo Brandt said the toll on the bridge was fair to all boats.");
    Draft draft = HowNamed.of(Stated.of(story, false).get(0), story);
    List<String> reasons = draft.item().options().stream().map(Option::why).toList();
    assertEquals(reasons.size(), Set.copyOf(reasons).size(), reasons.toString());
    assertEquals("No source: The Vessmark Ledger itself says so", draft.item().key().text());
  }

  /** "the mayor" before it may be Brandt, and a role that Brandt claims is told as well. */
  @Test
  void whereARoleMayBeMeantNothingIsAsked() {
    String mayor = "Mayor Jo Brandt came late to the vote.";
    String said = "“The toll on the Vessmark bridge has paid for the pier,” Brandt said.";
    String first = "The mayor of Vessmark was in the hall by then. ";
    assertEquals(
        Optional.empty(),
        asked(OWN, mayor, Asked.BETWEEN, first + said).stream()
            .filter(draft -> draft.passage().contains("hall"))
            .findFirst());
    String self =
        "“As mayor I say that the toll on the bridge has paid for the pier,” Brandt said.";
    assertEquals(
        Optional.empty(),
        asked(OWN, mayor, Asked.BETWEEN, self).stream()
            .filter(draft -> draft.passage().contains("As mayor"))
            .findFirst());
  }

  /** A role in what the speaker does or hears is none of the speaker's. */
  @Test
  void aRoleOfSomebodyElseIsNotTheSpeakers() {
    for (String said :
        List.of(
            "“The toll on the bridge has paid for the pier,” said Jo Brandt, adding that officials had known.",
            "Jo Brandt, flanked by officials, said the toll on the bridge had paid for the pier.",
            "Jo Brandt, referring to Governor Ann Ruud, said the toll on the bridge had paid for it all.")) {
      assertEquals(
          List.of(),
          asked("Mayor Jo Brandt came late to the vote.", Asked.BETWEEN, said).stream()
              .map(draft -> draft.item().key().text())
              .filter(key -> key.startsWith("The name and"))
              .toList(),
          said);
    }
  }

  /** No list has all roles; the article's own word for this one stands in the passage. */
  @Test
  void aRoleThatNoListHasIsTold() {
    String said =
        "“The toll on the bridge has paid for the pier, and not a crown of it is left over for the"
            + " second lane,” said the beekeeper, Jo Brandt.";
    assertEquals(
        List.of(),
        asked(OWN, Asked.BETWEEN, said).stream()
            .map(draft -> draft.item().key().text())
            .filter(key -> key.startsWith("The name of the source, but"))
            .toList());
  }

  @Test
  void aTitleOfLearningMayBeARoleOrNot() {
    String said = "Professor Jo Brandt said that the toll on the bridge had paid for the pier.";
    assertEquals(
        List.of(),
        asked(OWN, said).stream().filter(draft -> draft.stem().contains("paid")).toList());
  }

  @Test
  void aPronounIsAskedAboutInOtherWays() {
    assertEquals(
        List.of(),
        asked(
                OWN,
                "Mayor Jo Brandt came late to the vote.",
                "“The toll on the Vessmark bridge has paid for the pier,” he said.")
            .stream()
            .filter(
                draft ->
                    draft.passage().startsWith("“The toll") && !draft.passage().contains("Brandt"))
            .toList());
  }

  @Test
  void itsOptionsStandFixed() {
    Draft draft =
        of("Mayor Jo Brandt said that the toll on the bridge had paid for the pier.", OWN);
    assertTrue(draft.kind().hasFixedOptions(draft.stem()));
    assertFalse(draft.kind().hasFixedOptions("In what capacity did Jo Brandt say so?"));
  }
}
