package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class UnmadeTest {
  private static final Story STORY =
      Asked.story(
          "The council of Vessmark voted 7 to 2 to raise the toll on the harbour bridge.",
          "The toll on the bridge may pay for the new span of the harbour by 2031, the council hopes.",
          "Vessmark raised the toll on the bridge in May and lowered the fares of the ferry.",
          "But Vessmark raised the toll on the bridge in 2019 and the fares in 2021.",
          "The old bridge opened in 1968.",
          "The tax in Norvik rose by 12 crowns and stayed high in the winter of 2019.",
          "Clerk Tore Lund stood at the bridge. \"They will pay it for years,\" said Lund.",
          "Norvik painted 12 doors and sold 40 roses in the winter of 2019.");

  @Test
  void theResultOfAVoteIsNotAskedFor() {
    assertEquals(
        "Its numbers are not asked for: results of votes, ages, times, ranks and the like.",
        why("voted 7 to 2"));
  }

  @Test
  void whatKeepsASentenceFromBeingAskedIsNamed() {
    assertEquals("It says only that something may be so.", why("may pay for the new span"));
    assertEquals("It has fewer than 7 words.", why("The old bridge opened"));
    assertEquals("It answers the sentence before it: it begins with “But”.", why("But Vessmark"));
    assertEquals("Whom or what it speaks of cannot be shown with it.", why("The tax in Norvik"));
    assertEquals(
        "It has too little to do with headline and first sentence.", why("Norvik painted"));
  }

  @Test
  void theMonthOfMayIsNoMaybe() {
    assertTrue(Voiced.passing("Vessmark raised the toll in May") == null);
    assertEquals("may", Voiced.passing("Vessmark may raise the toll"));
  }

  @Test
  void somebodysWordsAreToldWithWhoSaysThem() {
    var found = in("They will pay");
    assertEquals("Tore Lund", found.get(0).said().speaker());
    assertEquals(
        "It leans on what stands around it, such as by “it”, “they” or “on Friday”.",
        found.get(0).why());
  }

  private static String why(String words) {
    return in(words).get(0).why();
  }

  private static List<Unmade> in(String words) {
    int at = STORY.text().indexOf(words);
    return Unmade.in(new Span(at, at + words.length()), STORY);
  }
}
