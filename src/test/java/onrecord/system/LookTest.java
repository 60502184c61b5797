package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void everyClassOfATemplateIsOneThatSomethingAsksFor() throws IOException {
    String asking =
        texts(RESOURCES.resolve("assets"), ".css", ".js") + texts(Path.of("src/test"), ".java");
    var known = found("(?<=[.'\" ])[\\w-]+", asking).collect(Collectors.toSet());
    var idle =
        found("(?<=class=\")[^\"]*", texts(RESOURCES.resolve("templates"), ".html"))
            .flatMap(names -> Stream.of(names.replaceAll("\\S*\\{[^}]*}", " ").split("\\s+")))
            .filter(name -> !name.isEmpty() && !known.contains(name))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), idle);
  }

  private static Stream<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group);
  }

  private static String texts(Path folder, String... endings) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .map(LookTest::read)
          .collect(Collectors.joining());
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
