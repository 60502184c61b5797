package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ReviewByTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);

  @Test
  void officesAndOpenPositionsAreLookedAtWithinHalfAYear() {
    assertEquals(LocalDate.of(2027, 2, 28), ReviewBy.of(Kind.ROLE, AS_OF));
    assertEquals(LocalDate.of(2027, 2, 28), ReviewBy.of(Kind.SPEECH_ACT, AS_OF));
  }

  @Test
  void countsAndMembersWithinAYear() {
    assertEquals(LocalDate.of(2027, 8, 31), ReviewBy.of(Kind.NUMBER, AS_OF));
    assertEquals(LocalDate.of(2027, 8, 31), ReviewBy.of(Kind.FACT, AS_OF));
  }

  @Test
  void datedWordsAndEventsLate() {
    assertEquals(LocalDate.of(2031, 8, 31), ReviewBy.of(Kind.WHO_SAID, AS_OF));
    assertEquals(LocalDate.of(2031, 8, 31), ReviewBy.of(Kind.ORDER, AS_OF));
  }

  @Test
  void withoutADayNothingIsSaid() {
    assertNull(ReviewBy.of(Kind.WHO_SAID, null));
  }
}
