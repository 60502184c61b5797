package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whom a stem tells by a surname. */
class LeadTest {
  /** What is told where the question is who speaks. */
  private static boolean tells(String words, String... paragraphs) {
    Story story = Asked.story(paragraphs);
    return Claim.of(story).stream()
        .map(claim -> Lead.withoutSpeaker(claim, story).words())
        .filter(Objects::nonNull)
        .anyMatch(lead -> lead.contains(words));
  }

  private static final String SAID =
      "Fosse said the toll on the bridge of Vessmark has paid for the pier.";

  @Test
  void surnameOfOneIsTold() {
    assertTrue(
        tells("“Fosse” is Mayor Donald Fosse", "Mayor Donald Fosse came to Vessmark.", SAID));
  }

  @Test
  void placeOfTheSameNameIsNobody() {
    String mayor = "Mayor Donald Fosse came to Vessmark.";
    assertTrue(tells("Fosse", mayor, "Senator Ann Ruud said the ewes of Fosse cost 210 crowns."));
    assertFalse(tells("Fosse", mayor, "Senator Ann Ruud said ewes at Fosse cost 210 crowns."));
  }

  /** His father is on no list of first names. */
  @Test
  void surnameOfFatherAndSonIsNotTold() {
    String son = "Mayor Donald Fosse came to Vessmark.";
    String father = "“Families argue,” Aurelio Fosse, 66, said. Aurelio Fosse left at noon.";
    assertFalse(tells("Donald Fosse", son, father, SAID));
  }

  /** "Mr. Fosse" is Olaf, of whom no more is told. */
  @Test
  void surnameOfTwoIsNotTold() {
    String mayor = "Mayor Ann Fosse came to Vessmark.";
    assertTrue(tells("Ann Fosse", mayor, SAID));
    assertFalse(tells("Ann Fosse", mayor, "Olaf and Ann Fosse met on a ferry in May.", SAID));
  }

  @Test
  void onlySpeakerIsToldAsSuch() {
    String came = "Mayor Donald Fosse came to Vessmark.";
    String other = " Senator Ann Ruud said the boats of Norvik pay no rent.";
    assertEquals("The speaker in the passage is Mayor Donald Fosse. ", first(came, SAID));
    String unsure =
        " Senator Ann Ruud tweeted Tuesday night she considered Norvik the \"presumptive port.\"";
    assertEquals("“Fosse” is Mayor Donald Fosse. ", first(came, SAID + other));
    assertEquals("“Fosse” is Mayor Donald Fosse. ", first(came, SAID + unsure));
    assertEquals("", first("The pier is new.", "Mayor Donald " + SAID));
  }

  @Test
  void whoSpeaksBesideSomebodyWithoutANameIsToldByTheSurname() {
    String came = "Mayor Donald Fosse came to Vessmark.";
    String official =
        " A harbour official, who asked not to be named, said the boats of Norvik pay no rent.";
    String again = " He said the boats of Norvik pay no rent.";
    assertEquals("“Fosse” is Mayor Donald Fosse. ", first(came, SAID + official));
    assertEquals("The speaker in the passage is Mayor Donald Fosse. ", first(came, SAID + again));
  }

  /** What is told of the longest passage with the first words of Fosse. */
  private static String first(String... paragraphs) {
    Story story = Asked.story(paragraphs);
    return Claim.of(story).stream()
        .filter(claim -> claim.words().startsWith("the toll"))
        .filter(claim -> !claim.passage().text().contains("came to"))
        .max(Comparator.comparingInt(claim -> claim.passage().text().length()))
        .map(claim -> Lead.of(claim, story).words())
        .orElseThrow();
  }

  @Test
  void particleThatBeginsTheSentenceIsPartOfTheSurname() {
    String mayor = "Mayor Donald %s came to Vessmark.";
    assertTrue(
        tells("“Von der Fosse” is", String.format(mayor, "von der Fosse"), "Von der " + SAID));
    assertTrue(tells("“Van ’t Fosse” is", String.format(mayor, "van ’t Fosse"), "Van ’t " + SAID));
    assertFalse(tells("“Al Fosse” is", String.format(mayor, "Fosse"), "Al " + SAID));
  }

