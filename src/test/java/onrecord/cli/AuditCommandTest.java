package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code audit} on sets written by hand. */
class AuditCommandTest {
  private static final String ONE =
      "{\"kind\":\"who_said\",\"format\":\"single\",\"stem\":\"Who called the toll %s?\","
          + "\"speaker\":\"%s\",\"choices\":[{\"text\":\"Mayor Ines Aldovar herself\",\"correct\":true},"
          + "{\"text\":\"Harbour master Orr\",\"correct\":false},"
          + "{\"text\":\"Economist Quist\",\"correct\":false}]}";

  @TempDir Path folder;

  @Test
  void countsPlacesLengthsDuplicatesAndVoices() throws IOException {
    JsonNode audit =
        audit(
            List.of(
                ONE.formatted("a burden", "Aldovar"),
                ONE.formatted("a burden", "Aldovar"),
                ONE.formatted("fair", "Orr")));
    assertEquals("[1,1,1]", audit.path("keys").toString());
    assertEquals("[3,0,0]", audit.path("places").path("3").toString());
    assertEquals(3, audit.path("keyLongest").asInt());
    assertTrue(
        audit.path("flaws").findValuesAsText("code").contains("asked_twice"), audit.toString());
    assertTrue(audit.path("flaws").toString().contains("\"questions\":[1,2]"), audit.toString());
    assertEquals("{\"Aldovar\":2,\"Orr\":1}", audit.path("voices").toString());
    assertEquals("Aldovar", audit.path("tooLoud").asText());
    assertEquals("Orr", audit.path("lastWord").asText());
    assertEquals(3, audit.path("kinds").path("who_said").asInt());
  }

  /** A file that an editor marked as UTF-8, and a quotation with a line end of its own. */
  @Test
  void aLineEndsWhereDraftEndsIt() throws IOException {
    JsonNode audit =
        audit(
            List.of(
                "\uFEFF" + ONE.formatted("a\u2028burden", "Aldovar"),
                ONE.formatted("fair", "Orr")));
    assertEquals(2, audit.path("kinds").path("who_said").asInt());
  }

  @Test
  void theLengthOfTrueOrFalseTellsNothing() throws IOException {
    String judged =
        "{\"kind\":\"what_about\",\"format\":\"truefalse\",\"stem\":\"Orr said that %s.\","
            + "\"speaker\":\"Orr\",\"choices\":[{\"text\":\"False\",\"correct\":true},"
            + "{\"text\":\"True\",\"correct\":false}]}";
    JsonNode audit =
        audit(
            List.of(
                judged.formatted("the span is rusty"),
                judged.formatted("lorries go north"),
                ONE.formatted("fair", "Orr")));
    assertEquals(1, audit.path("keyLongest").asInt());
    assertEquals(1, audit.path("lengthsCompared").asInt());
  }

  @Test
  void speakersOfASideCountTogether() throws IOException {
    JsonNode audit =
        audit(
            List.of(
                ONE.formatted("a burden", "Aldovar"),
                ONE.formatted("needless", "Quist"),
                ONE.formatted("fair", "Orr")),
            "--side=Aldovar=council",
            "--side=Quist=council");
    assertEquals("{\"council\":2,\"Orr\":1}", audit.path("voices").toString());
    assertEquals("council", audit.path("tooLoud").asText());
  }

  @Test
  void fiveOfOneFormAreTold() throws IOException {
    var lines = new java.util.ArrayList<String>();
    for (String words : List.of("“a”", "“b”", "“c”", "“d”", "“e”")) {
      lines.add(ONE.formatted(words, "Orr"));
    }
    JsonNode flaws = audit(lines).path("flaws");
    assertTrue(flaws.findValuesAsText("code").contains("one_form"), flaws.toString());
  }

  @Test
  void badLineIsRefusedWithItsNumber() throws IOException {
    Path file = folder.resolve("set.jsonl");
    Files.writeString(file, ONE.formatted("fair", "Orr") + "\nnone\n");
    var err = new StringWriter();
    int code = Main.commands().setErr(new PrintWriter(err, true)).execute("audit", file.toString());
    assertEquals(1, code);
    assertTrue(err.toString().contains("line 2 is not JSON"), err.toString());
  }

  private JsonNode audit(List<String> lines, String... options) throws IOException {
    Path file = folder.resolve("set.jsonl");
    Files.write(file, lines);
    var out = new StringWriter();
    var arguments = new java.util.ArrayList<>(List.of("audit", file.toString()));
    arguments.addAll(List.of(options));
    int code =
        Main.commands()
            .setOut(new PrintWriter(out, true))
            .execute(arguments.toArray(String[]::new));
    assertEquals(0, code);
    return new ObjectMapper().readTree(out.toString());
  }
}
