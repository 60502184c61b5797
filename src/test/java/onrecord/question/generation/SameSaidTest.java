package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSaidTest {
  private static boolean isOffered(String more) {
    return Asked.options(
            Asked.about(
                "would be sold",
                Asked.extracted(
                    new WhoSaid(),
                    Asked.OWN,
                    "Senator Ann Ruud said the ferry line would be sold to a bank of the islands by"
                        + " June. "
                        + more,
                    "Mayor Jo Brandt came from Norvik.",
                    "Harbour director Liv Torsen said the toll on the bridge had paid for a quay.",
                    "Union leader Per Lund said the pier had been closed since January.")))
        .contains("Mayor Jo Brandt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Jo Brandt said the same.",
        "So did Mayor Jo Brandt.",
        "Mayor Jo Brandt agreed.",
        "Mayor Jo Brandt echoed her words.",
        "Mayor Jo Brandt thought so too."
      })
  void whoSaysTheSameIsNoWrongOption(String more) {
    assertEquals(false, isOffered(more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Jo Brandt agreed to a vote and said the crews were tired.",
        "Mayor Jo Brandt said “no” to the board."
      })
  void whoSaysSomethingElseIs(String more) {
    assertEquals(true, isOffered(more));
  }
}
