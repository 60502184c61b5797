package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void whoNamesACommandNeedsNoOther() {
    assertEquals(Set.of("draft"), Main.commands("draft", "--help").getSubcommands().keySet());
  }

  /** So that help lists them, and a slip is answered with what may be meant. */
  @ParameterizedTest
  @ValueSource(strings = {"drft", "--help", ""})
  void whoNamesNoneIsShownAll(String first) {
    assertTrue(
        Main.commands(first)
            .getSubcommands()
            .keySet()
            .containsAll(Set.of("serve", "extract", "draft", "check", "audit", "demo")));
  }
}
