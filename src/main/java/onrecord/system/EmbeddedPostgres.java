package onrecord.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own in a data directory. It is started through {@code pg_ctl}, which
 * gives it a session of its own: Ctrl-C then reaches the application first and the database last.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  /** What a test may do without. */
  public enum Durability {
    SAFE("-c fsync=on"),
    NONE("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");

    private final String options;

    Durability(String options) {
      this.options = options;
    }
  }

  private static final String NAME = "onrecord";
  private static final int CONNECTIONS = 100;
  private static final String SOCKET =
      "?socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg&socketFactoryArg=";

  private final Path home;
  private final FileChannel lock;
  private PostgresBinaries binaries;
  private PostgresAccount account;
  private int port;
  private volatile boolean closing;

  private EmbeddedPostgres(Path home, FileChannel lock) {
    this.home = home;
    this.lock = lock;
  }

  /** Starts the server of this directory, or takes over the one a killed process left running. */
  public static EmbeddedPostgres start(Path directory, Durability durability) {
    try {
      Files.createDirectories(directory);
      Path home = directory.toRealPath();
      var postgres = new EmbeddedPostgres(home, lock(home));
      try {
        postgres.start(durability);
        return postgres;
      } catch (IOException | SQLException | RuntimeException failure) {
        postgres.lock.close();
        throw failure;
      }
    } catch (FileSystemException failure) {
      throw DataDirectory.refused(directory, failure);
    } catch (IOException | SQLException failure) {
      throw new IllegalStateException("PostgreSQL did not start in " + directory, failure);
    }
  }

  /** The database of a directory that some process of ours serves at this moment. */
  public static Optional<Database> running(Path directory) {
    try {
      if (!Files.exists(directory)) return Optional.empty();
      Path home = directory.toRealPath();
      var server = PostgresServer.of(home);
      if (server.isEmpty()) return Optional.empty();
      return Optional.of(address(home, server.get().port(), NAME, NAME));
    } catch (FileSystemException failure) {
      throw DataDirectory.refused(directory, failure);
    } catch (IOException failure) {
      throw new IllegalStateException("cannot read " + directory, failure);
    }
  }

  /** Whether a start on this directory would have to make a new database. */
  public static boolean isNew(Path directory) {
    return Files.notExists(data(directory));
  }

  public Database database() {
    return address(home, port, NAME, NAME);
  }

  /** Drops everything and begins with an empty database. */
  public void clear() {
    try (var connection = administration().connect();
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists onrecord with (force)");
      statement.execute("create database onrecord owner onrecord");
    } catch (SQLException failure) {
      throw new IllegalStateException("cannot clear the database", failure);
    }
  }

  /** What to do should the server end without being asked, as when somebody kills it. */
  public void whenLost(Runnable then) {
    try {
      PostgresServer.of(home)
          .flatMap(server -> ProcessHandle.of(server.process()))
          .ifPresent(
              process ->
                  process
                      .onExit()
                      .thenRun(
                          () -> {
                            if (!closing) then.run();
                          }));
    } catch (IOException failure) {
      throw new IllegalStateException("cannot read " + home, failure);
    }
  }

  /** Once: what runs in the directory later is not ours any more. */
  @Override
  public synchronized void close() {
    if (!lock.isOpen()) return;
    closing = true;
    try {
      // Somebody may have killed it.
      if (PostgresServer.of(home).isPresent()) {
        run("pg_ctl", "-D", data().toString(), "-m", "fast", "-w", "-t", "25", "stop");
      }
      lock.close();
    } catch (IOException failure) {
      throw new IllegalStateException("PostgreSQL did not stop", failure);
    }
  }

  private void start(Durability durability) throws IOException, SQLException {
    binaries = PostgresBinaries.unpackedIn(home);
    PostgresPassword.makeIn(home);
    account = PostgresAccount.of(home, data());
    if (!Files.exists(data())) createCluster();
    refuseOtherVersion();

    var left = PostgresServer.of(home);
    if (left.isPresent()) {
      port = left.get().port();
    } else {
      PostgresServer.clearAfterCrash(home);
      launch(durability);
    }
    // Only the first start has to look, or the next one if that was killed half-way.
    Path made = data().resolve("onrecord.made");
    if (!Files.exists(made)) {
      createDatabase();
      Files.createFile(made);
    }
  }

  private void launch(Durability durability) throws IOException {
    port = freePort();
    // Loopback, a socket in a folder of ours, a password for both: nobody else gets in by default.
    String options =
        "-p %s -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s -c timezone=UTC"
                .formatted(port, socketFolder(data()))
            + " -c max_connections=%s %s".formatted(CONNECTIONS, durability.options);
    String log = home.resolve("postgres.log").toString();
    run("pg_ctl", "-D", data().toString(), "-w", "-t", "80", "-l", log, "-o", options, "start");
  }

  /** Under another name first, so that a start killed half-way leaves nothing that looks whole. */
  private void createCluster() throws IOException {
    Path unfinished = home.resolve("db.unfinished");
    delete(unfinished);
    // Sorting by code point does not change with the C library: the directory can be moved.
    run(
        "initdb",
        "-D",
        unfinished.toString(),
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--locale-provider=builtin",
        "-A",
        "scram-sha-256",
        // rounds make guessing slow, and nobody guesses 192 random bits: only connecting is slower
        "-c",
        "scram_iterations=1",
        "--pwfile=" + PostgresPassword.file(home));
    Files.move(unfinished, data());
  }

  private void refuseOtherVersion() throws IOException {
    String version = Files.readString(data().resolve("PG_VERSION")).strip();
    if (Integer.parseInt(version) != PostgresBinaries.majorVersion()) {
      throw new Refused(
          "The data in %s was written by PostgreSQL %s and this build has %d. Make a backup with the former build and restore it into an empty data directory."
              .formatted(home, version, PostgresBinaries.majorVersion()));
    }
  }

  // The application is no superuser: it owns its database and nothing else.
  private void createDatabase() throws SQLException {
    try (var connection = administration().connect();
        var statement = connection.createStatement()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = 'onrecord'")) {
        statement.execute(
            "create role onrecord login password '" + PostgresPassword.of(home) + "'");
      }
      if (!exists(connection, "select 1 from pg_database where datname = 'onrecord'")) {
        statement.execute("create database onrecord owner onrecord");
      }
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private Database administration() {
    return address(home, port, "postgres", "postgres");
  }

  /** By its socket where it has one, which costs both sides a fifth less than loopback does. */
  private static Database address(Path home, int port, String name, String user) {
    String address = ":" + port + "/" + name;
    Path socket = data(home).resolve(".s.PGSQL." + port);
    return new Database(
        Files.exists(socket)
            ? "jdbc:postgresql://localhost" + address + SOCKET + socket
            : "jdbc:postgresql://127.0.0.1" + address,
        user,
        PostgresPassword.of(home));
  }

  /** Sockets have short names, and some of their names need quotes: other folders have none. */
  private static String socketFolder(Path data) {
    String folder = data.toString();
    return folder.matches("[\\w./-]{1,80}") ? folder : "";
  }

  private void run(String program, String... arguments) throws IOException {
    account.run(
        home, Stream.concat(Stream.of(binaries.program(program)), Stream.of(arguments)).toList());
  }

  private Path data() {
    return data(home);
  }

  private static Path data(Path home) {
    return home.resolve("db");
  }

  private static FileChannel lock(Path home) throws IOException {
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      // the same answer as for another process
    }
    if (lock != null) return channel;
    channel.close();
    throw new Refused("The data directory " + home + " is in use by another Onrecord.");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) return;
    List<Path> deepestFirst;
    try (var paths = Files.walk(directory)) {
      deepestFirst = paths.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path path : deepestFirst) Files.delete(path);
  }
}
