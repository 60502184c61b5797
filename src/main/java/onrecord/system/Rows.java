package onrecord.system;

import io.quarkus.arc.Arc;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.spi.StatisticsImplementor;

/**
 * Rows read by the driver without the way of an entity, which costs as much again. Only for what a
 * class asks all at once: who is signed in, and the run an answer belongs to. Within a transaction
 * it is part of it, but sees no change that waits in the session.
 */
public final class Rows {
  private Rows() {}

  /** Makes a value, not null, of the row's columns, in their order. */
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  /** The columns of a row, taken from left to right. */
  public static final class Row {
    private final ResultSet columns;
    private int at;

    private Row(ResultSet columns) {
      this.columns = columns;
    }

    public long number() throws SQLException {
      return columns.getLong(++at);
    }

    public int small() throws SQLException {
      return columns.getInt(++at);
    }

    public Integer smallOrNull() throws SQLException {
      int value = columns.getInt(++at);
      return columns.wasNull() ? null : Integer.valueOf(value);
    }

    public double fraction() throws SQLException {
      return columns.getDouble(++at);
    }

    public boolean flag() throws SQLException {
      return columns.getBoolean(++at);
    }

    public String text() throws SQLException {
      return columns.getString(++at);
    }

    public byte[] bytes() throws SQLException {
      return columns.getBytes(++at);
    }

    public Instant instant() throws SQLException {
      var time = columns.getObject(++at, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }

    /** An array of numbers, not null. */
    public long[] numbers() throws SQLException {
      return Arrays.stream(array(Long[].class)).mapToLong(Long::longValue).toArray();
    }

    /** An array of that type, or null. */
    public <A> A array(Class<A> type) throws SQLException {
      var array = columns.getArray(++at);
      return array == null ? null : type.cast(array.getArray());
    }
  }

  /** The first row of what a statement with {@code ?} for its parameters finds or returns. */
  public static <T> Optional<T> first(String query, Reader<T> reader, Object... parameters) {
    return all(query, reader, parameters).stream().findFirst();
  }

  /** All rows: the statement says how many these can be. */
  public static <T> List<T> all(String query, Reader<T> reader, Object... parameters) {
    count();
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var statement = connection.prepareStatement(query)) {
      bind(statement, parameters);
      try (var rows = statement.executeQuery()) {
        var all = new ArrayList<T>();
        while (rows.next()) {
          all.add(reader.read(new Row(rows)));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(
          i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
    }
  }

  /** The figures of statements a request sends count these too. */
  private static void count() {
    var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
    if (statistics.isStatisticsEnabled()) {
      ((StatisticsImplementor) statistics).prepareStatement();
    }
  }
}
