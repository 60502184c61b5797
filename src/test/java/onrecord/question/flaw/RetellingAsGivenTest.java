package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingAsGivenTest {
  private static final String PASSAGE =
      "Joran Stahl said the party would repeal the bill if it won the election in October. He"
          + " said that 40 towns had asked for it.";

  /** As drafts give it, without marks. */
  @ParameterizedTest
  @CsvSource({"60, wrong_key!", "40,", "19th-century,", "on 20 March 2026 all 40,"})
  void aNumberThatThePassageHasNotIsRefused(String number, String code) {
    Draft asked =
        passage(
            draft(
                Kind.MISATTRIBUTION,
                "Somebody takes this from the passage: Joran Stahl said that "
                    + number
                    + " towns had asked for it. What, if anything, is wrong with it?",
                "Nothing: Joran Stahl says so.",
                "The passage names no source for it."),
            PASSAGE);
    assertEquals(
        code == null ? List.of() : List.of(code), Quay.codes(new RetellingAsGiven(), asked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joran Stahl said that the party would repeal the bill. | wrong_key",
        "Joran Stahl said that the party would repeal the bill if it won in October. | ",
        "Joran Stahl said that 60 towns had asked for it. | wrong_key",
        "Joran Stahl said that 40 towns had asked for it. | "
      })
  void whatARetellingLeavesOutIsWrongWithIt(String retold, String code) {
    for (String key : List.of("Nothing: Joran Stahl says so.", "The passage names no source.")) {
      Draft asked =
          passage(
              draft(
                  Kind.MISATTRIBUTION,
                  "Somebody retells the passage: “" + retold + "” What, if anything, is wrong?",
                  key,
                  "It states the contrary of what Joran Stahl says."),
              PASSAGE);
      List<String> expected =
          code == null || !key.startsWith("Nothing") ? List.of() : List.of(code);
      assertEquals(expected, codes(new RetellingAsGiven(), asked), retold);
    }
  }

  /** It stands in the passage, but of something else. */
  @Test
  void aNumberOfAnotherSentenceIsWarnedOf() {
    String passage =
        "Joran Stahl said that the closure would save 1.9 million marks a year. Of that sum 600,000"
            + " marks would pay for boats.";
    for (String number : List.of("600,000", "1.9 million")) {
      Draft asked =
          passage(
              draft(
                  Kind.MISATTRIBUTION,
                  "Somebody takes this from the passage: Joran Stahl said that the closure would save "
                      + number
                      + " marks a year. What, if anything, is wrong with it?",
                  "Nothing: Joran Stahl says so.",
                  "The passage names no source for it."),
              passage);
      assertEquals(
          number.equals("600,000") ? List.of("wrong_key") : List.of(),
          Quay.codes(new RetellingAsGiven(), asked),
          number);
    }
  }
}
