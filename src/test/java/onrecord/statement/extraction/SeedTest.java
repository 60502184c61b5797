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
  private static JsonNode facts;
  private static Annotated ours;

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
    figures = score("tools/score.py", gold, prediction);
    Path annotation = SHARED.resolve("seed/gold.json");
    facts = score("tools/score_facts.py", annotation, prediction);
    ours =
        new Annotated(JSON.readTree(Files.readString(annotation)), text, LocalDate.of(2022, 3, 24));
  }

  private static JsonNode score(String script, Path gold, Path prediction) throws Exception {
    var process =
        new ProcessBuilder(
                "python3",
                SHARED.resolve(script).toString(),
                gold.toString(),
                prediction.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode result = JSON.readTree(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return result;
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
    assertTrue(confident.at("/full_name_right/acc").asDouble() >= 97, confident.toString());
    assertTrue(confident.at("/yield/acc").asDouble() >= 85, confident.toString());
  }

  @Test
  void asksEnoughFactsAndNoneWrongly() {
    assertTrue(facts.at("/askable_found/percent").asDouble() >= 60, facts.toString());
    assertEquals(0, facts.at("/wrongly_askable").asInt());
  }

  @Test
  void givesTitlesAndDates() {
    assertTrue(facts.at("/title_right/percent").asDouble() >= 95, facts.toString());
    assertTrue(facts.at("/dates_right/percent").asDouble() >= 85, facts.toString());
    assertEquals(0, facts.at("/dates_wrong").asInt());
  }

  /** So that the sample articles, which have no other scorer, are counted in the same way. */
  @Test
  void ourOwnCountAgrees() {
    var counts = ours.facts.counts;
    assertEquals(facts.at("/askable_found/right").asInt(), counts.get("askable found"));
    assertEquals(facts.at("/askable_found/of").asInt(), counts.get("askable"));
    assertEquals(facts.at("/wrongly_askable").asInt(), counts.get("wrongly askable"));
    assertEquals(facts.at("/title_right/right").asInt(), counts.get("titles right"));
    assertEquals(facts.at("/title_right/of").asInt(), counts.get("titles"));
    assertEquals(facts.at("/dates_right/right").asInt(), counts.get("dates right"));
    assertEquals(facts.at("/dates_wrong").asInt(), counts.get("dates wrong"));
    assertEquals(figures.at("/junk/found/n").asInt(), counts.get("junk"));
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