  @Test
  void particleInSmallLettersIsPartOfTheSurname() {
    String mayor = "Mayor Donald %s came to Vessmark.";
    assertTrue(
        tells("“de Fosse” is Mayor", String.format(mayor, "de Fosse"), "In Vessmark, de " + SAID));
    assertTrue(
        tells(
            "“von der Fosse” is",
            String.format(mayor, "von der Fosse"),
            "In Vessmark, von der " + SAID));
    assertTrue(
        tells(
            "“van ’t Fosse” is",
            String.format(mayor, "van ’t Fosse"),
            "In Vessmark, van ’t " + SAID));
    assertTrue(
        tells(
            "“de los Fosse” is",
            String.format(mayor, "de los Fosse"),
            "In Vessmark, de los " + SAID));
    assertFalse(tells("Fosse” is", String.format(mayor, "Fosse"), "In Vessmark, dos " + SAID));
  }

  @Test
  void firstNameInAQuotationIsToldOfTheOneWhoHasIt() {
    String came = "Mayor Donald Fosse came to Vessmark. Senator Ann Ruud came. ";
    String donald = "“Donald and I rowed to the pier,” Ruud said.";
    String toll = "“Donald will pay for the new pier of Vessmark,” Senator Ann Ruud said.";
    assertTrue(tells("“Donald” is Mayor Donald Fosse", came, donald, toll));
    assertFalse(tells("“Donald” is", came + "Donald Lund left.", donald, toll));
  }

  @Test
  void surnameOfTwoWordsIsTold() {
    String came = "Mayor Ada Tvedt Fosse came to Vessmark.";
    assertTrue(
        tells("“Tvedt Fosse” is Mayor Ada Tvedt Fosse", came, "On the pier, Ms. Tvedt " + SAID));
  }

  @Test
  void surnameOfTwoIsNot() {
    assertFalse(
        tells(
            "“Fosse” is",
            "Mayor Donald Fosse came to Vessmark. Ferry pilot Ada Fosse came too, and Ada Fosse"
                + " waved.",
            SAID));
  }

  @Test
  void roleOfLettersThatNobodyKnowsIsNotTold() {
    String came = "Donald Fosse, the director of the %s, came to Vessmark.";
    assertTrue(tells("the director of the FBI", String.format(came, "FBI"), SAID));
    assertFalse(tells("the director of the KBOV", String.format(came, "KBOV"), SAID));
  }

  @Test
  void surnameAfterTheFullNameOfABrotherIsNot() {
    String mayor = "Mayor Donald Fosse came to Vessmark. Fosse came twice, and Fosse came late.";
    String again = " Fosse left, Fosse came back, and Fosse stayed.";
    assertTrue(tells("“Fosse” is", mayor + again, SAID));
    assertFalse(tells("“Fosse” is", mayor + again, "His brother Peter Fosse sold boats.", SAID));
  }

  @Test
  void titleTellsWhichOfACouple() {
    String mayor = "Mayor Donald Fosse came to Vessmark. Fosse came twice, and Fosse came late.";
    String again = " Fosse left, Fosse came back, and Fosse stayed. Fosse sang, and Fosse rowed.";
    String wife = "His wife Ann Fosse sold boats.";
    assertFalse(tells("Fosse” is", mayor + again, wife, SAID));
    assertTrue(tells("“Fosse” is Mayor", mayor + again, wife, "Mr. " + SAID));
  }

  @Test
  void whoWasNamedInPassingIsForgotten() {
    String mayor = "Mayor Donald Fosse came to Vessmark. Fosse came twice, and Fosse came late.";
    String again = " Fosse left, Fosse came back, and Fosse stayed.";
    String brother = "His brother Peter Fosse sold boats.";
    String other = "The boats of Norvik were late, and nobody knew where they were.\n\n".repeat(8);
    String said = "Senator Ann Ruud said that Fosse has paid for the pier of Vessmark.";
    assertTrue(tells("“Fosse” is", mayor + again, brother + other, said));
    assertFalse(tells("“Fosse” is", mayor + again, brother, said));
    // With a stop between them they are two.
    assertTrue(tells("“Fosse” is", mayor + again, "Boats were sold by Peter Lund. " + SAID));
  }
}
