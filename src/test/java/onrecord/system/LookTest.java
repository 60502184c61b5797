package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void darkIsTheSameBySystemAndByChoice() throws IOException {
    String css = Files.readString(RESOURCES.resolve("assets/onrecord.css"));
    assertEquals(
        block(css, ":root:not([data-theme=\"light\"]) {"),
        block(css, ":root[data-theme=\"dark\"] {"));
  }

  @Test
  void noTemplateHasInlineScriptOrStyleElements() throws IOException {
    var inline = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\son[a-z]+=\"|javascript:");
    try (var files = Files.walk(RESOURCES.resolve("templates"))) {
      List<Path> guilty =
          files
              .filter(Files::isRegularFile)
              .filter(file -> inline.matcher(read(file)).find())
              .toList();
      assertEquals(List.of(), guilty);
    }
  }

  @Test
  void theAddressOfTheAssetsTellsOfEachOfThem() throws IOException {
    Path assets = RESOURCES.resolve("assets");
    try (var files = Files.walk(assets)) {
      var served =
          files
              .filter(Files::isRegularFile)
              .map(file -> assets.relativize(file).toString())
              .filter(name -> !name.endsWith(".txt"))
              .collect(Collectors.toSet());
      assertEquals(served, Set.copyOf(Assets.FILES));
    }
  }

  private static String block(String css, String opening) {
    int from = css.indexOf(opening) + opening.length();
    String block = css.substring(from, css.indexOf('}', from)).replaceAll("\\s+", " ");
    assertFalse(block.isBlank());
    return block;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
