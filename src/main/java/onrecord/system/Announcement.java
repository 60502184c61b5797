package onrecord.system;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

/** Tells whoever started the product where it is. */
@Singleton
class Announcement {
  // To the screen and not to the log, whose level may be raised.
  void tell(@ObservesAsync HttpServerStart start) {
    int port = start.options().getPort();
    // Tests take any free port and nobody waits for its number.
    if (port > 0) System.out.println("Onrecord is ready: http://localhost:" + port + "/");
  }
}
