package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file a command is given: one sentence that says what to do, and exit code 1. */
class BadFileTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
  private static final byte[] ONLY_NULLS = new byte[64];

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract --jsonl",
        "draft",
        "draft --jsonl",
        "check",
        "check --article",
        "schedule"
      })
  void isRefusedInOneSentence(String command) throws Exception {
    refused(command, folder.resolve("absent"), "does not exist; check its name.");
    refused(command, folder, "is a folder; name a file in it.");
    String empty = "is empty; it should hold ";
    refused(command, Files.createFile(folder.resolve("empty")), empty);
    refused(command, Files.writeString(folder.resolve("blank"), " \n\t\n"), empty);
    refused(command, Files.write(folder.resolve("picture"), PNG), "is not ");
    refused(command, Files.write(folder.resolve("nulls"), ONLY_NULLS), "is not ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not JSON",
        "[]",
        "{}",
        "{\"sequences\":[]}",
        "{\"sequences\":[{\"reviews\":[{\"review\":\"2026-11-25T08:00:00Z\",\"rating\":7}]}]}",
        "{\"sequences\":[{\"reviews\":[{\"review\":\"yesterday\",\"rating\":3}]}]}",
        "{\"configs\":{\"a\":{\"w_input\":[1,2]}},\"sequences\":[{\"group\":\"a\",\"reviews\":[]}]}",
        "{\"configs\":{\"a\":{\"learning_steps\":[\"soon\"]}},\"sequences\":[{\"group\":\"a\"}]}"
      })
  void sequencesThatMakeNoSenseAreRefusedInOneSentence(String json) throws Exception {
    refused("schedule", Files.writeString(folder.resolve("sequences"), json), "");
  }

  @Test
  void aMistypedBackupMakesNoDataDirectory() {
    assumeFalse(Files.exists(OwnData.directory()), "there is one already");
    var err = new StringWriter();
    var absent = folder.resolve("absent.zip");
    int code =
        Main.commands().setErr(new PrintWriter(err, true)).execute("restore", absent.toString());
    assertEquals(1, code);
    assertEquals("There is no file " + absent + ".", err.toString().strip());
    assertFalse(Files.exists(OwnData.directory()));
  }

  private void refused(String command, Path file, String sentence) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    var arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add(file.toString());
    if (command.endsWith("--article")) {
      arguments.add(Files.writeString(folder.resolve("questions"), "{}").toString());
    }
    int code =
        Main.commands()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments.toArray(String[]::new));
    String said = err.toString();
    assertEquals(1, code, command + ": " + said);
    assertEquals("", out.toString());
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.startsWith(file.toString()), said);
    assertTrue(said.contains(sentence), said);
  }
}
