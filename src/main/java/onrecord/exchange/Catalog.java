package onrecord.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a database says about its own tables. The history of the migrations is none of them. */
record Catalog(Connection connection) {
  private static final String TABLES =
      "from pg_class c join pg_namespace n on n.oid = c.relnamespace"
          + " where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition"
          + " and c.relname <> 'flyway_schema_history'";

  List<String> tables() throws SQLException {
    return column("select quote_ident(c.relname) " + TABLES + " order by c.relname");
  }

  /** Computed columns are left out: the database fills them itself. */
  List<String> columns(String table) throws SQLException {
    return column(
        "select quote_ident(attname) from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum"
            .formatted(table));
  }

  boolean isEmpty() throws SQLException {
    return column("select 1 from pg_tables where schemaname = 'public'").isEmpty();
  }

  boolean hasAccounts() throws SQLException {
    return tables().contains("users") && !column("select 1 from users limit 1").isEmpty();
  }

  /**
   * Without its tables, sequences and functions; constraints and triggers go with them. The
   * functions of an extension are the host's.
   */
  void clear() throws SQLException {
    drop("table", "select quote_ident(tablename) from pg_tables where schemaname = 'public'");
    drop(
        "sequence",
        "select quote_ident(sequencename) from pg_sequences where schemaname = 'public'");
    drop(
        "function",
        "select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')");
  }

  private void drop(String kind, String names) throws SQLException {
    var all = column(names);
    if (all.isEmpty()) return;
    try (var statement = connection.createStatement()) {
      statement.execute("drop " + kind + " " + String.join(", ", all) + " cascade");
    }
  }

  String schema() throws SQLException {
    return column(
            "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1")
        .get(0);
  }

  /** The last number of each, also of one that was set to a number and has given none since. */
  TreeMap<String, Long> sequences() throws SQLException {
    var sequences = new TreeMap<String, Long>();
    String names = "select quote_ident(sequencename) from pg_sequences where schemaname = 'public'";
    for (String name : column(names)) {
      String last =
          "select s.last_value - case when s.is_called then 0 else q.seqincrement end from "
              + "%s s, pg_sequence q where q.seqrelid = '%s'::regclass".formatted(name, name);
      long value = Long.parseLong(column(last).get(0));
      if (value > 0) sequences.put(name, value);
    }
    return sequences;
  }

  /**
   * Pairs of statements: one that takes a reference between tables away, one that brings it back.
   */
  List<String[]> references() throws SQLException {
    var references = new ArrayList<String[]>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace")) {
      while (rows.next()) {
        String alter = "alter table " + rows.getString(1);
        references.add(
            new String[] {
              alter + " drop constraint " + rows.getString(2),
              alter + " add constraint " + rows.getString(2) + " " + rows.getString(3)
            });
      }
    }
    return references;
  }

  private List<String> column(String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) values.add(rows.getString(1));
    }
    return values;
  }
}
