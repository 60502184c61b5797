package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import onrecord.system.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir static Path home;

  @Test
  void keepsItsDataAndIsOneOwnersOnly() throws Exception {
    assertTrue(EmbeddedPostgres.running(home).isEmpty());
    try (var first = EmbeddedPostgres.start(home, Durability.SAFE)) {
      value(first.database(), "create table kept as select 'a' as letter");
      assertEquals("on", value(first.database(), "show fsync"));
      assertEquals("UTF8", value(first.database(), "show server_encoding"));
      assertEquals(
          "false",
          value(first.database(), "select rolsuper::text from pg_roles where rolname = user"));
      assertEquals(first.database(), EmbeddedPostgres.running(home).orElseThrow());

      var refused =
          assertThrows(Refused.class, () -> EmbeddedPostgres.start(home, Durability.SAFE));
      assertTrue(refused.getMessage().endsWith("is in use by another Onrecord."));
    }
    assertTrue(EmbeddedPostgres.running(home).isEmpty());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("pg.password"))));

    try (var second = EmbeddedPostgres.start(home, Durability.SAFE)) {
      assertEquals("a", value(second.database(), "select letter from kept"));
    }
  }

  @Test
  void startsAlthoughTheLockFileNamesAnotherProgram() throws Exception {
    Path elsewhere = Files.createTempDirectory(home, "reused");
    try (var first = EmbeddedPostgres.start(elsewhere, Durability.NONE)) {
      assertEquals("18", value(first.database(), "show server_version").substring(0, 2));
    }
    // what a crash leaves when this very process has since been given the dead server's number
    Files.writeString(
        elsewhere.resolve("db/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + elsewhere + "/db\n1\n5432\n\n127.0.0.1\n");
    try (var second = EmbeddedPostgres.start(elsewhere, Durability.NONE)) {
      assertEquals("off", value(second.database(), "show fsync"));
    }
  }

  @Test
  void isReachedByItsSocketAndByLoopbackWhereTheFolderHasALongName() throws Exception {
    Path near = Files.createTempDirectory("pg");
    Path far = Files.createDirectories(home.resolve("f".repeat(90)));
    assertEquals("true", socketOf(near));
    assertEquals("false", socketOf(far));
  }

  @Test
  void aDirectoryThatCannotBeUsedIsToldInASentence() throws Exception {
    Path file = Files.createFile(home.resolve("a-file"));
    refused("The data directory " + file + " cannot be used: it is a file.", file);
    Path inside = file.resolve("data");
    refused("The data directory " + inside + " cannot be used: Not a directory.", inside);
    var refused =
        DataDirectory.refused(
            home, new AccessDeniedException(home.resolve("none/lock").toString()));
    assertTrue(refused.getMessage().startsWith("The data directory " + home + " is not open"));
    assertTrue(refused.getMessage().contains(home + " belongs to " + Files.getOwner(home)));
  }

  private static void refused(String beginning, Path directory) {
    var refused =
        assertThrows(Refused.class, () -> EmbeddedPostgres.start(directory, Durability.NONE));
    assertTrue(refused.getMessage().startsWith(beginning), refused.getMessage());
  }

  private static String socketOf(Path folder) throws SQLException {
    try (var postgres = EmbeddedPostgres.start(folder, Durability.NONE)) {
      return value(postgres.database(), "select (inet_client_addr() is null)::text");
    }
  }

  private static String value(Database database, String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      if (!statement.execute(query)) return null;
      var rows = statement.getResultSet();
      rows.next();
      return rows.getString(1);
    }
  }
}
