package onrecord.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product in a process of its own, as its users start it. */
final class RunningJar implements AutoCloseable {
  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  final URI base;
  final URI management;
  private final Process process;
  private final Path output;

  private RunningJar(Process process, int port, int managementPort, Path output) {
    this.process = process;
    this.base = URI.create("http://localhost:" + port + "/");
    this.management = URI.create("http://localhost:" + managementPort + "/");
    this.output = output;
  }

  /** Starts it and does not wait. */
  static RunningJar launch(Path home, List<String> prefix, String... arguments) throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // it lives for seconds: what the second compiler costs would not come back
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    return run(home, command, arguments);
  }

  /** As README says, by bin/onrecord or a link to it. */
  static RunningJar script(Path script, Path home, List<String> prefix, String... arguments)
      throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(script.toAbsolutePath().toString());
    return run(home, command, arguments);
  }

  private static RunningJar run(Path home, List<String> command, String... arguments)
      throws IOException {
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("onrecord-jar", ".log");
    var builder = new ProcessBuilder(command).directory(Path.of("target").toFile());
    int port = freePort();
    int managementPort = freePort();
    builder.environment().put("ONRECORD_DATA_DIR", home.toAbsolutePath().toString());
    builder.environment().put("QUARKUS_HTTP_PORT", "" + port);
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", "" + managementPort);
    // what the tests themselves were started with is not how users start it
    builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return new RunningJar(process, port, managementPort, output);
  }

  static RunningJar serving(Path home, String... prefix) throws Exception {
    var jar = launch(home, List.of(prefix));
    jar.awaitPage();
    return jar;
  }

  void awaitPage() throws Exception {
    var client = HttpClient.newHttpClient();
    long began = System.nanoTime();
    while (System.nanoTime() - began < PATIENCE.toNanos()) {
      if (!process.isAlive()) throw new IllegalStateException("did not start: " + output());
      try {
        var request = HttpRequest.newBuilder(base.resolve("/sign-in")).build();
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
      } catch (IOException notYet) {
        // asked again
      }
      Thread.sleep(50);
    }
    kill();
    throw new IllegalStateException("no page came: " + output());
  }

  void awaitFile(Path file) throws Exception {
    long began = System.nanoTime();
    while (Files.notExists(file)) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        kill();
        throw new IllegalStateException("no " + file + ": " + output());
      }
      Thread.sleep(20);
    }
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running");
    }
    return process.exitValue();
  }

  /** SIGTERM, as a host's service manager sends it. */
  int stop() throws InterruptedException {
    process.destroy();
    return exitCode();
  }

  /** SIGINT, as a terminal's Ctrl-C sends it. */
  int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "" + process.pid()).inheritIO().start().waitFor();
    return exitCode();
  }

  /** SIGKILL: nothing of it runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) stop();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
