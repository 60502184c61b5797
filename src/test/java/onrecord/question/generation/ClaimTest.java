package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
  private static final String OWN =
      "The toll on the Vessmark bridge stays, and Mayor Jo Brandt met the council on Tuesday.";

  private static Claim claim(String paragraph) {
    return Claim.of(Asked.story(OWN, paragraph)).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim in " + paragraph));
  }

  /** The one who is quoted next may be one of them. */
  @Test
  void oneOfAGroupIsNoRivalOfIt() {
    String next =
        " said the toll has paid for the bridge. Jo Fosse, who studies tolls, said the pier is old.";
    Story story = Asked.story(OWN, "Analysts" + next, "Mayor Jo Brandt" + next);
    assertEquals(List.of(), rivals("analysts", story));
    assertEquals(List.of("Jo Fosse"), rivals("Jo Brandt", story));
  }

  private static List<String> rivals(String speaker, Story story) {
    return Claim.of(story).stream()
        .filter(claim -> claim.said().speaker().name().equals(speaker))
        .filter(claim -> claim.words().startsWith("the toll has"))
        .flatMap(claim -> claim.rivals(story).stream())
        .map(Name::name)
        .distinct()
        .toList();
  }

  private static boolean isAsked(String paragraph) {
    String lead = "The toll on the Vessmark bridge stays after a vote of the council on Tuesday.";
    return Claim.of(Asked.story(lead, paragraph)).stream()
        .anyMatch(claim -> claim.words().contains("pays"));
  }

  @Test
  void sheIsSomebodyWhoIsNamed() {
    String said = "“%s pays for the toll on the bridge,” Captain Per Lund said of Mayor %s.";
    assertTrue(isAsked(String.format(said, "She", "Ann Roe")));
    assertFalse(isAsked(String.format(said, "She", "Donald Roe")));
    assertTrue(isAsked(String.format(said, "He", "Donald Roe")));
    assertFalse(isAsked(String.format(said, "He", "Ann Roe")));
    assertTrue(isAsked(String.format(said, "A woman with her own boat", "Donald Roe")));
    String later =
        "“She pays for the toll on the bridge,” Captain Per Lund said. Mayor Ann Roe came late.";
    assertFalse(isAsked(later));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll on the bridge pays for the pier of Vessmark, | true",
        "The toll on the bridge pays, hopefully soon, for the pier of Vessmark, | false",
        "The toll on the bridge is heaven for the town of Vessmark, | false",
        "The toll on the bridge is like a coat for the town of Vessmark, | false",
        "The toll on the bridge is a coat for the town of Vessmark, | true"
      })
  void wishIsNoStatement(String words, boolean statement) {
    assertEquals(statement, claim("“" + words + "” Mayor Jo Brandt said.").isStatement());
  }

  @ParameterizedTest
  @CsvSource({
    "the town council, 1",
    "my husband, 0",
    "the damned council, 0",
    "the Damned council, 0"
  })
  void privateLifeAndCrudeWordsAreNotAskedAbout(String what, long asked) {
    String said = "“The toll on the bridge has paid for " + what + ",” Mayor Jo Brandt said.";
    assertEquals(
        asked, Claim.of(Asked.story(OWN, said)).stream().map(Claim::words).distinct().count());
  }

  @Test
  void wordsWithAQuotationInsideAreNotBesideThemselves() {
    Claim claim =
        claim("Mayor Jo Brandt said the toll on the bridge was “the cheapest loan” of the town.");
    assertEquals("the toll on the bridge was ‘the cheapest loan’ of the town", claim.words());
    assertTrue(claim.beside().endsWith("Mayor Jo Brandt said  ."), claim.beside());
  }

  @Test
  void whatIsExpectedIsNoDemand() {
    String said = "Mayor Jo Brandt said the vote on the toll of the bridge should be ";
    assertEquals("should", claim(said + "held in the town of Vessmark.").modal());
    assertEquals("should", claim(said + "overturned in the town of Vessmark.").modal());
    assertNull(claim(said + "over in the town of Vessmark.").modal());
  }

  @ParameterizedTest
  @CsvSource({
    "will pay for the pier, will",
    "will pay for boats likely to sink, will",
    "will almost certainly pay for the pier,",
    "will probably pay for the pier,",
    "will likely pay for the pier,"
  })
  void whatIsOnlyLikelyIsNotToldToCome(String what, String modal) {
    assertEquals(
        modal, claim("Mayor Jo Brandt said the toll on the bridge " + what + " in June.").modal());
  }
}
