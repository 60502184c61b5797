package onrecord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Future;
import onrecord.Aside;
import org.junit.jupiter.api.Test;

/** What is written is brought back. */
@QuarkusTest
class BackupTest extends TwoServers {
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
}
