package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetoldTest {
  @Test
  void howItIsToBeDoneIsNotLeftOut() {
    String said = "%s the fares in Vessmark will rise in June.";
    assertFalse(MisattributionTest.retold(String.format(said, "Senator Ann Ruud said")).isEmpty());
    assertEquals(
        List.of(),
        MisattributionTest.retold(
            String.format(said, "By selling two boats, Senator Ann Ruud said,")));
  }
}
