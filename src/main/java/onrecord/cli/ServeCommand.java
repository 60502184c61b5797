package onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import onrecord.system.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Starts the web application (the default).")
class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--demo",
      description = "loads the sample classroom; its accounts have a known password")
  boolean demo;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile EmbeddedPostgres postgres;
  private volatile boolean stopping;
  private volatile boolean lost;
  private volatile int code;

  @Override
  public Integer call() {
    // The build runs main once to record which classes a start loads; that needs no database.
    boolean recording = Boolean.getBoolean("quarkus.appcds.generate");
    if (demo) System.setProperty("demo.load", "true");
    if (!recording) Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase));
    try {
      if (!recording) Database.configured().ifPresentOrElse(this::reach, this::startDatabase);
      if (!stopping) Quarkus.run(null, this::ended);
    } catch (RuntimeException failure) {
      code = Main.REFUSED;
      throw failure;
    } finally {
      stopped.countDown();
    }
    return code;
  }

  private void startDatabase() {
    postgres = EmbeddedPostgres.start(OwnData.directory(), Durability.SAFE);
    postgres.database().use();
    postgres.whenLost(this::lost);
  }

  /** Without its database every page would fail; whoever watches over the process starts both. */
  private void lost() {
    if (stopping) return;
    System.err.println(
        "PostgreSQL has ended, so Onrecord ends too. Start it again: what was saved is there.");
    lost = true;
    System.exit(Main.REFUSED);
  }

  /** Asked here, where a refusal is one sentence, and not by the pool, where it is a page. */
  private void reach(Database database) {
    try {
      database.connect().close();
    } catch (SQLException failure) {
      throw new Refused(
          "The database %s cannot be used: %s".formatted(database, failure.getMessage()));
    }
  }

  private void ended(int exitCode, Throwable failure) {
    code = failure != null && exitCode == 0 ? Main.REFUSED : exitCode;
    if (failure == null) return;
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof QuarkusBindException bind) {
        System.err.println(
            "Port %d is in use by another program. Set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to a free one."
                .formatted(bind.getPort()));
        return;
      }
    }
    failure.printStackTrace();
  }

  /** The hooks of a stopping process run all at once: the database waits for the application. */
  private void stopDatabase() {
    stopping = true;
    try {
      stopped.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    if (postgres != null) postgres.close();
    // A stop that was asked for is a success; the machine would report the signal as a failure.
    Runtime.getRuntime().halt(lost ? Main.REFUSED : code);
  }
}
