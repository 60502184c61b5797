package onrecord.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The running server of a data directory, as its lock file tells. */
record PostgresServer(long process, int port) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static Optional<PostgresServer> of(Path home) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(lockFile(home));
    } catch (NoSuchFileException stopped) {
      return Optional.empty();
    }
    // line 1 the process, line 4 the port; fewer lines: it was killed while it started
    if (lines.size() < 4) return Optional.empty();
    var server =
        new PostgresServer(
            Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    return ProcessHandle.of(server.process)
        .filter(handle -> isOurs(handle, home))
        .map(handle -> server);
  }

  /**
   * The lock file of a dead server stops the next one if its process number has been given to
   * somebody else, or if nobody has collected the dead process yet. Our own lock on the directory
   * is held, so once the last process of the old server is gone the file means nothing.
   */
  static void clearAfterCrash(Path home) throws IOException {
    if (!Files.exists(lockFile(home))) return;
    long began = System.nanoTime();
    while (ProcessHandle.allProcesses().anyMatch(handle -> isOurs(handle, home))) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new Refused("Processes of a PostgreSQL that was killed still use " + home + ".");
      }
      pause();
    }
    Files.deleteIfExists(lockFile(home));
  }

  private static boolean isOurs(ProcessHandle handle, Path home) {
    return handle
        .info()
        .command()
        .filter(command -> command.startsWith(home + "/") && command.endsWith("/bin/postgres"))
        .isPresent();
  }

  private static Path lockFile(Path home) {
    return home.resolve("db").resolve("postmaster.pid");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Refused("Stopped while PostgreSQL was starting.");
    }
  }
}
