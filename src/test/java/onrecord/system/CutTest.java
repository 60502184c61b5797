package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void halfACharacterIsNone() {
    assertEquals("to", Formats.cut("toll", 2));
    assertEquals("toll", Formats.cut("toll", 4));
    assertEquals("to", Formats.cut("to😀", 3));
    assertEquals("to😀", Formats.cut("to😀", 4));
    assertEquals("to😀", Formats.cut("to😀ll", 4));
  }
}
