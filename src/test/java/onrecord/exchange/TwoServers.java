package onrecord.exchange;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.ZipFile;
import onrecord.Fixtures;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A database with something in it, and another server to restore it on. */
abstract class TwoServers {
  static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  static EmbeddedPostgres target;

  @Inject Fixtures fixtures;
  @TempDir Path folder;
  Path file;

  @BeforeAll
  static void startAnotherServer() {
    target = EmbeddedPostgres.start(Path.of("target", "restore-pg"), Durability.NONE);
  }

  @AfterAll
  static void stopIt() {
    target.close();
  }

  @BeforeEach
  void aDatabaseWithSomethingInIt() throws SQLException {
    target.clear();
    fixtures.reset();
    fixtures.classroom(fixtures.noor(), fixtures.ada(), fixtures.ben());
    var article = fixtures.article(fixtures.noor());
    fixtures.questions(article, 8);
    fixtures.oneOfEach(article);
    execute(
        source(),
        "insert into bucket values (E'tab\\t, \\\\N, line\\nbreak, “quote” \\U0001F4F0', '\\x00ff0a5c09', 5)");
    execute(
        source(),
        "insert into decision (version_id, decided_at, kind, name, title)"
            + " select id, now(), 'ROLE', 'Ann Roe', 'chair of the Coast Party' from article_version");
    file = folder.resolve("onrecord.zip");
  }

  static Restore restore(Path from) {
    try (var backup = BackupFile.checked(from)) {
      return Restore.read(backup, target.database());
    }
  }

  Path unpackedManifest(Path zip) throws Exception {
    Path manifest = folder.resolve(zip.getFileName() + ".json");
    try (var in = new ZipFile(zip.toFile())) {
      Files.copy(in.getInputStream(in.getEntry(Manifest.NAME)), manifest);
    }
    return manifest;
  }

  static Database source() {
    var config = ConfigProvider.getConfig();
    return new Database(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  static void execute(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String value(Database database, String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
