package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path home;

  /** Without its libraries a start ends with an Error, whichever class is missed first. */
  @Test
  void anErrorDuringTheStartIsNoStop() throws Exception {
    Path output = home.resolve("output");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder = new ProcessBuilder(java, "-cp", "target/classes", Main.class.getName());
    builder.environment().put("ONRECORD_DATA_DIR", home.resolve("data").toString());
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String told = Files.readString(output);
    assertTrue(told.contains(NoClassDefFoundError.class.getName()), told);
    assertTrue(!told.contains("stopped before"), told);
    assertEquals(Main.REFUSED, process.exitValue());
  }

  @Test
  void whatFailsWhileStoppingIsNoSuccess() {
    assertEquals(0, ServeCommand.codeAfter(() -> {}, 0));
    assertEquals(2, ServeCommand.codeAfter(() -> {}, 2));
    var err = System.err;
    var told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true));
    try {
      assertEquals(Main.REFUSED, ServeCommand.codeAfter(this::failing, 0));
    } finally {
      System.setErr(err);
    }
    assertTrue(told.toString().contains("PostgreSQL did not stop"), told.toString());
  }

  private void failing() {
    throw new IllegalStateException("PostgreSQL did not stop");
  }
}
