package onrecord.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onrecord.user.Server;
import org.hibernate.query.NativeQuery;

/** How much is kept: the size of the database, and the rows of the tables that grow. */
public record Storage(long bytes, List<Table> tables) {
  private static final List<String> TABLES =
      List.of(
          "users",
          "article",
          "statement",
          "question",
          "quiz",
          "classroom",
          "assignment",
          "attempt",
          "answer",
          "card");

  public record Table(String name, long rows) {}

  @SuppressWarnings("unchecked") // a native query forgets its type when it is unwrapped
  static Storage now() {
    String counts =
        TABLES.stream()
            .map(table -> " union all select '" + table + "', (select count(*) from " + table + ")")
            .collect(Collectors.joining());
    List<Table> read =
        Server.getEntityManager()
            .createNativeQuery(
                "select 'database' as name, pg_database_size(current_database()) as rows" + counts)
            .unwrap(NativeQuery.class)
            .addScalar("name", String.class)
            .addScalar("rows", Long.class)
            .setTupleTransformer((row, names) -> new Table((String) row[0], (Long) row[1]))
            .getResultList();
    return new Storage(read.get(0).rows, read.subList(1, read.size()));
  }

  /** Such as {@code 12.4 MB}. */
  public String size() {
    return String.format(Locale.UK, "%.1f MB", bytes / 1e6);
  }
}
