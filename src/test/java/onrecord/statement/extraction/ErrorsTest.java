package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The error table counts as the scorer does that lies beside the repository. */
class ErrorsTest {
  private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../shared"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("segments, F1", "/segments/F1"),
          Map.entry("source accuracy on found segments", "/segments_source_acc/acc"),
          Map.entry("source right, of all segments", "/segments_source_recall/acc"),
          Map.entry("speaker accuracy on found segments", "/segments_speaker_acc/acc"),
          Map.entry("joint F1, direct", "/joint/direct/F1"),
          Map.entry("joint F1, mixed", "/joint/mixed/F1"),
          Map.entry("joint F1, indirect", "/joint/indirect/F1"),
          Map.entry("joint F1, all", "/joint/all/F1"),
          Map.entry("confident: source right", "/confident/source_right/acc"),
          Map.entry(
              "confident: content and source right", "/confident/content_and_source_right/acc"),
          Map.entry("confident: full name", "/confident/full_name_right/acc"),
          Map.entry("confident: yield", "/confident/yield/acc"));

  @TempDir Path folder;

  @Test
  void figuresAgreeWithTheScorerOnGumNews() throws Exception {
    Path gold = SHARED.resolve("corpora/gum_news/train.jsonl");
    if (!Files.exists(gold)) {
      System.err.println("\n*** SKIPPED: ErrorsTest needs " + gold.toAbsolutePath() + " ***\n");
    }
    assumeTrue(Files.exists(gold), "the corpus is absent");
    var errors = new Errors(0);
    errors.read(gold);
    JsonNode theirs = score(gold, predictions(gold));
    Map<String, Double> ours = errors.scores.figures();
    assertEquals(NAMES.keySet(), ours.keySet());
    NAMES.forEach(
        (name, pointer) ->
            assertEquals(theirs.at(pointer).asDouble(), ours.get(name), 0.051, name));
  }

  /** 🎙 stands for what shifts offsets: gold files count code points. */
  @Test
  void everyAttributionFoundIsRightOrHasAnError() throws IOException {
    String text = "🎙 “We wait for the rain,” said Ada Orr. The mayor said that nobody waits.";
    ObjectNode document = JSON.createObjectNode().put("id", "a").put("text", text);
    ObjectNode quote = document.putArray("attributions").addObject();
    quote.putArray("content").addArray().add(2).add(26);
    quote.putArray("source").addArray().add(32).add(39);
    ObjectNode wrong = document.withArray("attributions").addObject();
    int from = text.indexOf("nobody") - 1;
    wrong.putArray("content").addArray().add(from).add(from + "nobody waits".length());
    wrong.putArray("source").addArray().add(32).add(39);
    var errors = new Errors(0);
    errors.read(Files.writeString(folder.resolve("gold.jsonl"), document.toString()));
    Errors.Rule right = errors.rules.get("inverted/full-name");
    assertNotNull(right, errors.rules.keySet().toString());
    assertEquals(1, right.right);
    assertEquals(Map.of("source: other than the name marked", 1), errors.causes);
    for (Errors.Rule rule : errors.rules.values()) {
      assertEquals(rule.found, rule.right + rule.source + rule.bounds + rule.unmarked);
    }
    assertEquals(100.0, errors.scores.figures().get("source right, of all segments"));
  }

  private Path predictions(Path gold) throws IOException {
    var lines = new StringBuilder();
    for (GoldDocument document : GoldDocument.read(gold)) {
      Found found = new Extractor().extract(document.document);
      lines.append(Prediction.line(document.id, document.document.text(), found)).append('\n');
    }
    return Files.writeString(folder.resolve("found.jsonl"), lines);
  }

  private static JsonNode score(Path gold, Path found) throws Exception {
    var process =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("tools/score.py").toString(),
                gold.toString(),
                found.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode result = JSON.readTree(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return result;
  }
}
