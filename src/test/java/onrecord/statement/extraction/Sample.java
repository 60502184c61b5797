package onrecord.statement.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample articles of the demonstration. */
final class Sample {
  private Sample() {}

  static String text(String name) {
    try (var stream = Sample.class.getResourceAsStream("/onrecord/demo/" + name + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
