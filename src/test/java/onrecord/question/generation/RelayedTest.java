package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class RelayedTest {
  private static List<Draft> asked(String... sentences) {
    return new Gapped().drafts(Asked.story(sentences));
  }

  @Test
  void reportedNumberStandsWithItsSpeaker() {
    var story =
        Asked.story(
            "Harbour director Liv Torsen said the toll on the Vessmark bridge had brought 4,300"
                + " crowns to Vessmark.");
    Draft draft = new Gapped().drafts(story).get(0);
    assertEquals(
        "The Vessmark Ledger reported: \"Harbour director Liv Torsen said the toll on the Vessmark"
            + " bridge had brought ____ crowns to Vessmark.\" Which number belongs in the gap?",
        draft.stem());
    assertEquals(Kind.NUMBER, draft.kind());
    assertEquals("Liv Torsen", draft.speaker());
    assertTrue(Checks.check(draft, story.reading).ready());
  }

  @Test
  void reportedPlaceIsNoFact() {
    Draft draft =
        asked(
                "Harbour director Liv Torsen said the money for the Vessmark bridge toll office had"
                    + " come from banks in Finland.")
            .get(0);
    assertEquals(Kind.WHAT_ABOUT, draft.kind());
    assertEquals("Finland", draft.item().key().text());
  }

  @Test
  void sentenceOfTwoSpeakersIsNotQuoted() {
    assertTrue(
        asked(
                "Harbour director Liv Torsen said the toll on the Vessmark bridge had brought 4,300"
                    + " crowns, and Mayor Jo Brandt said that the town needed the money.")
            .isEmpty());
  }

  @Test
  void wordsOfTheSpeakerToTheReaderAreNotQuoted() {
    assertTrue(
        asked(
                "Harbour director Liv Torsen said the toll on the Vessmark bridge had brought our"
                    + " town 4,300 crowns.")
            .isEmpty());
  }
}
