package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void printsOneLineOfJsonAFile() throws Exception {
    Path file = write("toll.txt", "“We pay,” Ines Aldovar, the mayor, said on Friday.\n");

    assertEquals(0, run("--published", "2026-11-23", file.toString()));

    JsonNode line = json.readTree(out.toString());
    var fields = new ArrayList<String>();
    line.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of(
            "id",
            "text",
            "published",
            "attributions",
            "facts",
            "dates",
            "junk",
            "names",
            "storyLine"),
        fields);
    assertEquals("toll", line.get("id").asText());
    JsonNode said = line.get("attributions").get(0);
    assertEquals("Ines Aldovar", said.get("speaker").asText());
    assertEquals("person", said.get("speakerKind").asText());
    assertEquals("the mayor", said.get("title").asText());
    assertEquals("direct", said.get("type").asText());
    assertEquals("2026-11-20", said.get("saidOn").asText());
    assertEquals("[[0,9]]", said.get("content").toString());
    assertTrue(said.get("confident").asBoolean());
    assertTrue(said.get("via").isNull());
  }

  @Test
  void countsCodePointsAndNotUtf16Units() throws Exception {
    Path file = write("emoji.txt", "🎈🎈 “We pay,” said Ines Aldovar.");

    run(file.toString());

    JsonNode line = json.readTree(out.toString());
    assertEquals("[[3,12]]", line.get("attributions").get(0).get("content").toString());
    assertFalse(line.get("attributions").get(0).hasNonNull("saidOn"));
  }

  @Test
  void readsDocumentsOneALine() throws Exception {
    Path file =
        write(
            "docs.jsonl",
            "{\"id\":\"a\",\"text\":\"“No,” said Ada Orr on Monday.\",\"published\":\"2026-11-24\"}\n\n"
                + "{\"id\":\"b\",\"text\":\"\"}\n");

    assertEquals(0, run("--jsonl", file.toString()));

    String[] lines = out.toString().strip().split("\\R");
    assertEquals(2, lines.length);
    JsonNode first = json.readTree(lines[0]);
    assertEquals("2026-11-23", first.get("attributions").get(0).get("saidOn").asText());
    assertEquals("weekday-before", first.get("attributions").get(0).get("saidOnRule").asText());
    assertEquals("b", json.readTree(lines[1]).get("id").asText());
  }

  @Test
  void printsTextToRead() throws Exception {
    Path file = write("toll.txt", "“We pay,” Ines Aldovar, the mayor, said.");

    run("--format", "text", file.toString());

    assertTrue(out.toString().contains("Ines Aldovar (the mayor) | “We pay,”"), out.toString());
  }

  @Test
  void refusesWhatItCannotReadWithOneSentence() throws Exception {
    assertEquals(1, run(folder.resolve("none.txt").toString()));
    assertEquals(1, run(folder.toString()));
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(1, run(latin.toString()));
    assertEquals(1, run("--jsonl", write("bad.jsonl", "{\"id\":").toString()));
    assertEquals(1, run("--jsonl", write("empty.jsonl", "{\"id\":\"x\"}").toString()));
    assertEquals(
        1,
        run("--jsonl", write("date.jsonl", "{\"text\":\"x\",\"published\":\"May\"}").toString()));

    String[] sentences = err.toString().strip().split("\\R");
    assertEquals(6, sentences.length, err.toString());
    assertTrue(sentences[0].endsWith("none.txt does not exist; check its name."));
    assertTrue(
        sentences[2].endsWith("latin.txt is not UTF-8 text; save it as plain text in UTF-8."));
    assertTrue(sentences[5].endsWith("line 1: 'May' is not a date; write it like 2026-11-23."));
  }

  @Test
  void wrongUseIsExitCodeTwo() throws Exception {
    assertEquals(2, run());
    assertEquals(2, run("--published", "yesterday", write("a.txt", "x").toString()));
    assertTrue(err.toString().contains("'yesterday' is not a date"), err.toString());
    assertEquals(2, run("--kind", "GOSSIP", write("b.txt", "x").toString()));
  }

  private int run(String... arguments) {
    return new CommandLine(new ExtractCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }
}
