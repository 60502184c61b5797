package onrecord.cli;

import java.nio.file.Path;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;

/** The database of a command: the configured one, or that of the data directory. */
record OwnData(Database database, EmbeddedPostgres started) implements AutoCloseable {
  /** Also while the product runs on it. */
  static OwnData shared() {
    return Database.configured()
        .map(Database::reach)
        .or(() -> EmbeddedPostgres.running(directory()))
        .map(database -> new OwnData(database, null))
        .orElseGet(OwnData::start);
  }

  /** Refused while the product runs on it. */
  static OwnData alone() {
    return Database.configured()
        .map(Database::reach)
        .map(database -> new OwnData(database, null))
        .orElseGet(OwnData::start);
  }

  static Path directory() {
    return Path.of(System.getenv().getOrDefault("ONRECORD_DATA_DIR", "data"));
  }

  private static OwnData start() {
    var postgres = EmbeddedPostgres.start(directory(), Durability.SAFE);
    return new OwnData(postgres.database(), postgres);
  }

  @Override
  public void close() {
    if (started != null) started.close();
  }
}
