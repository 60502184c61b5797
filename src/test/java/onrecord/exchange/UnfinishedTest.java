package onrecord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done at the stop of a command is seen from outside it only. */
class UnfinishedTest {
  @Test
  void whatCouldNotBeBegunIsLeftAloneAtTheStop(@TempDir Path folder) throws Exception {
    Path others = Files.createDirectories(folder.resolve("b.zip.part/of-another"));
    Process command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target/classes")
                    + System.getProperty("path.separator")
                    + "target/test-classes",
                UnfinishedTest.class.getName(),
                folder.resolve("b.zip").toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("not begun", told.strip());
    assertEquals(0, command.waitFor());
    assertTrue(Files.exists(others));
  }

  public static void main(String[] file) {
    try {
      Unfinished.of(Path.of(file[0])).close();
    } catch (IOException failure) {
      System.out.println("not begun");
    }
  }
}
