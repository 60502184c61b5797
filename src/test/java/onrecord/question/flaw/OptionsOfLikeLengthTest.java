package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class OptionsOfLikeLengthTest {
  private final Check check = new OptionsOfLikeLength();

  @Test
  void optionManyTimesAsLongAsTheOthersIsFound() {
    assertEquals(
        List.of("option_length"),
        codes(check, draft(Kind.FACT, "Where?", "In a fund", "In a grant", "word ".repeat(24))));
  }

  @Test
  void longOptionsBesideLongOnesAreSound() {
    assertEquals(List.of(), codes(check, sound()));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Where?", "In a fund", "word ".repeat(20), "word ".repeat(24))));
  }

  @Test
  void sentenceBesideSingleWordsIsFound() {
    assertEquals(
        List.of("option_length"),
        codes(check, draft(Kind.FACT, "What?", "Old nails", "Tea", "word ".repeat(10))));
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "What?", "Old nails", "Tea", "word ".repeat(8))));
  }
}
