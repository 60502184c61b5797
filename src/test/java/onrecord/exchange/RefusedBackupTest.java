package onrecord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import onrecord.system.Refused;
import org.junit.jupiter.api.Test;

/** What is neither written nor restored, and leaves nothing behind. */
@QuarkusTest
class RefusedBackupTest extends TwoServers {
  private static final String ELSEWHERE =
      "Nothing was restored. Restore into an empty database: set ONRECORD_DATA_DIR to a directory that does not exist yet or, with a PostgreSQL of your own, QUARKUS_DATASOURCE_JDBC_URL to an empty database of it.";

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
}
