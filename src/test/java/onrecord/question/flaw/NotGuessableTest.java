package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NotGuessableTest {
  private final Check check = new NotGuessable();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void keyThatRepeatsTheStemIsFound() {
    assertEquals(
        List.of("guessable"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What would the wooden boats and quiet engines bring to the harbour?",
                "Wooden boats with quiet engines",
                "Boats of another firm",
                "Engines of another firm")));
  }

  @Test
  void wordThatOnlyTheKeyLacksIsFound() {
    assertEquals(
        List.of("guessable"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist want?",
                "Open accounts",
                "A toll bridge",
                "A long bridge",
                "A stone bridge")));
  }

  @Test
  void optionsThatDifferAreSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist want?",
                "Open accounts",
                "A toll bridge",
                "A longer quay",
                "A second vote")));
  }
}
