package onrecord.cli;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onrecord.system.Refused;
import onrecord.user.Enrolment;
import onrecord.user.SignIn;

/**
 * Accounts by plain SQL: a command need not wait for the application to start, and works while it
 * runs.
 */
record Accounts(OwnData data, Connection db) implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Nothing that looks like something else when it is read out or copied from paper. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  static Accounts open() throws SQLException {
    return open(OwnData.shared(), false);
  }

  /** On a new data directory or an empty database too, for who wants no visitor to come first. */
  static Accounts openForTheFirst() throws SQLException {
    return open(OwnData.isNew() ? OwnData.alone() : OwnData.shared(), true);
  }

  private static Accounts open(OwnData data, boolean make) throws SQLException {
    try {
      var db = data.database().connect();
      if (!has(db, "select 1 where to_regclass('users') is not null")) {
        if (!make) {
          db.close();
          throw new Refused(
              "There are no accounts yet. The first page makes the first, or: user create NAME --admin");
        }
        data.database().migrate();
      }
      return new Accounts(data, db);
    } catch (SQLException | RuntimeException failure) {
      data.close();
      throw failure;
    }
  }

  List<String> list() throws SQLException {
    var lines = new ArrayList<String>();
    try (var query =
            db.prepareStatement(
                "select username, name, admin_since is not null, may_import_since is not null,"
                    + " created_at::date from users where username is not null order by username");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        String rights = rows.getBoolean(3) ? "admin, import" : rows.getBoolean(4) ? "import" : "-";
        lines.add(
            "%s\t%s\t%s\t%s"
                .formatted(rows.getString(1), rows.getString(2), rights, rows.getString(5)));
      }
    }
    return lines;
  }

  void create(Enrolment entry, boolean admin, boolean mayImport, Instant now) throws SQLException {
    String username = entry.username().toLowerCase(Locale.ROOT);
    try (var insert =
        db.prepareStatement(
            "insert into users (username, name, password_hash, admin_since, may_import_since,"
                + " created_at) values (?, ?, ?, ?, ?, ?) on conflict (username) do nothing")) {
      var at = Timestamp.from(now);
      insert.setString(1, username);
      insert.setString(2, entry.name());
      insert.setString(3, SignIn.hash(entry.password()));
      insert.setTimestamp(4, admin ? at : null);
      insert.setTimestamp(5, mayImport ? at : null);
      insert.setTimestamp(6, at);
      if (insert.executeUpdate() == 0) {
        throw new Refused("There is an account " + username + " already.");
      }
    }
  }

  /** Whoever is signed in with the old password is signed out in the same moment. */
  void changePassword(String username, String password) throws SQLException {
    String name = username.strip().toLowerCase(Locale.ROOT);
    db.setAutoCommit(false);
    if (update("update users set password_hash = ? where username = ?", SignIn.hash(password), name)
        == 0) {
      db.rollback();
      throw new Refused("There is no account " + name + ".");
    }
    update("delete from user_session using users u where u.id = user_id and u.username = ?", name);
    db.commit();
  }

  /** Twelve letters and digits in threes of four, about 59 random bits. */
  static String password() {
    String letters =
        RANDOM
            .ints(12, 0, LETTERS.length())
            .mapToObj(i -> LETTERS.substring(i, i + 1))
            .collect(Collectors.joining());
    return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
  }

  @Override
  public void close() throws SQLException {
    db.close();
    data.close();
  }

  private int update(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static boolean has(Connection db, String query) throws SQLException {
    try (var statement = db.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
