package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The targets on the annotated article that lies beside the repository and is never part of it,
 * measured by the scorer that lies there too. Its folder: {@code -Donrecord.shared}, else
 * ../shared.
 */
class SeedTest {
  private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../shared"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static JsonNode figures;

  @BeforeAll
  static void measure() throws Exception {
    Path gold = SHARED.resolve("seed/gold-attributions-core.jsonl");
    boolean there = Files.exists(gold) && python();
    if (!there) {
      System.err.println(
          "\n*** SKIPPED: SeedTest needs " + gold.toAbsolutePath() + " and python3 ***\n");
    }
    assumeTrue(there, "the seed article or python3 is absent");
    String text =
        JSON.readTree(Files.readString(gold).lines().findFirst().orElseThrow())
            .path("text")
            .asText();
    Found found =
        new Extractor()
            .extract(
                new Document(
                    text, LocalDate.of(2022, 3, 24), null, null, Document.Kind.NEWS, List.of()));
    Offsets.check(text, found);
    Path prediction =
        Files.writeString(folder.resolve("prediction.jsonl"), Prediction.line("seed", text, found));
    var process =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("tools/score.py").toString(),
                gold.toString(),
                prediction.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    figures = JSON.readTree(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
  }

  @Test
  void findsTheQuotedSegments() {
    assertTrue(figures.at("/segments/F1").asDouble() >= 90, figures.at("/segments").toString());
  }

  @Test
  void knowsWhoseTheyAre() {
    JsonNode accuracy = figures.at("/segments_source_acc/acc");
    assertTrue(accuracy.asDouble() >= 95, accuracy.toString());
    JsonNode confident = figures.at("/confident");
    assertTrue(confident.at("/full_name_right/acc").asDouble() >= 85, confident.toString());
    assertTrue(confident.at("/yield/acc").asDouble() >= 85, confident.toString());
  }

  @Test
  void takesAllJunkAndNoBody() {
    assertEquals(100, figures.at("/junk/found/acc").asDouble());
    assertEquals(0, figures.at("/junk/body_lost").asInt());
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
