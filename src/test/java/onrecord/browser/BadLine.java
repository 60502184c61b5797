package onrecord.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection between browser and server that can break at a chosen moment. It stays broken until
 * it is mended, since a browser tries again by itself.
 */
final class BadLine implements AutoCloseable {
  /** When the line breaks. */
  enum Fault {
    NONE,
    /** Before a request arrives at the server. */
    BEFORE,
    /** Once the server has answered, before the browser gets it. */
    AFTER
  }

  /** What belongs to one hop, or is made anew on the next; and compressing, which hides nothing. */
  private static final List<String> OF_A_HOP =
      List.of(
          "host",
          "connection",
          "content-length",
          "transfer-encoding",
          "upgrade",
          "expect",
          "accept-encoding",
          ":status");

  private final String server;
  private final HttpServer front;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger cut = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;

  BadLine(URL server) throws IOException {
    this.server = server.toString().replaceAll("/$", "");
    front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    front.createContext("/", this::carry);
    front.setExecutor(threads);
    front.start();
  }

  URL address() throws IOException {
    return URI.create("http://localhost:" + front.getAddress().getPort() + "/").toURL();
  }

  void breaks(Fault when) {
    cut.set(0);
    fault = when;
  }

  void mend() {
    fault = Fault.NONE;
  }

  /** How many requests were cut off since it broke. */
  int cut() {
    return cut.get();
  }

  private void carry(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Fault now = fault;
      if (now == Fault.BEFORE) {
        cut.incrementAndGet();
        return;
      }
      var answer = client.send(request(exchange, body), HttpResponse.BodyHandlers.ofByteArray());
      if (now == Fault.AFTER) {
        cut.incrementAndGet();
        return;
      }
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!OF_A_HOP.contains(name)) {
                  values.forEach(value -> exchange.getResponseHeaders().add(name, here(value)));
                }
              });
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    var request =
        HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_A_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  /** Redirects lead through the line too. */
  private String here(String value) {
    return value.startsWith(server)
        ? "http://localhost:" + front.getAddress().getPort() + value.substring(server.length())
        : value;
  }

  @Override
  public void close() {
    front.stop(0);
    threads.shutdownNow();
  }
}
