package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {
  private static final String OWN = Asked.OWN;

  /** Who says what in some paragraphs, as far as it is sure enough. */
  private static List<String> sure(String... paragraphs) {
    String[] all = new String[paragraphs.length + 1];
    all[0] = OWN;
    System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
    return Claim.of(Asked.story(all)).stream()
        .map(claim -> claim.by() + ": " + claim.words())
        .distinct()
        .toList();
  }

  private static void assertSure(String expected, String... paragraphs) {
    List<String> sure = sure(paragraphs);
    assertTrue(sure.contains(expected), sure.toString());
  }

  @Test
  void whoHearsItMayStandBeforeWhatIsSaid() {
    assertSure(
        "Jo Brandt: the toll on the bridge will stay at two crowns",
        "Mayor Jo Brandt told the Vessmark Herald that the toll on the bridge will stay at two"
            + " crowns.");
    assertSure(
        "Jo Brandt: the toll on the bridge will stay at two crowns",
        "Mayor Jo Brandt warned the drivers that the toll on the bridge will stay at two crowns.");
  }

  @Test
  void forHowLongItHasBeenSaidMayStandThereToo() {
    assertSure(
        "Jo Brandt: the toll on the bridge will stay at two crowns",
        "Mayor Jo Brandt has said for months that the toll on the bridge will stay at two crowns.");
  }

  /** The outlet may tell the first half itself. */
  @Test
  void whatStandsBeforeAQuotationIsNotSurelyWhoseItIs() {
    String half = "The old pier of Vessmark is closed to boats in winter";
    String quoted = ", but “the new one is open to all of them,” Mayor Jo Brandt said.";
    assertEquals(
        List.of(), sure(half + quoted).stream().filter(one -> one.contains("old pier")).toList());
    assertSure("Jo Brandt: " + half, half + ", Mayor Jo Brandt said.");
    for (String marks : List.of("“ ”", "\" \"", "'' ''")) {
      String[] mark = marks.split(" ");
      String part =
          "The old pier of Vessmark is %sa danger to every boat of the town,%s Brandt said.";
      assertFalse(
          sure("Mayor Jo Brandt came late. " + String.format(part, mark[0], mark[1])).isEmpty(),
          marks);
    }
  }

  @Test
  void whoseReportsTheyAreIsTheSource() {
    String spent = "The Norvik campaign spent 30 crowns on boats, according to ";
    String own = "The Norvik Board met. The Norvik Board said no. " + spent;
    assertSure(
        "the Norvik Board: The Norvik campaign spent 30 crowns on boats",
        own + "the Norvik Board.");
    assertEquals(
        List.of(),
        sure(own + "its Norvik Board reports.").stream()
            .filter(one -> one.contains("spent"))
            .toList());
  }

  @Test
  void whatIsQuotedFromAnotherHasTwoSources() {
    String said = "“The toll on the bridge has paid for the pier,” Mayor Jo Brandt tweeted%s.";
    String paid = "Jo Brandt: The toll on the bridge has paid for the pier";
    assertSure(paid, String.format(said, ", praising a pilot’s letter"));
    assertFalse(sure(String.format(said, ", quoting a pilot’s letter")).contains(paid));
  }

  @Test
  void writerOfAColumnIsNotWhoeverWritesInIt() {
    String column = "I rowed to the pier, and I saw the boats. ";
    String toll = "“The toll on the bridge has paid for the pier,” Mayor Jo Brandt ";
    assertEquals(1, sure(column + toll + "said.").size());
    assertEquals(0, sure(column + toll + "wrote.").size());
    assertEquals(1, sure(toll + "wrote.").size());
  }

  /** The night ward shuts only if nobody comes. */
  @Test
  void whatHoldsInOneCaseIsNoClaim() {
    String shut = "Jo Brandt: the bridge will shut on 1 April";
    String said = "%sMayor Jo Brandt said, the bridge will shut on 1 April.";
    assertSure(shut, String.format(said, "After the vote, "));
    assertFalse(sure(String.format(said, "Two guards are sought. Without them, ")).contains(shut));
  }

  @Test
  void thingThatIsPromisedIsNotSaid() {
    String promised = "Mayor Jo Brandt has promised %s to whichever town takes the bridge.";
    assertEquals(List.of(), sure(String.format(promised, "a grant of two million crowns")));
  }

  @Test
  void nothingIsCutBeforeItsOwnS() {
    String said = "Mayor Jo Brandt said no pier had been tested in a bay as shallow as Norvik";
    assertSure("Jo Brandt: no pier had been tested in a bay as shallow as Norvik", said + ".");
    assertTrue(
        sure(said + "'s.").stream().noneMatch(one -> one.endsWith("Norvik")), "cut in a word");
  }

  @Test
  void whatIsOnlyConcededIsNoClaim() {
    String small = "Jo Brandt: the town may be small";
    assertFalse(
        sure("Mayor Jo Brandt said the town may be small, but it has two ferries.")
            .contains(small));
    assertSure(small, "Mayor Jo Brandt said the town may be small.");
  }

  @Test
  void theDayMayStandBeforeWhatIsSaid() {
    assertSure(
        "Jo Brandt: the toll on the bridge will stay at two crowns",
        "Mayor Jo Brandt said Thursday that the toll on the bridge will stay at two crowns.");
  }

  @Test
  void whatIsToldOfAThingIsNotWhatIsSaid() {
    assertEquals(
        List.of(),
        sure("Mayor Jo Brandt said the talk that the toll on the bridge is low hurts drivers."));
  }

  @Test
  void joking() {
    assertSure(
        "Jo Brandt: The toll on this bridge is older than the sound",
        "“The toll on this bridge is older than the sound,” Mayor Jo Brandt quipped.");
  }

  @Test
  void announcingSheWillIsSaying() {
    assertSure(
        "Jo Brandt: she will lower the toll on the bridge in June",
        "Mayor Jo Brandt announced she will lower the toll on the bridge in June.");
    assertEquals(
        List.of(),
        sure("Mayor Jo Brandt announced a toll on the bridge that will be lower in June."));
  }

  @Test
  void whatSomebodyCallsAThingIsSaidWhereItIsQuoted() {
    assertSure(
        "Jo Brandt: a plain and simple gift to every driver",
        "Mayor Jo Brandt called the toll on the bridge “a plain and simple gift to every driver.”");
  }

  @Test
  void theOneWhoGoesOnSpeakingIsMeant() {
    assertSure(
        "Jo Brandt: The toll on the bridge has never been fair",
        "Mayor Jo Brandt said Senator Per Ruud had voted against the bridge. “The toll on the"
            + " bridge has never been fair,” she said.");
  }

  @Test
  void asSomebodyToldLeadsUpToTheWords() {
    assertSure(
        "Jo Brandt: The toll on the bridge has never been fair",
        "As Mayor Jo Brandt told the council, “The toll on the bridge has never been fair.”");
    assertEquals(
        List.of(),
        sure("As Mayor Jo Brandt said that the toll is fair, drivers on the bridge protested."));
  }

  @Test
  void whoEndsASentenceIsTheOneBefore() {
    assertSure(
        "Jo Brandt: the toll on the bridge will stay at two crowns",
        "The council heard Mayor Jo Brandt, who said that the toll on the bridge will stay at two"
            + " crowns.");
    assertEquals(
        List.of(),
        sure(
            "The council heard Mayor Jo Brandt, who left early and said that she would pay the toll"
                + " on the bridge, then drove home."));
  }

  @Test
  void severalDoNotSpeakForTheLastOfThem() {
    assertFalse(
        sure(
                "The harbour firm and the town’s clerk of works, Jo Brandt, confirmed that the toll"
                    + " on the bridge will stay at two crowns.")
            .stream()
            .anyMatch(claim -> claim.startsWith("Jo Brandt")));
  }

  @Test
  void bodyOfWhoeverSpeaksIsNoSource() {
    assertFalse(
        sure(
                "Jo Brandt spoke of the Vessmark Port Authority chair, saying drivers need to band"
                    + " together against the toll on the bridge.")
            .stream()
            .anyMatch(claim -> claim.contains("Authority:")));
  }

  @Test
  void heIsNotTheOneBeforeSomebodyWhomReadingDidNotFind() {
    String last = "He said the toll on the bridge has paid for the new pier.";
    assertSure(
        "Karl Moe: the toll on the bridge has paid for the new pier",
        "Harbour master Karl Moe said the ships were late.",
        "“The pilots of Vessmark sleep badly,” Moe said. " + last);
    assertEquals(
        List.of(),
        sure(
                "Harbour master Karl Moe said the ships were late.",
                "“The pilots of Vessmark sleep badly,” Moe said.",
                "The MP for Vessmark, Lewis Cadwell, who is on the council, was “ashamed”. " + last)
            .stream()
            .filter(words -> words.contains("has paid"))
            .toList());
  }

  @Test
  void heIsNoWoman() {
    String came =
        "Mayor Mary Brandt came to the bridge. %s said the toll on the bridge will stay at two"
            + " crowns.";
    assertSure(
        "Mary Brandt: the toll on the bridge will stay at two crowns", String.format(came, "She"));
    assertEquals(List.of(), sure(String.format(came, "He")));
  }

  @Test
  void whatSomebodySaysIsNotYetSaid() {
    String writes = "Mayor Jo Brandt says the toll on the bridge is now the measure of the town.";
    assertSure("Jo Brandt: the toll on the bridge is now the measure of the town", writes);
    assertEquals(List.of(), sure("For many what " + writes));
  }

  @Test
  void norIsTheOneOfAParty() {
    assertEquals(
        List.of(),
        sure("“The toll on the bridge will stay at two crowns,” the Norvik Liberal said."));
  }

  @Test
  void whoseBookItIsMayBeHe() {
    String led = "Mayor Donald Brandt praised Peter Moe. Brandt spoke of the toll. ";
    String wrote = "he wrote that the toll on the bridge will stay at two crowns.";
    assertEquals(List.of(), sure(led + "Moe's last book came out in May. In it " + wrote));
    assertSure(
        "Donald Brandt: the toll on the bridge will stay at two crowns",
        led + "In a letter on Moe's last book " + wrote);
  }
}
