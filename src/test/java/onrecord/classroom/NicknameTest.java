package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class NicknameTest {
  @Test
  void whatCannotBeSeenIsTakenOut() {
    assertEquals("Mia Q", Nickname.typed("  Mia\u00a0\t Q\u200b\u202e \n").name());
    assertEquals("Mia", Nickname.typed("M\u0000i\u200da").name());
    assertEquals("Zo\u00eb", Nickname.typed("Zoe\u0308").name());
  }

  @Test
  void pilesOfMarksAreCut() {
    String piled = "x" + "\u0301\u0302".repeat(30);
    assertEquals(4, Nickname.typed(piled).name().length());
  }

  @Test
  void oneToFortyCharactersWithALetterOrDigit() {
    assertNull(Nickname.typed("7").problem());
    assertNull(Nickname.typed("\u660e").problem());
    assertNull(Nickname.typed("x".repeat(40)).problem());
    assertNull(Nickname.typed("Jos\u00e9 \ud83d\ude80").problem());
    assertNotNull(Nickname.typed("x".repeat(41)).problem());
    for (String none : new String[] {null, "", " ", "\u200b", "\u3164", "...", "\ud83d\ude80"}) {
      assertNotNull(Nickname.typed(none).problem());
    }
  }
}
