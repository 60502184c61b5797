package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import onrecord.system.Database;
import onrecord.system.Refused;
import onrecord.system.Sha256;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Fills an empty database from a backup: all of it or, where anything does not fit, nothing. */
public record Restore(int tables, long rows, String madeAt) {
  public static Restore read(Path file, Database database) {
    check(file);
    try (var zip = new ZipFile(file.toFile())) {
      Manifest manifest = checked(zip);
      try (var connection = database.connect()) {
        makeRoom(new Catalog(connection), manifest);
        migrate(database, manifest.schema());
        fill(connection, zip, manifest);
      }
      return new Restore(
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(t -> t.rows()).sum(),
          manifest.madeAt());
    } catch (ZipException damaged) {
      throw new Refused(file + " is damaged or no backup of Onrecord.");
    } catch (IOException | SQLException failure) {
      throw new Refused("Nothing was restored: " + failure.getMessage());
    }
  }

  /** Refuses a mistyped name, before a data directory is made for it. */
  public static void check(Path file) {
    if (!Files.isRegularFile(file)) throw new Refused("There is no file " + file + ".");
  }

  /** A restore that failed or was killed leaves tables without an account: it can be run again. */
  private static void makeRoom(Catalog catalog, Manifest manifest) throws SQLException {
    if (catalog.isEmpty()) return;
    if (!catalog.isUnused(manifest.tables().stream().map(Manifest.Table::name).toList())) {
      throw new Refused(
          "The database is not empty. A backup is restored into a new data directory or an empty database.");
    }
    catalog.clear();
  }

  /** Read to its end before anything is written. */
  private static Manifest checked(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) throw new ZipException("no manifest");
    Manifest manifest;
    try (var in = zip.getInputStream(entry)) {
      manifest = Manifest.of(in.readAllBytes());
    }
    if (!manifest.format().equals(Manifest.FORMAT)) throw new ZipException("another manifest");
    if (manifest.version() != Manifest.VERSION) {
      throw new Refused("The backup has a newer form than this version of Onrecord can read.");
    }
    for (var table : manifest.tables()) {
      var digest = Sha256.digest();
      try (var in = new DigestInputStream(open(zip, table), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
        throw new ZipException("another checksum");
      }
    }
    return manifest;
  }

  /** To the state the backup was made in; the next start brings it to the newest. */
  private static void migrate(Database database, String version) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    Flyway.configure(Restore.class.getClassLoader())
        .dataSource(source)
        .target(version)
        .load()
        .migrate();
    try (var connection = database.connect()) {
      String reached = new Catalog(connection).schema();
      if (Manifest.compareVersions(reached, version) != 0) {
        throw new Refused(
            "The backup was made by a newer version of Onrecord (its tables are at %s, this one knows %s). Nothing was restored."
                .formatted(version, reached));
      }
    }
  }

  private static void fill(Connection connection, ZipFile zip, Manifest manifest)
      throws SQLException, IOException {
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
      for (var table : manifest.tables()) fill(copy, table, zip);
      for (String[] reference : references) statement.execute(reference[1]);
      for (var sequence : manifest.sequences().entrySet()) {
        statement.execute(
            "select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
      }
    }
    connection.commit();
  }

  private static void fill(TableCopy copy, Manifest.Table table, ZipFile zip)
      throws SQLException, IOException {
    try (var in = open(zip, table)) {
      copy.in(table.name(), table.columns(), in);
    }
    var now = copy.out(table.name(), table.columns(), OutputStream.nullOutputStream());
    if (!now.equals(table)) {
      throw new Refused(
          "The table %s has other rows after the restore than in the backup. Nothing was restored."
              .formatted(table.name()));
    }
  }

  private static InputStream open(ZipFile zip, Manifest.Table table) throws IOException {
    var entry = zip.getEntry(table.entry());
    if (entry == null) throw new ZipException("a table is missing");
    return zip.getInputStream(entry);
  }
}
