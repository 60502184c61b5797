package onrecord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a version that had not yet all the tables of today. */
class OlderBackupTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Path OLD = Path.of("src/test/resources/upgrade/v20.sql");

  @TempDir Path folder;
  private EmbeddedPostgres server;
  private Database database;

  @BeforeEach
  void start() {
    server = EmbeddedPostgres.start(Path.of("target", "older-pg"), Durability.NONE);
    server.clear();
    database = server.database();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fillsADatabaseThatANewerVersionHasOnlyStarted() throws Exception {
    Path file = folder.resolve("older.zip");
    database.migrate("20");
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(OLD));
    }
    var written = Backup.write(database, file, NOW);
    server.clear();
    database.migrate();

    try (var backup = BackupFile.checked(file)) {
      assertEquals(written.rows(), Restore.read(backup, database).rows());
    }
    database.migrate();
    try (var connection = database.connect()) {
      assertTrue(new Catalog(connection).hasAccounts());
    }
  }

  @Test
  void allTablesOfTodayAreKnownAsOurs() throws Exception {
    database.migrate();
    try (var connection = database.connect()) {
      assertEquals(new TreeSet<>(new Catalog(connection).tables()), new TreeSet<>(database.made()));
    }
  }
}
