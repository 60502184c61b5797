package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class RoundedTest {
  @Test
  void roundFigureHoldsItsNumber() {
    assertTrue(Rounded.is("More than 600", "640 people"));
    assertTrue(Rounded.is("About 70", "some 68 a day"));
    assertTrue(Rounded.is("Close to 400", "390 boats"));
    assertTrue(Rounded.is("Just over 600", "612 boats"));
    assertTrue(Rounded.is("No fewer than 600", "612 boats"));
    assertFalse(Rounded.is("As many as 600", "612 boats"));
    assertFalse(Rounded.is("About 70", "some 90 a day"));
    assertFalse(Rounded.is("More than 200", "640 people"));
    assertFalse(Rounded.is("Fewer than 600", "640 people"));
    assertFalse(Rounded.is("600", "640 people"));
  }
}
