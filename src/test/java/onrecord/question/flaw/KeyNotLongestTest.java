package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class KeyNotLongestTest {
  private final Check check = new KeyNotLongest();

  @Test
  void keyOfLikeLengthIsSound() {
    assertEquals(
        List.of(), codes(check, draft(Kind.WHAT_ABOUT, "What?", "a second vote", "a new bridge")));
  }

  @Test
  void muchLongerKeySticksOut() {
    assertEquals(
        List.of("key_longest"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What?",
                "a second vote before the summer is over",
                "a new bridge")));
  }

  @Test
  void itIsTooLongFromMoreThanEightFifthsOn() {
    String wrong = "b".repeat(30);
    assertEquals(List.of(), codes(check, draft(Kind.FACT, "What?", "a".repeat(48), wrong)));
    assertEquals(
        List.of("key_longest"), codes(check, draft(Kind.FACT, "What?", "a".repeat(49), wrong)));
  }

  @Test
  void namesAreAsLongAsTheyAre() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who?",
                "Bram Oster, chair of the Norvik Traders' League",
                "Mayor Signe Aldal")));
  }

  @Test
  void oneLongWordWarnsAndAClauseRejects() {
    Draft word = draft(Kind.FACT, "What is shut?", "The petrol station", "The school", "The bank");
    Draft clause = draft(Kind.FACT, "What is shut?", "The bank by the old quay", "The school");
    assertEquals(Severity.WARN, check.of(word, null).get(0).severity());
    assertEquals(Severity.REJECT, check.of(clause, null).get(0).severity());
  }

  /** One that is as short as the wrong ones shows that length tells nothing. */
  @Test
  void ofSeveralKeysAllHaveToStickOut() {
    for (String other : List.of("a new school", "a new school, and a bus to it every hour")) {
      var options =
          List.of(
              new Option("a second vote before the summer is over", true, null),
              new Option(other, true, null),
              new Option("a new bridge", false, null),
              new Option("a longer pier", false, null));
      Draft asked =
          draft(Kind.WHICH_SAID, "Which?", options).withItem(Item.of(Format.MULTIPLE, options));
      assertEquals(
          other.length() < 20 ? List.of() : List.of("key_longest"), codes(check, asked), other);
    }
  }
}
