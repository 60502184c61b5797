package onrecord.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the data is and who may read it. */
public record Database(String url, String user, String password) {
  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String USER = "quarkus.datasource.username";
  private static final String PASSWORD = "quarkus.datasource.password";

  /** The server its host has configured, if any. */
  public static Optional<Database> configured() {
    return setting(URL)
        .map(url -> new Database(url, setting(USER).orElse(null), setting(PASSWORD).orElse(null)));
  }

  /** Makes it the one that the application of this process uses. */
  public void use() {
    System.setProperty(URL, url);
    System.setProperty(USER, user);
    System.setProperty(PASSWORD, password);
  }

  // Through the driver itself: DriverManager would first load every driver it can find.
  public Connection connect() throws SQLException {
    var properties = new Properties();
    if (user != null) properties.setProperty("user", user);
    if (password != null) properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException(
          "it is no address of a PostgreSQL, such as jdbc:postgresql://localhost/onrecord. Check QUARKUS_DATASOURCE_JDBC_URL.");
    }
    return connection;
  }

  /** Asked before anything else, where a refusal is one sentence, and not by the pool. */
  public Database reach() {
    try {
      connect().close();
      return this;
    } catch (SQLException failure) {
      throw new Refused("The database %s cannot be used: %s".formatted(this, failure.getMessage()));
    }
  }

  /** To the state of this version of ours, or as far as is said. */
  public void migrate(String... upTo) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    var flyway = Flyway.configure(Database.class.getClassLoader()).dataSource(source);
    for (String version : upTo) flyway.target(version);
    flyway.load().migrate();
  }

  static Optional<String> setting(String name) {
    var property = System.getProperty(name);
    if (property != null) return Optional.of(property);
    return Optional.ofNullable(System.getenv(variable(name)));
  }

  static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  @Override
  public String toString() {
    return url;
  }
}
