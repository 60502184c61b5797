package onrecord.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import onrecord.system.Database;
import onrecord.system.Refused;

/** Fills an empty database from a backup: all of it or, where anything does not fit, nothing. */
public record Restore(int tables, long rows, String madeAt) {
  private static final String ELSEWHERE =
      "Nothing was restored. Restore into an empty database: set ONRECORD_DATA_DIR to a directory that does not exist yet or, with a PostgreSQL of your own, QUARKUS_DATASOURCE_JDBC_URL to an empty database of it.";

  public static Restore read(BackupFile backup, Database database) {
    Manifest manifest = backup.manifest();
    try (var connection = database.connect()) {
      makeRoom(new Catalog(connection), manifest, database);
      migrate(database, manifest.schema());
      fill(connection, backup);
      return new Restore(
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(t -> t.rows()).sum(),
          manifest.madeAt());
    } catch (IOException | SQLException failure) {
      throw new Refused("Nothing was restored: " + failure.getMessage());
    }
  }

  /**
   * A restore that failed or was killed leaves tables without an account, and so does a first
   * start, also one of a newer version than the backup's: nothing in them belongs to anybody.
   */
  private static void makeRoom(Catalog catalog, Manifest manifest, Database database)
      throws SQLException {
    if (catalog.isEmpty()) return;
    var known = new HashSet<>(database.made());
    for (var table : manifest.tables()) known.add(table.name());
    if (!known.containsAll(catalog.tables())) {
      throw new Refused("The database has tables that are not this Onrecord's. " + ELSEWHERE);
    }
    if (catalog.hasAccounts()) {
      throw new Refused("The database has accounts already. " + ELSEWHERE);
    }
    catalog.clear();
  }

  /** To the state the backup was made in; the next start brings it to the newest. */
  private static void migrate(Database database, String version) throws SQLException {
    // With a question mark a version that is not known is no failure, but told below.
    database.migrate(version + "?");
    try (var connection = database.connect()) {
      String reached = new Catalog(connection).schema();
      if (Manifest.compareVersions(reached, version) != 0) {
        throw new Refused(
            "The backup was made by a newer version of Onrecord (its tables are at %s, this one knows %s). Nothing was restored."
                .formatted(version, reached));
      }
    }
  }

  private static void fill(Connection connection, BackupFile backup)
      throws SQLException, IOException {
    Manifest manifest = backup.manifest();
    connection.setAutoCommit(false);
    var catalog = new Catalog(connection);
    var names = manifest.tables().stream().map(Manifest.Table::name).toList();
    if (!names.equals(catalog.tables())) {
      throw new Refused("The backup has other tables than this version of Onrecord.");
    }
    List<String[]> references = catalog.references();
    try (var statement = connection.createStatement()) {
      // Tables point at each other, so no order of filling them is right; the references are
      // checked when they come back.
      for (String[] reference : references) statement.execute(reference[0]);
      // migrations put rows in
      statement.execute("truncate " + String.join(", ", names));
      var copy = new TableCopy(connection);
      for (var table : manifest.tables()) fill(copy, table, backup);
      for (String[] reference : references) statement.execute(reference[1]);
      for (var sequence : manifest.sequences().entrySet()) {
        statement.execute(
            "select setval('%s', %s)".formatted(sequence.getKey(), sequence.getValue()));
      }
    }
    connection.commit();
  }

  private static void fill(TableCopy copy, Manifest.Table table, BackupFile backup)
      throws SQLException, IOException {
    try (var in = backup.open(table)) {
      copy.in(table.name(), table.columns(), in);
    }
    var now = copy.out(table.name(), table.columns(), OutputStream.nullOutputStream());
    if (!now.equals(table)) {
      throw new Refused(
          "The table %s has other rows after the restore than in the backup. Nothing was restored."
              .formatted(table.name()));
    }
  }
}
