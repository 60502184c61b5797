package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file: a publication date, the text, and what must be found, one line each: speaker, words,
 * rule. "?" marks what the engine is not sure of, "-" nobody named; lines of {@code JUNK}, {@code
 * DATE}, {@code FACT} and {@code NAME} follow where the file is about them.
 */
class ExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/onrecord/statement/extraction");

  static Stream<Path> files() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void findsWhatTheFileSays(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^----\\R");
    // "2026-11-23 INTERVIEW": of news only the day stands there
    String[] head = parts[0].strip().split(" ");
    String date = head[0];
    String text = parts[1].strip();
    List<String> expected = parts[2].strip().lines().toList();

    Found found =
        new Extractor()
            .extract(
                new Document(
                    text,
                    date.equals("none") ? null : LocalDate.parse(date),
                    null,
                    null,
                    head.length > 1 ? Document.Kind.valueOf(head[1]) : Document.Kind.NEWS,
                    List.of()));

    Offsets.check(text, found);
    assertEquals(String.join("\n", expected), String.join("\n", lines(found, text, expected)));
  }

  private static List<String> lines(Found found, String text, List<String> expected) {
    var lines = new ArrayList<String>();
    for (Attribution attribution : found.attributions()) {
      var words = new StringJoiner(" … ");
      attribution.content().forEach(span -> words.add(span.in(text)));
      String speaker = attribution.speaker() == null ? "-" : attribution.speaker();
      String title = attribution.title() == null ? "" : " (" + attribution.title() + ")";
      String via = attribution.via() == null ? "" : " via " + attribution.via();
      String day = attribution.saidOn() == null ? "" : " | " + attribution.saidOn();
      lines.add(
          (attribution.confident() ? "" : "? ")
              + speaker
              + title
              + via
              + " | "
              + words
              + " | "
              + attribution.rule()
              + day);
    }
    if (about("JUNK", expected)) {
      found.junk().forEach(j -> lines.add("JUNK " + j.rule() + " | " + j.span().in(text)));
    }
    if (about("DATE", expected)) {
      found.dates().forEach(d -> lines.add("DATE " + d.span().in(text) + " | " + d.date()));
    }
    if (about("FACT", expected)) {
      found
          .facts()
          .forEach(
              f ->
                  lines.add(
                      "FACT "
                          + f.type()
                          + " | "
                          + f.span().in(text)
                          + (f.askable() ? "" : " | " + f.why())));
    }
    if (about("NAME", expected)) {
      found
          .names()
          .forEach(n -> lines.add("NAME " + n.kind() + " | " + n.name() + " | " + n.aliases()));
    }
    return lines;
  }

  private static boolean about(String kind, List<String> expected) {
    return expected.stream().anyMatch(line -> line.startsWith(kind + " "));
  }
}
