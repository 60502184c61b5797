package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class QuoteOrParaphraseTest {
  private static List<Draft> asked(String sentence) {
    Story story =
        Asked.story(
            "The toll on the Vessmark bridge will stay, Mayor Jo Brandt told us.", sentence);
    return Claim.of(story).stream()
        .filter(claim -> QuoteOrParaphrase.fits(claim, story))
        .map(claim -> QuoteOrParaphrase.of(claim, story))
        .toList();
  }

  @Test
  void oneHalfIsQuotedAndTheOtherNot() {
    Draft draft =
        asked(
                "Mayor Jo Brandt said the toll had paid for the pier and was “the cheapest loan of"
                    + " our lives.”")
            .get(0);
    assertEquals(
        "The speaker in the sentence is Mayor Jo Brandt. How does the sentence render the parts"
            + " “the toll had paid for the pier” and “the cheapest loan of our lives”?",
        draft.stem());
    assertEquals("The first is paraphrased, the second quoted.", draft.item().key().text());
  }

  @Test
  void allOrNothingInQuotationMarksIsNoQuestion() {
    assertTrue(asked("“The toll has paid for the pier,” Mayor Jo Brandt said.").isEmpty());
    assertTrue(asked("Mayor Jo Brandt said the toll had paid for the pier.").isEmpty());
  }

  @Test
  void titleInQuotationMarksIsNotHerWords() {
    assertTrue(asked("Mayor Jo Brandt said the toll was no “Bridge To Nowhere Show.”").isEmpty());
  }
}
