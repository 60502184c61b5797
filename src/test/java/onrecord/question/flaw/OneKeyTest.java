package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class OneKeyTest {
  private final Check check = new OneKey();

  @Test
  void oneRightOptionIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void twoRightOptionsAreTwoKeys() {
    assertEquals(
        List.of("two_keys"),
        codes(
            check,
            draft(
                Kind.FACT,
                "Who runs the boats?",
                List.of(new Option("three", true, null), new Option("four", true, null)))));
  }

  @Test
  void noRightOptionIsNoKey() {
    assertEquals(
        List.of("no_key"),
        codes(
            check,
            draft(
                Kind.FACT,
                "Who runs the boats?",
                List.of(new Option("three", false, null), new Option("four", false, null)))));
  }
}
