package onrecord.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.system.Database;
import onrecord.system.Refused;

/** Everything of a database in one file, as it was at one moment, while people go on working. */
public record Backup(int tables, long rows) {
  public static Backup write(Database database, Path file, Instant now) {
    if (Files.exists(file)) throw new Refused("The file " + file + " exists already.");
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new Refused("No backup was written: there is no folder " + folder + ".");
    }
    if (!Files.isWritable(folder)) {
      throw new Refused("No backup was written: this user may not write to " + folder + ".");
    }
    try (var part = Unfinished.of(file)) {
      Manifest manifest = write(database, part.path, now.toString());
      Files.move(part.path, file);
      return new Backup(
          manifest.tables().size(), manifest.tables().stream().mapToLong(t -> t.rows()).sum());
    } catch (IOException | SQLException failure) {
      throw new Refused("No backup was written: " + failure.getMessage());
    }
  }

  private static Manifest write(Database database, Path file, String madeAt)
      throws IOException, SQLException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        var connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      var zip = new ZipOutputStream(stream);
      Manifest manifest = tables(connection, zip, madeAt);
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.toJson());
      zip.finish();
      stream.flush();
      channel.force(true);
      return manifest;
    }
  }

  private static Manifest tables(Connection connection, ZipOutputStream zip, String madeAt)
      throws SQLException, IOException {
    var catalog = new Catalog(connection);
    if (catalog.isEmpty()) {
      throw new Refused(
          "There is nothing to back up: no Onrecord has run with this data. Check ONRECORD_DATA_DIR.");
    }
    var copy = new TableCopy(connection);
    var tables = new ArrayList<Manifest.Table>();
    for (String name : catalog.tables()) {
      zip.putNextEntry(new ZipEntry("tables/" + name + ".copy"));
      tables.add(copy.out(name, catalog.columns(name), zip));
      zip.closeEntry();
    }
    return new Manifest(
        Manifest.FORMAT, Manifest.VERSION, madeAt, catalog.schema(), tables, catalog.sequences());
  }
}
