package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import onrecord.system.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts the packaged product, stops it and kills it. */
class StartIT {
  private Path home;

  @BeforeEach
  void aDataDirectory() throws IOException {
    home = Files.createTempDirectory("onrecord-data");
  }

  @AfterEach
  void nothingIsLeftRunning() throws IOException {
    assertTrue(EmbeddedPostgres.running(home).isEmpty(), "PostgreSQL still runs in " + home);
    try (var files = Files.walk(home)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
    }
  }

  @Test
  void whatWasCommittedOutlivesEveryKill() throws Exception {
    try (var first = RunningJar.serving(home)) {
      execute("insert into bucket values ('kept', null, 1)");
      try (var second = RunningJar.launch(home, List.of())) {
        assertEquals(1, second.exitCode());
        assertEquals(1, second.output().lines().count(), second.output());
        assertTrue(second.output().contains("is in use by another Onrecord."));
      }
      first.kill();
    }
    try (var afterTheApplicationDied = RunningJar.serving(home)) {
      assertEquals("1", value("select count(*) from bucket where id = 'kept'"));
      execute("insert into bucket values ('kept too', null, 1)");
      killDatabase();
      afterTheApplicationDied.kill();
    }
    try (var afterBothDied = RunningJar.serving(home)) {
      assertEquals("2", value("select count(*) from bucket"));
      var host = new Visitor();
      assertEquals(200, host.status(afterBothDied.management.resolve("/q/health/ready")));
      assertEquals(200, host.status(afterBothDied.management.resolve("/q/metrics")));
      assertEquals(404, host.status(afterBothDied.base.resolve("/q/metrics")));
      killDatabase();
      assertEquals(1, afterBothDied.exitCode(), "it does not go on without its database");
      assertTrue(
          afterBothDied.output().contains("PostgreSQL has ended, so Onrecord ends too."),
          afterBothDied.output());
    }
    try (var afterTheDatabaseDied = RunningJar.serving(home)) {
      assertEquals("2", value("select count(*) from bucket"));
      assertEquals(0, afterTheDatabaseDied.stop(), "a stop that was asked for is a success");
    }
  }

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    try (var first = RunningJar.serving(home)) {
      Path other = Files.createDirectory(home.resolve("other"));
      var prefix = List.of("env", "QUARKUS_HTTP_PORT=" + first.base.getPort());
      try (var second = RunningJar.launch(other, prefix)) {
        assertEquals(1, second.exitCode());
        assertTrue(
            second.output().contains("Port " + first.base.getPort() + " is in use"),
            second.output());
      }
      prefix = List.of("env", "QUARKUS_MANAGEMENT_PORT=" + first.management.getPort());
      try (var second = RunningJar.launch(other, prefix)) {
        assertEquals(1, second.exitCode());
        String output = second.output();
        assertTrue(output.contains(" Set QUARKUS_MANAGEMENT_PORT to a free port."), output);
        assertFalse(output.contains("is ready") || output.contains("\tat "), output);
      }
      assertTrue(EmbeddedPostgres.running(other).isEmpty());
    }
  }

  @Test
  void anOrdinaryUserRunsIt() throws Exception {
    assumeTrue(
        new UnixSystem().getUid() == 0,
        "NOT TESTED: starting as another user takes root; all tests here ran as an ordinary user.");
    // a number without a name, as a container is given
    Files.setAttribute(home, "unix:uid", 4321);
    Files.setAttribute(home, "unix:gid", 4321);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    String[] somebody = {"setpriv", "--reuid=4321", "--regid=4321", "--clear-groups", "--"};
    try (var jar = RunningJar.launch(home, List.of(somebody), "user", "create", "roe", "--admin")) {
      assertEquals(0, jar.exitCode(), "the first account needs no start: " + jar.output());
      assertEquals(4321, Files.getAttribute(home.resolve("db"), "unix:uid"));
    }
    try (var jar = RunningJar.serving(home, somebody)) {
      assertEquals(0, jar.stop());
    }
    // and root goes on with the files of that user, who keeps them
    try (var jar = RunningJar.serving(home)) {
      assertEquals(0, jar.stop());
    }
    assertEquals(4321, Files.getAttribute(home.resolve("db/PG_VERSION"), "unix:uid"));
  }

  @Test
  void aCommandMakesNoDataDirectoryOfAMistypedName() throws Exception {
    Path absent = home.resolve("absent");
    Path damaged = Files.writeString(home.resolve("damaged.zip"), "PK is not a zip");
    for (String[] command :
        new String[][] {
          {"user", "list"}, {"backup", home + "/b.zip"}, {"restore", damaged.toString()}
        }) {
      try (var jar = RunningJar.launch(absent, List.of(), command)) {
        assertEquals(1, jar.exitCode());
        assertEquals(1, jar.output().lines().count(), jar.output());
      }
      assertFalse(Files.exists(absent), command[0]);
    }
  }

  @Test
  void onlyARunThatServedLeavesItsClasses() throws Exception {
    Path link =
        Files.createSymbolicLink(home.resolve("link"), Path.of("bin/onrecord").toAbsolutePath());
    Path data = home.resolve("data of a school");
    try (var refused = RunningJar.script(link, data, List.of("env", "QUARKUS_HTTP_PORT=80x"))) {
      assertEquals(1, refused.exitCode());
      assertEquals(1, refused.output().lines().count(), refused.output());
      assertEquals(List.of(), classes(data));
    }
    try (var served = RunningJar.script(link, data, List.of())) {
      served.awaitPage();
      assertEquals(0, served.stop());
      assertTrue(served.output().contains("Java now keeps the classes"), served.output());
    }
    assertEquals(1, classes(data).size());
    assertTrue(Files.size(classes(data).get(0)) > 20_000_000);
  }

  @Test
  void aCommandReadsItsClassesFromTheBuild() throws Exception {
    Path article = Path.of("src/main/resources/onrecord/demo/harbour-toll.txt").toAbsolutePath();
    var logging = List.of("env", "JAVA_OPTS=-Xlog:class+load");
    try (var jar =
        RunningJar.script(Path.of("bin/onrecord"), home, logging, "draft", article.toString())) {
      assertEquals(0, jar.exitCode(), jar.output());
      assertTrue(
          jar.output().contains("onrecord.question.generation.Story source: shared objects file"),
          "as kept, and not read from the jar");
    }
  }

  private static List<Path> classes(Path data) throws IOException {
    try (var files = Files.newDirectoryStream(data, "classes-*.jsa")) {
      return StreamSupport.stream(files.spliterator(), false).toList();
    }
  }

  @Test
  void aStopDuringTheStartIsOneSentence() throws Exception {
    // with its first file the database is being made, with the other the application starts
    for (String reached : List.of("lock", "db/onrecord.made")) {
      Path data = Files.createTempDirectory(home, "data");
      try (var jar = RunningJar.launch(data, List.of())) {
        jar.awaitFile(data.resolve(reached));
        assertEquals(0, jar.stop());
        assertEquals("Onrecord was stopped before it was ready.", jar.output().strip());
        assertTrue(EmbeddedPostgres.running(data).isEmpty(), "the database ended with it");
      }
    }
  }

  @Test
  void anInterruptStopsItCleanly() throws Exception {
    // a build that runs in the background ignores the signal and would hand that on
    try (var jar = RunningJar.serving(home, "env", "--default-signal=INT")) {
      assertEquals(0, jar.interrupt());
      assertTrue(EmbeddedPostgres.running(home).isEmpty(), "the database ended with it");
    }
  }

  @Test
  void rootNeedsOneOfTwoPrograms() throws Exception {
    assumeTrue(
        new UnixSystem().getUid() == 0, "NOT TESTED: what root needs is tried as root only.");
    Path programs = Files.createDirectory(home.resolve("programs"));
    for (String name : List.of("true", "test", "chown", "unshare")) {
      Files.createSymbolicLink(programs.resolve(name), Path.of("/usr/bin", name));
    }
    String[] withoutSetpriv = {"env", "PATH=" + programs};
    try (var jar = RunningJar.serving(home, withoutSetpriv)) {
      assertEquals(0, jar.stop());
    }
    Files.delete(programs.resolve("unshare"));
    try (var jar = RunningJar.launch(home, List.of(withoutSetpriv))) {
      assertEquals(1, jar.exitCode());
      assertEquals(
          "PostgreSQL does not run as root, and here root may neither use unshare nor setpriv. Start Onrecord as an ordinary user.",
          jar.output().strip());
    }
  }

  private void killDatabase() throws IOException {
    long process = Long.parseLong(Files.readAllLines(home.resolve("db/postmaster.pid")).get(0));
    ProcessHandle.of(process).orElseThrow().destroyForcibly();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = EmbeddedPostgres.running(home).orElseThrow().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String value(String query) throws SQLException {
    try (var connection = EmbeddedPostgres.running(home).orElseThrow().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
