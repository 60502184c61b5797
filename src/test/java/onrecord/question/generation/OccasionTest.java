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

  @Test
  void nameOfAPlaceIsWholeAndNothingBehindIt() {
    assertEquals(
        "at a rally in Port Livia", Occasion.in("Roe spoke at a rally in Port Livia.", 0).words());
    assertEquals(
        "at a rally in Lund", Occasion.in("Roe spoke at a rally in Lund Saturday.", 0).words());
    assertEquals(
        "at a rally in Lund", Occasion.in("At a rally in Lund President Roe spoke.", 0).words());
  }

  /** In which country it is, only the article tells. */
  @Test
  void theCapitalIsNoPlaceOfAnOccasion() {
    assertEquals(
        "reporters", Occasion.in("Roe told reporters in the capital, Norvik, of it.", 0).words());
  }

  /** What was measured in a trial was not said at one. */
  @Test
  void whatATrialFoundWasNotSaidAtIt() {
    assertNull(Occasion.in("Roe, who had no part in the trial, was pleased.", 0));
    assertEquals("at a trial", Occasion.in("Roe spoke at the trial.", 0).words());
  }
}
