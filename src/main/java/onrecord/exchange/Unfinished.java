package onrecord.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import onrecord.system.Refused;

/**
 * The file a backup grows in. Half a backup holds accounts too, and under a name of the day nobody
 * would look for it: nothing of it stays, also where the command is stopped in the midst of it.
 */
final class Unfinished implements AutoCloseable {
  final Path path;
  private final Thread onStop = new Thread(this::removeAtStop);
  private boolean stopping;

  private Unfinished(Path path) {
    this.path = path;
  }

  static Unfinished of(Path file) throws IOException {
    var unfinished = new Unfinished(file.resolveSibling(file.getFileName() + ".part"));
    try {
      Runtime.getRuntime().addShutdownHook(unfinished.onStop);
    } catch (IllegalStateException stoppingAlready) {
      throw stopped();
    }
    try {
      unfinished.create();
    } catch (IOException failure) {
      // what may lie there is another's
      unfinished.leaveAtStop();
      throw failure;
    }
    return unfinished;
  }

  /** The accounts are in it, so it is nobody else's to read. */
  private synchronized void create() throws IOException {
    if (stopping) throw stopped();
    Files.deleteIfExists(path);
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private synchronized void removeAtStop() {
    stopping = true;
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      System.err.println("Delete " + path + ": it is half a backup.");
    }
  }

  private static Refused stopped() {
    return new Refused("No backup was written: it was stopped.");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    leaveAtStop();
  }

  private void leaveAtStop() {
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException stoppingAlready) {
      // it has nothing to remove any more
    }
  }
}
