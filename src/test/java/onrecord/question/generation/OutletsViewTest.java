package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsViewTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet. Mayor Donald Brandt met the council.";

  private static OutletsView view(String paragraph) {
    Story story = Asked.story(LEAD, paragraph);
    return new OutletsView(Claim.of(story).get(0), story);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt said the toll on the bridge has paid for the pier. | true",
        "Brandt explained the toll on the bridge has paid for the pier. | false",
        "Brandt said the toll on the bridge should stay for a year. | false",
        "Brandt said he would lower the toll on the bridge in June. | false",
        "Brandt noted the toll on the bridge has paid for the pier. | false",
        "Brandt agreed that the toll on the bridge has paid for the pier. | false",
        "Brandt demanded that the toll on the bridge stays for years. | false",
        "Brandt said it is time to end the toll on the bridge. | false",
        "Brandt said the toll on the bridge has paid for 30 boats. | false",
        "Brandt said the toll on the bridge was paid by the pier. | false",
        "Brandt said ten years of the toll on the bridge are long enough. | false",
        "Brandt said drivers have every right to curse the toll on the bridge. | false",
        "Brandt said the only toll he likes is that on the bridge. | false",
        "Brandt said the toll on the bridge has paid for the pier – a point that engineers dispute. | false",
        "Brandt said the toll on the bridge has paid for the pier. The board of the harbour rejected that. | false",
        "Brandt said the toll on the bridge has paid for the pier. The site Snopes looked at it and found it right. | false"
      })
  void claimIsOpenWhereTheOutletLeavesItSo(String paragraph, boolean open) {
    assertEquals(open, view(paragraph).isOpen());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As Brandt points out in a letter, boats are slow. | false",
        "As Brandt has often noted, boats are slow. | false",
        "As Brandt rightly says, boats are slow. | false",
        "As Jo Moe, a pilot, points out, boats are slow. | false",
        "As Dr. Moe points out, boats are slow. | false",
        "Boats, as Moe has noted, are slow. | false",
        "Moe saw it as a trick and noted the slow boats. | true",
        "As Brandt left for the boats, snow fell. | true"
      })
  void whoIsIntroducedAsRightIsNotLeftOpen(String before, boolean open) {
    String claim = " The toll on the bridge has paid for the pier, Brandt said in the hall.";
    Story story = Asked.story(LEAD, before + claim);
    Claim last =
        Claim.of(story).stream()
            .filter(one -> one.words().contains("paid") && one.passage().holds(whole(story)))
            .findFirst()
            .orElseThrow();
    assertEquals(open, new OutletsView(last, story).isOpen());
  }

  private static Span whole(Story story) {
    return new Span(story.text().lastIndexOf('\n') + 1, story.text().length());
  }

  /** A word of the outlet's beside the verb, or a sentence behind: shown with it or left out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt jokingly said the toll on the bridge has paid for the pier.",
        "Brandt said in error that the toll on the bridge has paid for the pier.",
        "Against all the facts, Brandt said the toll on the bridge has paid for the pier.",
        "With some justice, Brandt said the toll on the bridge has paid for the pier.",
        "In a slip of the tongue, Brandt said the toll on the bridge has paid for the pier.",
        "Brandt said the toll on the bridge has paid for the pier. Not so.",
        "Brandt said the toll on the bridge has paid for the pier. It has not.",
        "Brandt said the toll on the bridge has paid for the pier. This is untrue.",
        "Brandt said the toll on the bridge has paid for the pier. And he is right.",
        "Brandt said the toll on the bridge has paid for the pier. Records bear him out.",
        "Brandt said the toll on the bridge has paid for the pier. An audit found the same.",
        "Brandt said the toll on the bridge has paid for the pier. He gave no proof."
      })
  void verdictOfTheOutletLeavesNothingOpen(String paragraph) {
    assertFalse(view(paragraph).isOpen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is the head of the union.",
        "It is the third day of rain in Norvik.",
        "The crowd clapped.",
        "He came by boat."
      })
  void sentenceThatJudgesNothingLeavesItOpen(String later) {
    assertTrue(view("Brandt said the toll on the bridge has paid the pier. " + later).isOpen());
  }

  @ParameterizedTest
  @CsvSource({
    "the ferry company, Jo Holm, manager of the Norvik ferry company, false",
    "the drivers’ union, Jo Holm, manager of the Norvik ferry company, true",
    "the NAACP, Jo Holm, manager of the Norvik NAACP, false"
  })
  void whoSpeaksForABodyKnowsWhatItDoes(String body, String name, String role, boolean open) {
    String claim = name + ", " + role + ", said " + body + " has paid for the pier of the town.";
    assertEquals(open, view(claim).isOpen());
  }

  @ParameterizedTest
  @CsvSource({
    "The council rejected that after a long night., false",
    "His claim was quickly disputed in Norvik., false",
    "The challenge of the boats ends in May., true",
    "The captains denied the boats a berth., true"
  })
  void laterSentenceOfThePassageDisputesTheClaimItself(String later, boolean open) {
    Story story = Asked.story(LEAD, "Brandt said the bridge toll has paid the pier. " + later);
    var claims =
        Claim.of(story).stream().filter(one -> one.passage().text().endsWith(later)).toList();
    assertFalse(claims.isEmpty());
    claims.forEach(one -> assertEquals(open, new OutletsView(one, story).isOpen()));
  }

  @ParameterizedTest
  @CsvSource({
    "Bridge toll could hurt the pier of Vessmark, false",
    "Bridge toll stays in Vessmark, true",
    "Storm could hurt the boats of Norvik, true"
  })
  void warningThatTheHeadlineTellsTooIsNotLeftOpen(String headline, boolean open) {
    Story story =
        Asked.headed(
            headline, LEAD, "Brandt warned that the toll on the bridge could hurt the pier.");
    assertEquals(open, new OutletsView(Claim.of(story).get(0), story).isOpen());
  }

  /** A headline that names no source tells it as a fact. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bridge toll saves Vessmark pier from gulls and storms | false",
        "Bridge toll saves Vessmark pier from gulls and storms, says Brandt | true",
        "Drivers say bridge toll saves Vessmark pier from gulls and storms | true",
        "Bridge toll 'saves Vessmark pier' from gulls and storms | true",
        "Bridge toll saves Vessmark pier's crew from gulls and storms | false",
        "Brandt: Bridge toll saves Vessmark pier from gulls and storms | true",
        "Bridge toll stays for pier, gulls and storms | true"
      })
  void whatTheHeadlineTellsIsNotLeftOpen(String headline, boolean open) {
    String claim =
        "Brandt said the toll on the old bridge in Vessmark saves the council from ruin.";
    Story story = Asked.headed(headline, LEAD, claim);
    assertEquals(open, new OutletsView(Claim.of(story).get(0), story).isOpen());
  }

  @Test
  void answerAfterThePassageCounts() {
    String claim = "Brandt said the toll on the bridge has paid for the pier.";
    assertTrue(view(claim + " Gulls sat on the quay all day.").isOpen());
    assertFalse(view(claim + " But the pier is not paid for.").isOpen());
    assertFalse(view(claim + " The toll has done no such thing.").isOpen());
    assertFalse(view(claim + " The records of the town show a debt.").isOpen());
    assertFalse(view(claim + " The fact-checkers of the Gazette rated it true.").isOpen());
    assertFalse(view(claim + " The board has called such claims a fairy tale.").isOpen());
  }

  @Test
  void whatTheOutletLeadsUpToIsItsOwnTooAndNotOpen() {
    String claim = "Brandt said the toll on the bridge has paid for the pier.";
    assertTrue(open("Gulls sat on the quay all day.", claim));
    assertFalse(open("The toll has brought in enough for the pier of the town.", claim));
    assertTrue(open("Councillors said the toll brings in enough for the pier.", claim));
  }

  @Test
  void falselyClaimedIsRejected() {
    String claim = "claimed that the toll on the bridge has paid for the pier.";
    assertTrue(view("Brandt falsely " + claim).isRejecting());
    assertFalse(view("Brandt " + claim).isRejecting());
  }

  private static boolean open(String before, String claim) {
    Story story = Asked.story(LEAD, before, claim);
    List<Claim> claims =
        Claim.of(story).stream().filter(one -> one.by().contains("Brandt")).toList();
    assertFalse(claims.isEmpty());
    return claims.stream().allMatch(one -> new OutletsView(one, story).isOpen());
  }
}
