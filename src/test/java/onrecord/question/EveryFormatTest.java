package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.cli.Lines;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.Severity;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong keys of all formats, and sound ones, by somebody who had seen no check: what was found of
 * those on two articles that were read and mended on, and on two that nobody has looked at.
 */
class EveryFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/onrecord/question/flaw/formats");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A wrong key may show as any of these. */
  private static final Set<String> CODES =
      Set.of("wrong_key", "two_keys", "wrong_number", "no_key", "other_speaker", "not_in_article");

  private static final Map<String, Reading> READINGS = readings();

  @ParameterizedTest
  @CsvSource({"a1 a2, 16, 13, 11, 3", "a3 a4, 9, 7, 6, 4"})
  void wrongKeysAreFoundAndSoundOnesLeftAlone(
      String articles, int found, int named, int rejected, int soundRejected) throws IOException {
    var bad = flaws("bad.jsonl", articles);
    var sound = flaws("good.jsonl", articles);
    assertEquals(20, bad.size());
    assertEquals(20, sound.size());
    long foundNow = bad.stream().filter(flaws -> !flaws.isEmpty()).count();
    long namedNow =
        bad.stream().filter(all -> all.stream().anyMatch(f -> CODES.contains(f.code()))).count();
    long rejectedNow = bad.stream().filter(EveryFormatTest::isRejected).count();
    long soundNow = sound.stream().filter(EveryFormatTest::isRejected).count();
    System.out.printf(
        "wrong keys on %s: %d found, %d by code, %d rejected of 20; %d of 20 sound ones refused%n",
        articles, foundNow, namedNow, rejectedNow, soundNow);
    assertTrue(foundNow >= found && namedNow >= named && rejectedNow >= rejected);
    assertTrue(soundNow <= soundRejected);
  }

  private static boolean isRejected(List<Flaw> flaws) {
    return flaws.stream().anyMatch(flaw -> flaw.severity() == Severity.REJECT);
  }

  private static List<List<Flaw>> flaws(String file, String articles) throws IOException {
    return lines(file).stream()
        .filter(line -> articles.contains(line.path("article").asText()))
        .map(line -> Lines.check(line, READINGS.get(line.path("article").asText())).flaws())
        .toList();
  }

  private static Map<String, Reading> readings() {
    var readings = new HashMap<String, Reading>();
    try {
      for (JsonNode line : lines("articles.jsonl")) {
        var document =
            new Document(
                Files.readString(FOLDER.resolve(line.path("file").asText())),
                LocalDate.parse(line.path("published").asText()),
                line.path("headline").asText(),
                line.path("outlet").asText(),
                Document.Kind.NEWS,
                List.of());
        readings.put(
            line.path("id").asText(), new Reading(document, new Extractor().extract(document)));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return readings;
  }

  private static List<JsonNode> lines(String file) throws IOException {
    try (var parser =
        JSON.readerFor(JsonNode.class)
            .<JsonNode>readValues(Files.readString(FOLDER.resolve(file)))) {
      return parser.readAll();
    }
  }
}
