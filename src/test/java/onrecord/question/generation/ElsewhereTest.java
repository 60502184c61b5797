package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ElsewhereTest {
  @Test
  void similarIsToSomethingBefore() {
    assertTrue(Elsewhere.isIn("Brandt said that similar orders had been given in Norvik."));
    assertFalse(Elsewhere.isIn("Brandt said that orders similar to these had been given."));
    assertFalse(
        Elsewhere.isIn("Norvik had called its boats back. Similar orders were given in Vessmark."));
  }

  @Test
  void firstSixAreOfSomething() {
    assertTrue(Elsewhere.isIn("The first six are to begin work on Monday in Norvik."));
    assertFalse(Elsewhere.isIn("The first six pilots are to begin work on Monday in Norvik."));
  }
}
