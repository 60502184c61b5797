package onrecord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import onrecord.Aside;
import onrecord.Fixtures;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import onrecord.system.Refused;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BackupTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final String ELSEWHERE =
      "Nothing was restored. Set ONRECORD_DATA_DIR to a directory that does not exist yet, or name an empty database of your own, and restore again.";
  private static EmbeddedPostgres target;

  @Inject Fixtures fixtures;
  @TempDir Path folder;
  private Path file;

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

  @Test
  void bringsBackEveryRow() throws Exception {
    var backup = Backup.write(source(), file, NOW);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

    var restored = restore(file);

    assertEquals(backup.rows(), restored.rows());
    assertEquals(NOW.toString(), restored.madeAt());
    assertTrue(backup.rows() > 60, backup.toString());
    for (String query :
        new String[] {
          "select string_agg(u::text, '|' order by id) from users u",
          "select string_agg(c::text, '|' order by c::text) from choice c",
          "select string_agg(v::text, '|' order by id) from question_version v",
          "select string_agg(d::text, '|' order by id) from decision d",
          "select id || encode(state, 'hex') from bucket",
          "select version from flyway_schema_history order by installed_rank desc limit 1",
          "select count(*)::text from pg_constraint where contype = 'f'"
        }) {
      assertEquals(value(source(), query), value(target.database(), query), query);
    }
    // the next account gets a number that nobody had before
    assertEquals(
        value(source(), "select last_value::text from users_id_seq"),
        value(target.database(), "select last_value::text from users_id_seq"));
  }

  @Test
  void aSequenceThatGaveNoNumberSinceItWasSetIsKept() throws Exception {
    String next = "select nextval('statement_seq')::text";
    execute(source(), "select setval('statement_seq', 85000, false)");
    Backup.write(source(), file, NOW);
    restore(file);
    assertEquals("85000", value(target.database(), next));
  }

  @Test
  void aSecondBackupOfTheRestoredIsTheSame() throws Exception {
    Backup.write(source(), file, NOW);
    restore(file);
    Path second = folder.resolve("second.zip");
    Backup.write(target.database(), second, NOW);
    assertEquals(-1, Files.mismatch(unpackedManifest(file), unpackedManifest(second)));
  }

  @Test
  void aDamagedFileIsRefusedBeforeADatabaseIsMadeForIt() throws Exception {
    Backup.write(source(), file, NOW);
    try (var damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(damaged.length() / 3);
      int old = damaged.read();
      damaged.seek(damaged.length() / 3);
      damaged.write(old ^ 0x55);
    }
    damaged();

    try (var shortened = new RandomAccessFile(file.toFile(), "rw")) {
      shortened.setLength(shortened.length() / 2);
    }
    damaged();
    Files.writeString(file, "PK is not a zip");
    damaged();
  }

  @Test
  void aDatabaseWithTablesIsNotTouched() throws Exception {
    Backup.write(source(), file, NOW);
    execute(target.database(), "create table somebodys (n int)");
    refused("The database has tables that are not this Onrecord's. " + ELSEWHERE);
  }

  @Test
  void aRestoreThatFailedIsSimplyRunAgain() throws Exception {
    var backup = Backup.write(source(), file, NOW);
    Path other = folder.resolve("other.zip");
    // right in every sum, and yet no table takes it
    rewrite(file, other, "\"shortcuts_off_since\"", "\"shortcuts_off\"");
    var failed = assertThrows(Refused.class, () -> restore(other));
    assertTrue(failed.getMessage().startsWith("Nothing was restored: "), failed.getMessage());
    assertEquals("0", value(target.database(), "select count(*)::text from users"));

    assertEquals(backup.rows(), restore(file).rows());
    refused("The database has accounts already. " + ELSEWHERE);
  }

  @Test
  void aBackupOfANewerVersionIsRefusedAndNothingIsRestored() throws Exception {
    Backup.write(source(), file, NOW);
    String schema =
        value(
            source(),
            "select version from flyway_schema_history where version is not null"
                + " order by installed_rank desc limit 1");
    Path newer = folder.resolve("newer.zip");
    rewrite(file, newer, "\"schema\" : \"" + schema + "\"", "\"schema\" : \"9999.1\"");
    var failed = assertThrows(Refused.class, () -> restore(newer));
    assertEquals(
        "The backup was made by a newer version of Onrecord (its tables are at 9999.1, this one"
            + " knows "
            + schema
            + "). Nothing was restored.",
        failed.getMessage());
    assertEquals("0", value(target.database(), "select count(*)::text from users"));
  }

  @Test
  void aBackupOfANewerFormIsNotCalledDamaged() throws Exception {
    Backup.write(source(), file, NOW);
    Path newer = folder.resolve("newer.zip");
    rewrite(file, newer, "\"version\" : 1,", "\"version\" : 2, \"codec\" : \"x\",");
    assertEquals(
        "The backup has a newer form than this version of Onrecord can read.",
        assertThrows(Refused.class, () -> restore(newer)).getMessage());
    Path nothing = folder.resolve("nothing.zip");
    rewrite(file, nothing, Files.readString(unpackedManifest(file)), "{}");
    String damaged = assertThrows(Refused.class, () -> restore(nothing)).getMessage();
    assertTrue(damaged.contains("is damaged or no backup of Onrecord"), damaged);
  }

  @Test
  void whatIsWrittenMeanwhileIsLeftOutWhole() throws Exception {
    Future<Backup> backup;
    try (var connection = source().connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // stops the backup between the table of the classes and that of their members
      statement.execute("lock table library in access exclusive mode");
      backup = Aside.begin(() -> Backup.write(source(), file, NOW));
      String stopped =
          "select count(*)::text from pg_locks where relation = 'library'::regclass and not granted";
      for (int i = 0; i < 500 && value(source(), stopped).equals("0"); i++) {
        Thread.sleep(20);
      }
      assertEquals("1", value(source(), stopped));
      fixtures.classroom(fixtures.noor(), fixtures.ben());
      connection.commit();
    }
    assertEquals(backup.get().rows(), restore(file).rows());
    String classes = "select count(*)::text from classroom";
    String members = "select count(*)::text from membership";
    assertEquals("2, 5", value(source(), classes) + ", " + value(source(), members));
    assertEquals(
        "1, 3", value(target.database(), classes) + ", " + value(target.database(), members));
  }

  @Test
  void anExistingFileIsNotOverwritten() throws Exception {
    Files.writeString(file, "last week's");
    var refused = assertThrows(Refused.class, () -> Backup.write(source(), file, NOW));
    assertTrue(refused.getMessage().endsWith("exists already."));
    assertEquals("last week's", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("onrecord.zip.part")));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    var refused =
        assertThrows(Refused.class, () -> Backup.write(source(), nowhere.resolve("b17.zip"), NOW));
    assertEquals(
        "No backup was written: there is no folder " + nowhere + ".", refused.getMessage());
  }

  @Test
  void anUnusedDatabaseGivesNoBackupAndLeavesNoFile() {
    var refused = assertThrows(Refused.class, () -> Backup.write(target.database(), file, NOW));
    assertTrue(refused.getMessage().startsWith("There is nothing to back up"));
    assertEquals(0, folder.toFile().list().length);
  }

  private static Restore restore(Path from) {
    try (var backup = BackupFile.checked(from)) {
      return Restore.read(backup, target.database());
    }
  }

  private void damaged() {
    var refused = assertThrows(Refused.class, () -> BackupFile.checked(file));
    assertEquals(file + " is damaged or no backup of Onrecord.", refused.getMessage());
  }

  private void refused(String sentence) {
    var refused = assertThrows(Refused.class, () -> restore(file));
    assertEquals(sentence, refused.getMessage());
  }

  /** The same backup with another word in its manifest. */
  private static void rewrite(Path from, Path to, String word, String other) throws Exception {
    try (var in = new ZipFile(from.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(Manifest.NAME)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = text.replace(word, other).getBytes(StandardCharsets.UTF_8);
          assertFalse(new String(bytes, StandardCharsets.UTF_8).equals(text));
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
  }

  private Path unpackedManifest(Path zip) throws Exception {
    Path manifest = folder.resolve(zip.getFileName() + ".json");
    try (var in = new ZipFile(zip.toFile())) {
      Files.copy(in.getInputStream(in.getEntry(Manifest.NAME)), manifest);
    }
    return manifest;
  }

  private static Database source() {
    var config = ConfigProvider.getConfig();
    return new Database(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String value(Database database, String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
