package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    for (String word : List.of("he", "she")) {
      PronounTable.Row person = table.rows.get(word);
      assertTrue(person.judged >= 2, word + " found as a source and judged: " + person.judged);
      assertEquals(0, person.wrongSure + person.wrongUnsure, word + " led to somebody else");
      assertEquals(0, person.judgedOpen, word + " led to nobody");
    }
    PronounTable.Row they = table.rows.get("they");
    assertEquals(2, they.judged);
    assertEquals(0, they.wrongSure + they.wrongUnsure);
    table.rows.values().forEach(PronounTableTest::addsUp);
  }

  @Test
  void rightWrongAndOpenAreCountedApart() throws IOException {
    String text =
        "Marta Iwell runs the bakery. “My bread comes at six every day,” she said."
            + "\n\nTomas Verrell met Henry Castel at the docks. He said the gate would close."
            + "\n\nThe unions met in the hall. They said that the strike would go on."
            + "\n\nThe Ferry League met. It said that the gate would stay.";
    ObjectNode document = JSON.createObjectNode().put("id", "a").put("text", text);
    attribution(document, text, "she", "“My bread comes at six every day,”", "Marta Iwell");
    attribution(document, text, "He", "the gate would close", "Henry Castel");
    attribution(document, text, "They", "that the strike would go on", "The unions");
    attribution(document, text, "It", "that the gate would stay", "Ferry League");
    PronounTable table =
        table(Files.writeString(folder.resolve("gold.jsonl"), document.toString()));
    PronounTable.Row she = table.rows.get("she");
    assertEquals(1, she.marked);
    assertEquals(1, she.sure);
    assertEquals(1, she.rightSure);
    assertEquals(100.0, she.accuracy());
    PronounTable.Row he = table.rows.get("he");
    assertEquals(1, he.marked);
    assertEquals(1, he.unsure);
    assertEquals(1, he.wrongUnsure);
    assertEquals(0.0, he.accuracy());
    assertEquals(0.0, he.abstention());
    PronounTable.Row they = table.rows.get("they");
    assertEquals(1, they.open);
    assertEquals(1, they.judgedOpen);
    assertEquals(100.0, they.abstention());
    PronounTable.Row it = table.rows.get("it");
    assertEquals(1, it.sure);
    assertEquals(1, it.rightSure);
    table.rows.values().forEach(PronounTableTest::addsUp);
  }

  private static PronounTable table(Path gold) {
    var errors = new Errors(0);
    errors.read(gold);
    return errors.pronouns;
  }

  private static void addsUp(PronounTable.Row row) {
    assertEquals(row.marked, row.unfound + row.sure + row.unsure + row.unnamed + row.open);
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
