package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoSupersetTest {
  private final Check check = new NoSuperset();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void regionThatHoldsTheKeyIsFound() {
    assertEquals(
        List.of("superset"),
        codes(check, draft(Kind.FACT, "Where were the boats built?", "Norway", "Europe", "Japan")));
  }

  @Test
  void rangeThatHoldsTheKeyIsFound() {
    assertEquals(
        List.of("superset"),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How many?",
                "900 commuters",
                "More than 500 commuters",
                "100 commuters")));
  }

  @Test
  void rangeBesideTheKeyIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How many?",
                "900 commuters",
                "More than 1,000 commuters",
                "100 commuters")));
  }

  @Test
  void optionThatSaysLessIsFound() {
    assertEquals(
        List.of("superset"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "Open accounts of the ferries in June",
                "Open accounts in June",
                "A second vote")));
  }

  @Test
  void oppositeSaysNotLess() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "No open accounts of the ferries in June",
                "Open accounts in June",
                "A second vote")));
  }
}
