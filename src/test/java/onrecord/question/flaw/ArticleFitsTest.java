package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ArticleFitsTest {
  private final Check check = new SameGrammar();

  @Test
  void articleThatFitsAllIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They accept a ____.\"",
                "price",
                "toll",
                "fare")));
  }

  @Test
  void anBeforeAConsonantIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They accept an ____.\"",
                "increase",
                "toll",
                "price")));
  }

  @Test
  void letterThatSoundsOtherwiseIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They formed a ____.\"",
                "union",
                "party",
                "council")));
  }

  @Test
  void onlyPluralIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Oster said: \"The council has forgotten the ____.\"",
                "customers",
                "ferry",
                "weather")));
  }

  @Test
  void wordInIsIsNoPlural() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Oster said: \"It ends this ____.\"",
                "crisis",
                "war",
                "row")));
  }
}
