package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsAsGivenTest {
  private static final String TOLD =
      "The crown fell by 0.7 per cent. Shares on the exchange rose by 1.2 per cent.";

  private final Check check = new PairsAsGiven();

  @Test
  void numbersOfOneAnotherAreFound() {
    assertEquals(
        List.of("wrong_key"),
        codes("0.7 per cent", "the rise of shares", "1.2 per cent", "the fall of the crown"));
  }

  @Test
  void ownNumbersAndWordsAreSound() {
    assertEquals(
        List.of(),
        codes("0.7 per cent", "the fall of the crown", "1.2 per cent", "the rise of shares"));
    assertEquals(
        List.of(), codes("Jo Roe", "the rise of shares", "Per Lund", "the fall of the crown"));
  }

  private List<String> codes(String... sides) {
    return Drafts.codes(check, told(match("Match each figure with what it is of.", sides), TOLD));
  }

  @Test
  void daysAreLeftToOthers() {
    String told = "The bridge opened in March 2024 and the road was closed in May 2024.";
    for (String[] days : new String[][] {{"March", "May"}, {"March 2024", "May 2024"}}) {
      Draft right =
          match(
              "Match each date with what happened.",
              days[0],
              "The bridge opened",
              days[1],
              "The road closed");
      assertEquals(List.of(), Drafts.codes(check, told(right, told)));
    }
  }
}
