package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronounTableTest {
  private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../shared"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  /** Both counts of GUM news train: whom pronouns are led to, and how often to nobody. */
  @Test
  void onGumNewsTheyAreLedToTheRightPersonAndHardlyEverLeftOpen() {
    Path gold = SHARED.resolve("corpora/gum_news/train.jsonl");
    if (!Files.exists(gold)) {
      System.err.println("\n*** SKIPPED: PronounTableTest needs " + gold.toAbsolutePath() + "\n");
    }
    assumeTrue(Files.exists(gold), "the corpus is absent");
    PronounTable table = table(gold);
    PronounTable.Row person = table.rows.get("he or she");
    assertEquals(8, person.marked);
    assertTrue(person.judged >= 6, "found as a source and judged: " + person.judged);
    assertTrue(person.accuracy() >= 83, "right of those led to somebody: " + person.accuracy());
    assertTrue(person.abstention() <= 17, "led to nobody: " + person.abstention());
    assertTrue(person.wrongSure <= 1, "surely wrong: " + person.wrongSure);
    PronounTable.Row thing = table.rows.get("they or it");
    assertEquals(3, thing.judged);
    assertEquals(0, thing.wrongSure + thing.wrongUnsure);
    table.rows.values().forEach(PronounTableTest::addsUp);
  }

  @Test
  void rightWrongAndOpenAreCountedApart() throws IOException {
    String text =
        "Marta Iwell runs the bakery. “My bread comes at six every day,” she said."
            + "\n\nTomas Verrell met Henry Castel at the docks. He said the gate would close."
            + "\n\nThe unions met in the hall. They said that the strike would go on.";
    ObjectNode document = JSON.createObjectNode().put("id", "a").put("text", text);
    attribution(document, text, "she", "“My bread comes at six every day,”", "Marta Iwell");
    attribution(document, text, "He", "the gate would close", "Henry Castel");
    attribution(document, text, "They", "that the strike would go on", "The unions");
    PronounTable table =
        table(Files.writeString(folder.resolve("gold.jsonl"), document.toString()));
    PronounTable.Row person = table.rows.get("he or she");
    assertEquals(2, person.marked);
    assertEquals(1, person.sure);
    assertEquals(1, person.unsure);
    assertEquals(1, person.rightSure);
    assertEquals(1, person.wrongUnsure);
    assertEquals(50.0, person.accuracy());
    assertEquals(0.0, person.abstention());
    PronounTable.Row thing = table.rows.get("they or it");
    assertEquals(1, thing.open);
    assertEquals(1, thing.judgedOpen);
    assertEquals(100.0, thing.abstention());
    table.rows.values().forEach(PronounTableTest::addsUp);
  }

  private static PronounTable table(Path gold) {
    var errors = new Errors(0);
    errors.read(gold);
    return errors.pronouns;
  }

  private static void addsUp(PronounTable.Row row) {
    assertEquals(row.marked, row.unfound + row.sure + row.unsure + row.open);
    int led = row.rightSure + row.rightUnsure + row.wrongSure + row.wrongUnsure;
    assertEquals(row.judged, led + row.judgedOpen);
  }

  private static void attribution(
      ObjectNode document, String text, String source, String content, String speaker) {
    ObjectNode node = document.withArray("attributions").addObject().put("speaker", speaker);
    int from = text.indexOf(" " + source + " ") + 1;
    node.putArray("source").addArray().add(from).add(from + source.length());
    int start = text.indexOf(content);
    node.putArray("content").addArray().add(start).add(start + content.length());
  }
}
