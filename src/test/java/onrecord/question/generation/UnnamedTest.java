package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedTest {
  private static final String OWN = Asked.OWN;

  /** The sources without a name of their own, as questions name them. */
  private static List<String> sources(String... paragraphs) {
    return Unnamed.of(story(paragraphs)).stream().map(Said::by).toList();
  }

  private static Story story(String... paragraphs) {
    String[] all = new String[paragraphs.length + 1];
    all[0] = OWN;
    System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
    return Asked.story(all);
  }

  @Test
  void aPhraseThatTellsWhoItIsStandsAsItIs() {
    assertEquals(
        List.of("a senior harbour official"),
        sources("A senior harbour official said the toll on the bridge has paid for the pier."));
    assertEquals(
        List.of("former prosecutors"),
        sources("Former prosecutors said the toll on the bridge has paid for the pier."));
    assertEquals(
        List.of("people familiar with the talks"),
        sources(
            "The toll on the bridge has paid for the pier, according to people familiar with the"
                + " talks."));
  }

  @Test
  void whatTellsNothingIsNoSource() {
    assertEquals(
        List.of(),
        sources(
            "A fare list pilots said the toll on the bridge has paid for the pier.",
            "A source said the toll on the bridge has paid for the pier.",
            "Officials said the toll on the bridge has paid for the pier.",
            "Aides said the toll on the bridge has paid for the pier.",
            "Campaign aides said the toll on the bridge has paid for the pier.",
            "The budget office said the toll on the bridge has paid for the pier.",
            "All the Democrats said the toll on the bridge has paid for the pier."));
  }

  @Test
  void manyOfACallingAreASourceThoughNoListHasThem() {
    String said = " said the toll on the bridge has paid for the pier.";
    for (String source : List.of("Harbour fishermen", "Ferry commuters", "Pier cyclists")) {
      assertEquals(List.of(source.toLowerCase()), sources(source + said));
    }
    assertEquals(List.of(), sources("Fishermen" + said, "Fare papers" + said));
    assertEquals(
        List.of("fishermen"),
        Unnamed.of(story("Fishermen" + said), true).stream().map(Said::by).toList());
  }

  @Test
  void whoseRivalItIsIsLeftOut() {
    String said = "Rival Ada Lund’s campaign said the toll on the bridge has paid for the pier.";
    assertEquals(List.of("Ada Lund’s campaign"), sources(said));
  }

  @Test
  void aPassageHasToHoldWhatTheCompanyMeans() {
    Story story =
        story(
            "Nordfjord Ferries Inc. will leave the sound in June. The company said the toll on the"
                + " bridge has taken its passengers.");
    List<Claim> claims = Claim.of(story);
    assertFalse(claims.isEmpty());
    assertTrue(
        claims.stream().allMatch(claim -> claim.passage().text().contains("Nordfjord")),
        claims.toString());
  }

  @Test
  void aPartOfAnotherPhraseIsNoSource() {
    assertEquals(
        List.of(),
        sources("Mayor Per Ruud has during his campaign said the toll on the bridge would pay."));
  }

  @Test
  void severalClaimAndOneClaims() {
    assertEquals(List.of(true), several("lawyers with the harbour board"));
    assertEquals(List.of(false), several("a lawyer with the harbour board"));
  }

  @Test
  void whoseCampaignItIsKeepsItsCapital() {
    var story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark to speak of the toll.",
            "Brandt’s campaign said the toll on the bridge has paid for the pier.");
    assertTrue(
        Claim.of(story).stream().allMatch(claim -> claim.by().startsWith("Brandt")),
        Claim.of(story).toString());
    assertFalse(Claim.of(story).isEmpty());
  }

  private static List<Boolean> several(String source) {
    String words = "The toll on the bridge has paid for the pier, according to " + source + ".";
    return Claim.of(story(words)).stream().map(Claim::areSeveral).distinct().toList();
  }
}
