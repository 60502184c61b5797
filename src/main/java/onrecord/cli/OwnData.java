package onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    var starting = new CompletableFuture<EmbeddedPostgres>();
    stopWithTheCommand(starting);
    try {
      var postgres = EmbeddedPostgres.start(directory(), Durability.SAFE);
      starting.complete(postgres);
      return new OwnData(postgres.database(), postgres);
    } finally {
      // where it did not start, nobody is to wait for it
      starting.complete(null);
    }
  }

  /** The server has a session of its own, so Ctrl-C does not reach it: it would go on alone. */
  private static void stopWithTheCommand(CompletableFuture<EmbeddedPostgres> starting) {
    Runnable stop =
        () -> {
          var postgres = starting.completeOnTimeout(null, 30, TimeUnit.SECONDS).join();
          if (postgres != null) postgres.close();
        };
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(stop));
    } catch (IllegalStateException stoppingAlready) {
      throw new Refused("Stopped before anything was done.");
    }
  }

  @Override
  public void close() {
    if (started != null) started.close();
  }
}
