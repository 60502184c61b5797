package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirstNamesTest {
  @Test
  void nameIsKnownHoweverItIsWritten() {
    assertTrue(FirstNames.isMans("Donald"));
    assertTrue(FirstNames.isMans("donald"));
    assertTrue(FirstNames.isWomans("MARIA"));
  }

  @Test
  void nameOfOneSexIsNotTheOthers() {
    assertFalse(FirstNames.isWomans("Donald"));
    assertFalse(FirstNames.isMans("Maria"));
  }

  @Test
  void townIsNoFirstName() {
    assertFalse(FirstNames.has("Vessmark"));
    assertTrue(FirstNames.has("Donald"));
    assertTrue(FirstNames.has("Maria"));
  }

  @Test
  void pronounIsNoFirstName() {
    assertFalse(FirstNames.has("My"));
  }

  @Test
  void commentsOfTheListsAreNoNames() {
    assertFalse(FirstNames.all().contains("#"));
    assertFalse(FirstNames.all().contains(""));
  }
}
