package onrecord.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><title>Toll</title> | true",
        "<html lang='en'>The toll stays. | true",
        "<p>The toll stays.</p> <p>It is fair.</p> <p>It ends.</p> <p>It stays.</p> | true",
        "The toll stays.<br>It is fair.<br/>It ends.<br />The pier is old.</div> | true",
        "A </p> ends a paragraph, a </div> a part, and <br> a line. | false",
        "The toll is < 40 crowns, and the fare > 20. | false"
      })
  void aPagesSourceIsTold(String text, boolean html) {
    assertEquals(html, PlainText.isHtml(text));
  }

  @Test
  void linesEndAsOurs() {
    assertEquals("a\nb\nc\n\n", PlainText.withOurLineEnds("a\r\nb\rc\n\r\n"));
  }
}
