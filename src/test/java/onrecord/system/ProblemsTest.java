package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void whatIsBlankIsAskedForBeforeItsLength() {
    String blank = " ".repeat(1_001);
    var problems =
        Problems.none()
            .need("stem", blank, "Write the question.")
            .limit("stem", blank, 1_000)
            .need("why", null, "Write why.");
    assertEquals("Write the question.", problems.of("stem"));
    assertEquals("Write why.", problems.of("why"));
  }

  @Test
  void whatIsTooLongIsToldByItsLimit() {
    var problems = Problems.none().limit("stem", "x".repeat(1_001), 1_000);
    assertEquals("Keep it under 1,000 characters.", problems.of("stem"));
    assertTrue(Problems.none().limit("stem", "x".repeat(1_000), 1_000).isEmpty());
    assertTrue(Problems.none().limit("stem", null, 1_000).isEmpty());
  }
}
