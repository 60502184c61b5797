package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainlyTest {
  @Test
  void lettersWithAnAccentAreOneCharacter() {
    assertEquals("Ren\u00e9 \u00c5s", Plainly.written("Rene\u0301 A\u030as"));
  }

  @Test
  void marksThatNobodySeesAreLeftOut() {
    assertEquals(
        "Mayor Ines Aldovar said so.",
        Plainly.written("\ufeffMayor\u200b Ines Al\u00addo\u200dvar\u200e said\u2060 so."));
  }

  @Test
  void allElseStays() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    String text = "“So it is”, said Zo\u00eb\u00a0Roe at 5\u202f% \u2026 ½ ² ﬁ " + family + "\n";
    assertEquals(text, Plainly.written(text));
  }
}
