package onrecord.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Under whose name PostgreSQL runs: it refuses root. Root runs it without its powers in a user
 * namespace, where the files stay root's own; where that is forbidden, as the owner of the files.
 */
record PostgresAccount(List<String> prefix) {
  private static final int NOBODY = 65534;

  static PostgresAccount of(Path home, Path data) throws IOException {
    // By what a file of ours belongs to: on JDK 17 UnixSystem takes a user without a name for root.
    Path ours = Files.createTempFile(home, "owner", null);
    int user = (int) Files.getAttribute(ours, "unix:uid");
    boolean nameless = Files.getOwner(ours).getName().equals(String.valueOf(user));
    Files.delete(ours);
    if (user != 0) return nameless && !Files.exists(data) ? nameless(user) : ordinary();
    int owner = Files.exists(data) ? (int) Files.getAttribute(data, "unix:uid") : 0;
    if (owner == 0 && succeeds(List.of("unshare", "-U", "true"))) {
      return inNamespace();
    }
    if (owner == 0) owner = NOBODY;
    var other = List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups", "--");
    if (!succeeds(with(other, List.of("true")))) {
      throw new Refused(
          "PostgreSQL does not run as root, and here root may neither use unshare nor setpriv. Start Onrecord as an ordinary user.");
    }
    succeeds(List.of("chown", "-R", owner + ":" + owner, home.toString()));
    if (!succeeds(with(other, List.of("test", "-r", home.resolve("pg.password").toString())))) {
      throw new Refused(
          "User %d, who runs PostgreSQL when root may not use unshare, cannot reach %s. Choose another ONRECORD_DATA_DIR."
              .formatted(owner, home));
    }
    return new PostgresAccount(other);
  }

  private static PostgresAccount ordinary() {
    return new PostgresAccount(List.of());
  }

  private static PostgresAccount inNamespace() {
    return new PostgresAccount(List.of("unshare", "-U"));
  }

  /** Making a database takes a name, as a user has who is nobody in a namespace. */
  private static PostgresAccount nameless(int user) {
    if (succeeds(List.of("unshare", "-U", "id", "-un"))) return inNamespace();
    throw new Refused(
        "User %1$d has no name on this machine, and PostgreSQL asks for one when it makes a database. Add a line to /etc/passwd: onrecord:x:%1$d:%1$d::/:/bin/sh"
            .formatted(user));
  }

  void run(Path home, List<String> command) throws IOException {
    // A file, not a pipe: the server inherits it and would hold the pipe open.
    Path output = home.resolve("command.log");
    int code = finish(with(prefix, command), ProcessBuilder.Redirect.to(output.toFile()));
    if (code != 0) {
      throw new IOException(
          "%s ended with %d: %s"
              .formatted(Path.of(command.get(0)).getFileName(), code, Files.readString(output)));
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      return finish(command, ProcessBuilder.Redirect.DISCARD) == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static int finish(List<String> command, ProcessBuilder.Redirect output)
      throws IOException {
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    try {
      return process.waitFor();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.get(0), stop);
    }
  }

  private static List<String> with(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
