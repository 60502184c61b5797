package onrecord.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String TEXT = "“Café”, said Brankov 🚢\n";

  @Test
  void utf8AndUtf16AreRead() {
    assertEquals(Optional.of(TEXT), PlainText.of(TEXT.getBytes(UTF_8)));
    assertEquals(Optional.of(TEXT), PlainText.of(("\uFEFF" + TEXT).getBytes(UTF_8)));
    assertEquals(Optional.of(TEXT), PlainText.of(TEXT.getBytes(UTF_16)));
    assertEquals(Optional.of(TEXT), PlainText.of(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
  }

  @Test
  void otherEncodingsAreRefused() {
    assertEquals(Optional.empty(), PlainText.of("Café".getBytes(ISO_8859_1)));
    assertEquals(Optional.empty(), PlainText.of(TEXT.getBytes(UTF_16BE)));
    assertEquals(Optional.empty(), PlainText.of(new byte[] {(byte) 0xFE, (byte) 0xFF, 'a'}));
  }

  @Test
  void binaryFilesAreRefused() {
    assertEquals(Optional.empty(), PlainText.of("PK\3\4 a zip file".getBytes(UTF_8)));
    assertEquals(Optional.empty(), PlainText.of("a\0b".getBytes(UTF_8)));
  }

  @Test
  void linesEndAsOurs() {
    assertEquals("a\nb\nc\n\n", PlainText.withOurLineEnds("a\r\nb\rc\n\r\n"));
  }
}
