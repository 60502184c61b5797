package onrecord.cli;

import java.nio.file.Path;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import onrecord.system.Refused;

/** The database of a command: the configured one, or that of the data directory. */
record OwnData(Database database, EmbeddedPostgres started) implements AutoCloseable {
  /** Also while the product runs on it. */
  static OwnData shared() {
    return Database.configured()
        .map(Database::reach)
        .or(() -> EmbeddedPostgres.running(directory()))
        .map(database -> new OwnData(database, null))
        .orElseGet(OwnData::startExisting);
  }

  /** Refused while the product runs on it. */
  static OwnData alone() {
    return Database.configured()
        .map(Database::reach)
        .map(database -> new OwnData(database, null))
        .orElseGet(OwnData::start);
  }

  /** Whether there is no database yet, so that only what makes one has a use for it. */
  static boolean isNew() {
    return Database.configured().isEmpty() && EmbeddedPostgres.isNew(directory());
  }

  static Path directory() {
    String named = System.getenv("ONRECORD_DATA_DIR");
    return Path.of(named == null || named.isBlank() ? "data" : named);
  }

  /** A mistyped directory would else become a full one. */
  private static OwnData startExisting() {
    if (isNew()) {
      throw new Refused(
          "There is no database of Onrecord in %s. Check ONRECORD_DATA_DIR."
              .formatted(directory().toAbsolutePath().normalize()));
    }
    return start();
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
