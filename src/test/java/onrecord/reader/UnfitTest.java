package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnfitTest {
  @Test
  void aTextMayHaveAsManyCharactersAsTheLimitAndNoneMore() {
    assertEquals(Optional.empty(), Unfit.tooLong("x".repeat(60_000)));
    assertEquals(
        Optional.of("The text has 60,001 characters, and the limit is 60,000."),
        Unfit.tooLong("x".repeat(60_001)));
  }

  @Test
  void aCharacterThatTakesTwoPlacesIsCountedOnce() {
    assertEquals(Optional.empty(), Unfit.tooLong("🎙".repeat(60_000)));
  }
}
