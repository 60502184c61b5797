package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class WhoseWordsTest {
  private static final String OWN = Asked.OWN;

  /** Names nobody, and makes a passage long enough for its source not to be seen at a glance. */
  private static final String HALL =
      "The old hall by the harbour was full long before noon, and those who had found no chair stood"
          + " along its walls in their wet coats. ";

  /** Asked of the last paragraph, with more before it. */
  private static List<Draft> asked(String... paragraphs) {
    String[] all = paragraphs.clone();
    all[all.length - 1] = HALL + all[all.length - 1];
    return Asked.extracted(new WhoseWords(), all);
  }

  @Test
  void everybodyInThePassageAndTheOutletMayBeTheSource() {
    Draft draft =
        asked(
                OWN,
                "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday."
                    + " Brandt said the toll on the bridge has paid for the new pier.")
            .get(0);
    assertTrue(
        draft.stem().contains("Whom does the passage give as the source of the words"),
        draft.stem());
    assertEquals("Jo Brandt", draft.item().key().text());
    assertEquals(
        List.of(
            "Jo Brandt",
            "Ann Ruud",
            "The Vessmark Ledger, in its own voice",
            "Somebody whom the passage does not name"),
        Asked.options(draft));
  }

  @Test
  void whoSpeaksThereTooIsOfferedAndNobodyWhoIsOnlySpokenOf() {
    String passage =
        "“The toll is fair to Senator Ann Ruud,” Mayor Jo Brandt said in the old hall by the harbour,"
            + " which was full long before noon. Pilot Ida Moe said the boats are slow. Jon Lund’s"
            + " ferry lay in Vessmark. “The toll has paid for the new pier of the town,”"
            + " Brandt added.";
    Draft draft =
        Asked.extracted(
                new WhoseWords(), OWN, "Bo Lund said in Vessmark the boats are slow.", passage)
            .stream()
            .filter(one -> one.stem().contains("has paid") && one.passage().contains("Moe"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "Jo Brandt",
            "Ida Moe",
            "The Vessmark Ledger, in its own voice",
            "Somebody whom the passage does not name"),
        Asked.options(draft));
  }

  @Test
  void whatTheOutletHoldsForSoTooHasNoOneSource() {
    String met =
        "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday. Brandt %s"
            + " the toll on the bridge has paid for the pier.";
    assertEquals(1, asked(OWN, String.format(met, "said that")).size());
    assertEquals(List.of(), asked(OWN, String.format(met, "noted that")));
    assertEquals(List.of(), asked(OWN, String.format(met, "pointed out that")));
    assertEquals(1, asked(OWN, String.format(met, "spoke, noting that")).size());
  }

  @Test
  void whatTheSpeakerPassesOnIsOfTwo() {
    String met = "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday. ";
    assertEquals(
        List.of(),
        asked(
            OWN,
            met + "“Ruud also says the toll on the bridge has paid for the pier,” Brandt said."));
    for (String other : List.of("It says", "Everybody says")) {
      String said = "“" + other + " the toll on the bridge has paid for the pier,” Brandt said.";
      assertEquals(1, asked(OWN, met + said).size(), other);
    }
  }

  @Test
  void whereOneIsNamedThereIsNothingToFind() {
    assertEquals(
        List.of(),
        asked(OWN, "Mayor Jo Brandt said the toll on the bridge has paid for the new pier."));
  }

  @Test
  void aFlashcardShowsTheOptions() {
    assertFalse(
        QuestionKinds.recallable(
            Kind.WHO_SAID, "Whom does the passage give as the source of the words “a toll”?"));
    assertTrue(QuestionKinds.recallable(Kind.WHO_SAID, "Who said that the toll would stay?"));
    assertTrue(
        QuestionKinds.recallable(Kind.WHO_SAID, "Who said the passage of the bill was a mistake?"));
  }

  @Test
  void quotationIsAskedForWhereSomebodyElseIsNamed() {
    String met = "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday. ";
    Draft draft =
        asked(OWN, met + "“The toll on the bridge has paid for the pier,” Brandt said.").get(0);
    assertEquals("Jo Brandt", draft.item().key().text());
  }

  @Test
  void shortWordsInSeveralSentencesAreAskedFor() {
    String one =
        "At the toll bridge of Vessmark, in the old hall by the harbour that was full long before noon,"
            + " beside Senator Ann Ruud and among the many who had found no chair and stood along the"
            + " walls in their wet coats, Mayor Jo Brandt said %s.";
    String two = "Senator Ann Ruud came to Vessmark by boat on Tuesday. Mayor Jo Brandt said %s.";
    String paid = "the toll on the bridge has paid for the new pier";
    assertEquals(List.of(), Asked.extracted(new WhoseWords(), OWN, String.format(one, paid)));
    assertEquals(1, asked(OWN, String.format(two, paid)).size());
    String more = " of the town and for the old harbour wall that nobody had wanted to build";
    assertEquals(List.of(), asked(OWN, String.format(two, paid + more)));
  }

  @Test
  void aShortPassageComesOnRequestOnly() {
    String met =
        "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday. Brandt said"
            + " the toll on the bridge has paid for the new pier.";
    assertEquals(1, asked(Asked.BETWEEN, met).size());
    assertEquals(List.of(), Asked.extracted(new WhoseWords(), Asked.BETWEEN, met));
    assertEquals(1, Asked.extracted(new WhoseWords(), OWN, met).size());
  }

  @Test
  void whomTheStemAloneIntroducesIsNotAskedFor() {
    String met = "Senator Ann Ruud met the press at the toll bridge of Vessmark.";
    String said = "Brandt said the toll on the bridge has paid for the pier.";
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark by boat.", met + " " + said);
    List<Claim> claims = Claim.of(story);
    assertFalse(fits(met + " " + said, claims, story));
    assertTrue(
        fits("Mayor Jo Brandt came to Vessmark by boat. " + met + " " + said, claims, story));
  }

  private static boolean fits(String passage, List<Claim> claims, Story story) {
    Claim asked =
        claims.stream()
            .filter(claim -> claim.passage().shown().equals(passage))
            .findFirst()
            .orElseThrow();
    return WhoseWords.fits(asked, story);
  }

  /** Whether it may be asked whose some words in an article are. */
  private static boolean fits(String... article) {
    Story story = Asked.story(article);
    return Claim.of(story).stream().anyMatch(claim -> WhoseWords.fits(claim, story));
  }

  @Test
  void presidentOutOfHistoryIsNoSource() {
    String said =
        "President %s came to Vessmark on a Tuesday in May. Mayor Jo Brandt said the toll on the"
            + " bridge has paid for the pier.";
    assertEquals(List.of(), asked(OWN, String.format(said, "Fosse")));
    assertEquals(1, asked(OWN, String.format(said, "Ann Fosse")).size());
  }

  @Test
  void sheTellsWhereOnlyOneWomanIsNamed() {
    String met =
        "Senator %s met Mayor Ann Ruud at the toll bridge of Vessmark on Tuesday. Ruud said she had"
            + " paid the toll on the bridge for the pier.";
    assertEquals(List.of(), asked(OWN, String.format(met, "Peter Brandt")));
    assertEquals(1, asked(OWN, String.format(met, "Mary Brandt")).size());
  }

  @Test
  void theDeadAreNoSource() {
    String met =
        "Mayor Jo Brandt took the seat of Senator Ann Ruud on Tuesday%s. Brandt said the toll on the"
            + " bridge has paid for the new pier.";
    assertEquals(1, asked(OWN, String.format(met, "")).size());
    assertEquals(
        List.of(), asked(OWN, String.format(met, ", a month after the death of Senator Ann Ruud")));
  }

  @Test
  void nobodyIsMyselfWhoIsSpokenOf() {
    String often = OWN + " Brandt had come late, Brandt left early, and nobody saw Brandt again.";
    String met = "Mayor Jo Brandt met Senator Ann Ruud at the toll bridge of Vessmark on Tuesday. ";
    String said = "“I tell %s that the toll on the bridge has paid for the pier,” Brandt said.";
    assertFalse(fits(often, met + String.format(said, "Ruud")));
    assertTrue(fits(often, met + String.format(said, "the council")));
  }
}
