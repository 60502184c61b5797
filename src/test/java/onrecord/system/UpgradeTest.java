package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import onrecord.system.EmbeddedPostgres.Durability;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A migration that works on empty tables may still fail on those of somebody who has data. */
class UpgradeTest {
  private static final Path OLD = Path.of("src/test/resources/upgrade/v20.sql");

  @Test
  void whatAnOlderVersionStoredIsTakenOver() throws SQLException, IOException {
    try (var server = EmbeddedPostgres.start(Path.of("target", "upgrade-pg"), Durability.NONE)) {
      server.clear();
      var database = server.database();
      migrate(database, "20");
      run(database, Files.readString(OLD));
      run(database, "update question_version set speaker = 'Ruairí Fennesy' where id = 7");
      run(
          database,
          "insert into decision (version_id, kind, span, decided_at) values (1, 'BODY', '0-9', now())");
      run(
          database,
          "insert into article (id, library_id, outlet_id, headline, published_on, kind, language, fingerprint, imported_at)"
              + " select 2, library_id, outlet_id, 'Undrafted', published_on, kind, language, '\\x01', imported_at from article");
      migrate(database, "latest");
      assertEquals("30", value(database, "select count(*)::text from question"));
      assertEquals(
          "30",
          value(
              database,
              "select count(*)::text from question where words @@ websearch_to_tsquery('english', 'view harbour toll')"));
      assertEquals(
          "1",
          value(
              database, "select count(*)::text from question where words @@ begun('ruairi fen')"));
      assertEquals(
          "harbour toll stays\n", value(database, "select folded from article where id = 1"));
      assertEquals("BODY 0-9", value(database, "select kind || ' ' || span from decision"));
      assertEquals(
          value(database, "select max(created_at)::text from question"),
          value(database, "select drafted_at::text from article where id = 1"));
      assertEquals(
          "Undrafted", value(database, "select headline from article where drafted_at is null"));
      assertEquals(
          "0",
          value(
              database,
              "select count(*)::text from information_schema.columns"
                  + " where table_name = 'attempt' and column_name = 'answered_at'"));
      takesRolesWithNameAndTitleOnly(database);
      assertEquals("2031-11-23", value(database, "select min(review_by)::text from question"));
      server.clear();
    }
  }

  private static void takesRolesWithNameAndTitleOnly(Database database) throws SQLException {
    String told = "insert into decision (version_id, decided_at, kind, name, title, span) values ";
    run(database, told + "(1, now(), 'ROLE', 'Ann Roe', 'spokeswoman of the Coast Party', null)");
    for (String wrong :
        List.of(
            "'ROLE', 'Jo Lund', null, null",
            "'ROLE', null, 'mayor of Norvik', null",
            "'ROLE', 'Jo Lund', 'mayor of Norvik', '0-9'",
            "'ROLE', 'Jo Lund', '', null",
            "'ROLE', 'Jo Lund', '" + "x".repeat(81) + "', null",
            "'ROLE', 'Ann Roe', 'told twice', null",
            "'BODY', null, null, null",
            "'BODY', 'Jo Lund', 'mayor of Norvik', '0-9'")) {
      assertThrows(
          SQLException.class, () -> run(database, told + "(1, now(), " + wrong + ")"), wrong);
    }
  }

  private static void migrate(Database database, String version) {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("filesystem:src/main/resources/db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private static void run(Database database, String statements) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(statements);
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
