package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.system.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl-C on a command that works on the data. */
class InterruptedIT {
  private static final int INTERRUPTED = 130;

  private Path home;
  private Path data;
  private Path file;
  private Path part;

  @BeforeEach
  void aDataDirectory() throws IOException {
    home = Files.createTempDirectory("onrecord-data");
    data = home.resolve("data");
    file = home.resolve("backup.zip");
    part = home.resolve("backup.zip.part");
  }

  @AfterEach
  void emptied() throws IOException {
    try (var files = Files.walk(home)) {
      for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
    }
  }

  @Test
  void aBackupLeavesNeitherHalfAFileNorItsDatabase() throws Exception {
    try (var serving = RunningJar.serving(data)) {
      try (var connection = EmbeddedPostgres.running(data).orElseThrow().connect();
          var statement = connection.createStatement()) {
        // enough to be in the midst of, later, when nobody can hold the backup up
        statement.execute(
            "insert into bucket select md5(n::text) || md5(n::text || 'x'), null, 1"
                + " from generate_series(1, 2000000) n");
        connection.setAutoCommit(false);
        statement.execute("lock table library in access exclusive mode");
        interruptABackup();
      }
      assertTrue(EmbeddedPostgres.running(data).isPresent(), "it is the product's");
      assertEquals(0, serving.stop());
    }
    interruptABackup();
    assertTrue(EmbeddedPostgres.running(data).isEmpty(), "PostgreSQL still runs in " + data);
  }

  @Test
  void aStopWhileTheDatabaseStartsEndsItToo() throws Exception {
    try (var jar =
        RunningJar.launch(
            data, List.of("env", "--default-signal=INT"), "user", "create", "roe", "--admin")) {
      jar.awaitFile(data.resolve("db/postmaster.pid"));
      assertEquals(INTERRUPTED, jar.interrupt(), jar.output());
    }
    assertTrue(EmbeddedPostgres.running(data).isEmpty(), "PostgreSQL still runs in " + data);
  }

  private void interruptABackup() throws Exception {
    // a build that runs in the background ignores the signal and would hand that on
    var prefix = List.of("env", "--default-signal=INT");
    try (var backup = RunningJar.launch(data, prefix, "backup", file.toString())) {
      backup.awaitFile(part);
      assertEquals(INTERRUPTED, backup.interrupt(), backup.output());
    }
    assertFalse(Files.exists(part));
    assertFalse(Files.exists(file));
  }
}
