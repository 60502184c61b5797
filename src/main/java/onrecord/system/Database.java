package onrecord.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the data is and who may read it. */
public record Database(String url, String user, String password) {
  private static final Pattern CREATE_TABLE = Pattern.compile("(?im)^create table (\\w+)");
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
    var flyway = flyway();
    for (String version : upTo) flyway.target(version);
    flyway.load().migrate();
  }

  /** The tables that this version of ours makes in an empty database. */
  public Set<String> made() {
    return Stream.of(flyway().load().info().all())
        .map(migration -> script(migration.getScript()))
        .flatMap(script -> CREATE_TABLE.matcher(script).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private FluentConfiguration flyway() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return Flyway.configure(Database.class.getClassLoader()).dataSource(source);
  }

  /** Empty for one of a newer version, which has run in the database and is not here. */
  private static String script(String name) {
    try (var in = Database.class.getResourceAsStream("/db/migration/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
