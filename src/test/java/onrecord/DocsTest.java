package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** What the documents point at is there: tests, commands, pages and their headings. */
class DocsTest {
  private static final Path TESTS = Path.of("src/test/java");

  /** "`DeskTest`", "`StartIT`": a promise is shown by a class that somebody can run. */
  private static final Pattern SHOWN_BY = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

  private static final Pattern COMMAND = Pattern.compile("`((?:bin|bench)/[\\w-]+(?:\\.sh)?)");
  private static final Pattern PAGE = Pattern.compile("`(docs/[\\w/-]+\\.md)`");

  /** "[a page](questions.md#flaws)" within the project. */
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(#[^)\\s]+)?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @Test
  void everyTestThatProvesAPromiseExists() throws IOException {
    List<String> classes;
    try (Stream<Path> files = Files.walk(TESTS)) {
      classes = files.map(file -> file.getFileName().toString()).toList();
    }
    List<String> named = found(SHOWN_BY, Path.of("docs/proofs.md"));
    assertFalse(named.isEmpty());
    assertEquals(
        List.of(), named.stream().filter(name -> !classes.contains(name + ".java")).toList());
  }

  @Test
  void everyCommandAndPageThatIsNamedExists() throws IOException {
    var missing = new ArrayList<String>();
    for (Path document : documents()) {
      Stream.of(COMMAND, PAGE)
          .flatMap(pattern -> read(document).transform(text -> pattern.matcher(text).results()))
          .map(named -> named.group(1))
          .filter(path -> !Files.exists(Path.of(path)))
          .forEach(path -> missing.add(document + ": " + path));
    }
    assertEquals(List.of(), missing);
  }

  /** Whoever changes a rule measures anew, or says which version the figures are of. */
  @Test
  void versionOfTheRulesIsTold() {
    String told = "The rules are version " + Extractor.RULE_VERSION + ".";
    assertTrue(read(Path.of("docs/extraction.md")).contains(told), told);
  }

  @Test
  void everyLinkLeadsToAPageAndAHeading() throws IOException {
    var broken = new ArrayList<String>();
    for (Path document : documents()) {
      LINK.matcher(read(document))
          .results()
          .filter(link -> !leadsSomewhere(document, link))
          .forEach(link -> broken.add(document + ": " + link.group()));
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void sizesOfTheCodeAreAboutAsTold() {
    String told = read(Path.of("docs/developers.md"));
    var code = Path.of("src/main/java/onrecord");
    assertAbout(figure("some ([\\d,]+) files", told), sources(code).size());
    assertAbout(figure("files with ([\\d,]+) lines", told), lines(code));
    for (String engine : List.of("question/generation", "question/flaw", "statement/extraction")) {
      String name = engine.replace('/', '.');
      assertAbout(figure("`" + name + "`\\s+([\\d,]+)", told), lines(code.resolve(engine)));
    }
    long most = figure("every other package has less than\\s+([\\d,]+)", told);
    List<String> large = List.of("question", "statement");
    assertEquals(
        List.of(),
        children(code).stream()
            .filter(one -> !large.contains(one.getFileName().toString()) && lines(one) >= most)
            .toList());
  }

  private static void assertAbout(long told, long found) {
    assertTrue(Math.abs(told - found) * 10 <= found, told + " are told, there are " + found);
  }

  private static long figure(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), pattern);
    return Long.parseLong(found.group(1).replace(",", ""));
  }

  private static long lines(Path code) {
    return sources(code).stream().mapToLong(file -> read(file).lines().count()).sum();
  }

  private static List<Path> sources(Path code) {
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean leadsSomewhere(Path document, MatchResult link) {
    Path to =
        link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
    return Files.exists(to)
        && (link.group(2) == null || anchors(to).contains(link.group(2).substring(1)));
  }

  /** A heading's anchor: small letters, words joined by hyphens, other marks left out. */
  private static List<String> anchors(Path document) {
    return HEADING
        .matcher(read(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of("CHANGES.md")),
              files.filter(file -> file.toString().endsWith(".md")))
          .collect(Collectors.toList());
    }
  }

  private static List<String> found(Pattern pattern, Path document) {
    return pattern.matcher(read(document)).results().map(match -> match.group(1)).toList();
  }

  private static String read(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
