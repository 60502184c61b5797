package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyNotAloneQuotedTest {
  private final Check check = new KeyNotAloneQuoted();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void marksInTheKeyOnlyAreFound() {
    assertEquals(
        List.of("key_only_quoted"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A \"high price\"",
                "A low price",
                "No price")));
  }

  @Test
  void marksInAllButTheKeyAreFound() {
    assertEquals(
        List.of("key_only_quoted"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A high price",
                "A \"low price\"",
                "\"No price\"")));
  }

  @Test
  void marksInTwoOptionsAreSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "A \"high price\"",
                "A \"low price\"",
                "No price")));
  }
}
