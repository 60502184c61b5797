package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class OccasionTest {
  @Test
  void describedEventIsAnOccasion() {
    assertEquals(
        "at a crowded press conference",
        Occasion.in("Roe spoke at a crowded press conference.", 0).words());
  }

  @Test
  void ofWhichDayItWasIsLeftOut() {
    assertEquals(
        "at a press conference", Occasion.in("Roe spoke at Monday's press conference.", 0).words());
    assertNull(Occasion.in("Roe spoke at a Monday press conference.", 0));
    assertEquals(
        "at a Good Friday press conference",
        Occasion.in("Roe spoke at a Good Friday press conference.", 0).words());
  }
}
