package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import onrecord.system.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host is set to changes nothing: neither a letter that is shown nor a command. */
class HostLanguageTest {
  private static final Path MAIN = Path.of("src/main");

  @TempDir static Path home;

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void everyCommandBeginsInEnglish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    Main.main("schedule", "--help");
    assertEquals("4 interviews", "%d %s".formatted(4, "INTERVIEWS".toLowerCase()));
    Locale.setDefault(Locale.forLanguageTag("fa-IR"));
    Main.main("schedule", "--help");
    assertEquals("4 interviews", "%d %s".formatted(4, "INTERVIEWS".toLowerCase()));
  }

  @Test
  void theDatabaseStarts() throws Exception {
    for (String host : List.of("fa-IR", "ar-EG")) {
      Locale.setDefault(Locale.forLanguageTag(host));
      Path data = home.resolve(host);
      try (var server = EmbeddedPostgres.start(data, Durability.NONE);
          var connection = server.database().connect()) {
        assertTrue(connection.isValid(10));
      }
    }
  }

  @Test
  void smallLettersAreEnglish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertEquals("interview", Formats.lower("INTERVIEW"));
  }

  @Test
  void noPageOrClassAsksTheHostForItsLetters() throws IOException {
    var found = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|html)")).toList()) {
        if (Files.readString(file).matches("(?s).*\\bto(Lower|Upper)Case(\\(\\)|[^(]).*")) {
          found.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
