package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScheduleCommandTest {
  @TempDir Path folder;

  @Test
  void printsTheReferenceLines() throws Exception {
    var json = new ObjectMapper();
    var output = new StringWriter();
    int code = run("src/test/resources/fsrs/vectors.json", output, new StringWriter());
    assertEquals(0, code);
    var lines = output.toString().lines().toList();
    var sequences =
        json.readTree(Path.of("src/test/resources/fsrs/vectors.json").toFile()).get("sequences");
    assertEquals(sequences.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var ours = json.readTree(lines.get(i));
      assertEquals(sequences.get(i).get("id"), ours.get("id"));
      for (int k = 0; k < ours.get("reviews").size(); k++) {
        var expected = sequences.get(i).get("reviews").get(k);
        var review = ours.get("reviews").get(k);
        assertEquals(expected.get("due"), review.get("due"));
        assertEquals(
            expected.get("stability").asDouble(), review.get("stability").asDouble(), 1e-7);
      }
    }
  }

  @Test
  void refusesWhatItCannotRead() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.json"), "{\"sequences\": [");
    var errors = new StringWriter();
    assertEquals(1, run(file.toString(), new StringWriter(), errors));
    assertTrue(errors.toString().startsWith(file.toString()), errors.toString());
    assertEquals(
        2, Main.commands().setErr(new PrintWriter(new StringWriter())).execute("schedule"));
  }

  private static int run(String file, StringWriter output, StringWriter errors) {
    CommandLine commands = Main.commands();
    commands.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commands.execute("schedule", file);
  }
}
