package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page that nobody can take in at a glance is several parts, each in lines that a screen shows.
 */
class TemplateLengthTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final int MOST_LINES = 100;
  private static final int WIDEST = 140;

  @Test
  void noTemplateIsTooLongOrTooWide() throws IOException {
    var templates = templates();
    assertTrue(templates.contains(TEMPLATES.resolve("desk/desk.html")));
    assertTrue(templates.contains(TEMPLATES.resolve("tags/form.html")));
    var tooLong = new ArrayList<String>();
    for (Path template : templates) {
      tooLong.addAll(faults(template.toString(), Files.readAllLines(template)));
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void aLongOneIsFound() {
    var lines = new ArrayList<String>(List.of("x".repeat(WIDEST), "x".repeat(WIDEST + 1)));
    assertEquals(List.of("a.html:2: 141 characters"), faults("a.html", lines));
    while (lines.size() <= MOST_LINES) {
      lines.add("");
    }
    assertEquals(List.of("a.html: 101 lines", "a.html:2: 141 characters"), faults("a.html", lines));
  }

  private static List<String> faults(String name, List<String> lines) {
    var faults = new ArrayList<String>();
    if (lines.size() > MOST_LINES) {
      faults.add(name + ": " + lines.size() + " lines");
    }
    for (int i = 0; i < lines.size(); i++) {
      int width = lines.get(i).length();
      if (width > WIDEST) {
        faults.add(name + ":" + (i + 1) + ": " + width + " characters");
      }
    }
    return faults;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
