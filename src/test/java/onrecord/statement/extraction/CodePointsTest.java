package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both directions agree with the string's own arithmetic, broken pairs included. */
class CodePointsTest {
  @Property(tries = 300)
  void countsLikeTheString(@ForAll("texts") String text) {
    var points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      assertEquals(text.codePointCount(0, i), points.toCodePoint(i), text + " at " + i);
    }
    int count = text.codePointCount(0, text.length());
    for (int i = 0; i <= count; i++) {
      assertEquals(text.offsetByCodePoints(0, i), points.toUtf16(i), text + " at " + i);
    }
    assertThrows(IndexOutOfBoundsException.class, () -> points.toUtf16(count + 1));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "🎙", "🇺🇦", "\uD83C", "\uDF99", "“", "\n")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
