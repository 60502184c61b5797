package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import onrecord.system.Sha256;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of tables as PostgreSQL's own text, the same from every version and every server. */
final class TableCopy {
  private final CopyManager copy;

  TableCopy(Connection connection) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    try (var statement = connection.createStatement()) {
      statement.execute("set client_encoding = 'UTF8'");
      statement.execute("set timezone = 'UTC'");
      statement.execute("set datestyle = 'ISO, YMD'");
      statement.execute("set intervalstyle = 'postgres'");
      statement.execute("set bytea_output = 'hex'");
      statement.execute("set extra_float_digits = 1");
      // Two readings of an unchanged table are to give the same order.
      statement.execute("set synchronize_seqscans = off");
    }
  }

  Manifest.Table out(String table, List<String> columns, OutputStream target)
      throws SQLException, IOException {
    var digest = Sha256.digest();
    // Not closed: the target goes on with the next table.
    var stream = new DigestOutputStream(target, digest);
    long rows = copy.copyOut("copy " + list(table, columns) + " to stdout", stream);
    stream.flush();
    return new Manifest.Table(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
  }

  long in(String table, List<String> columns, InputStream rows) throws SQLException, IOException {
    return copy.copyIn("copy " + list(table, columns) + " from stdin", rows);
  }

  private static String list(String table, List<String> columns) {
    return table + " (" + String.join(", ", columns) + ")";
  }
}
