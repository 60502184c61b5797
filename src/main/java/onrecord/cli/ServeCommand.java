package onrecord.cli;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.system.Database;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import onrecord.system.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Starts the web application (the default).")
class ServeCommand implements Callable<Integer> {
  private static final String UNREADY = "Onrecord was stopped before it was ready.";

  @Option(
      names = "--demo",
      description = "loads the sample classroom; its accounts have a known password")
  boolean demo;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile EmbeddedPostgres postgres;
  private volatile boolean stopping;
  private volatile boolean lost;
  private volatile boolean served;
  private volatile int code;

  @Override
  public Integer call() {
    // The build runs main once to record which classes a start loads; that needs no database.
    boolean recording = Boolean.getBoolean("quarkus.appcds.generate");
    if (demo) System.setProperty("demo.load", "true");
    try {
      if (!recording) Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase));
    } catch (IllegalStateException stoppingAlready) {
      System.out.println(UNREADY);
      return 0;
    }
    try {
      if (!recording) {
        Ports.check();
        Database.configured().ifPresentOrElse(Database::reach, this::startDatabase);
      }
      if (!stopping) Quarkus.run(Serving.class, this::ended);
    } catch (RuntimeException | Error failure) {
      // A start in the midst of a stop fails wherever it is: that is no fault to be told.
      if (stopping) return 0;
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

  private void ended(int exitCode, Throwable failure) {
    served = failure == null;
    if (!served && stopping) return;
    code = failure != null && exitCode == 0 ? Main.REFUSED : exitCode;
    if (served) return;
    StartFailure.sentence(failure).ifPresentOrElse(System.err::println, failure::printStackTrace);
  }

  /** The hooks of a stopping process run all at once: the database waits for the application. */
  private void stopDatabase() {
    stopping = true;
    try {
      stopped.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    // A stop that was asked for is a success; the machine would report the signal as a failure.
    // Nothing may keep it from ending: the hook of an application that does not end never does.
    Runtime.getRuntime().halt(codeAfter(this::stopTidily, lost ? Main.REFUSED : code));
  }

  private void stopTidily() {
    if (postgres != null) postgres.close();
    if (!lost && code == 0) {
      if (served) KeptClasses.keep();
      else System.out.println(UNREADY);
    }
  }

  /** What fails at the very end is told here, since nobody above it could any more. */
  static int codeAfter(Runnable last, int code) {
    try {
      last.run();
      return code;
    } catch (RuntimeException | Error failure) {
      failure.printStackTrace();
      return Main.REFUSED;
    }
  }
}
