package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyNotShortestTest {
  private final Check check = new KeyNotShortest();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void wordAmongSentencesIsFound() {
    assertEquals(
        List.of("option_length"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist ask for?",
                "Accounts",
                "A second vote of all the islanders",
                "A bridge that carries lorries too")));
  }

  @Test
  void shortOptionsAreSound() {
    assertEquals(
        List.of(),
        codes(check, draft(Kind.WHAT_ABOUT, "What?", "Silence", "A long vote", "A toll")));
  }

  @Test
  void keyOfAThirdRejects() {
    Draft short_ =
        draft(
            Kind.WHAT_ABOUT,
            "What was said?",
            "It is there.",
            "It will have to be borrowed from the harbour at a high rate.",
            "It has been spent on the refit of the old quay near the school.");
    assertEquals(Severity.REJECT, new KeyNotShortest().of(short_, null).get(0).severity());
  }
}
