package onrecord.classroom;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.Optional;
import onrecord.system.Failures;

/** Finds classes by their codes, and slows down whoever tries many. */
@ApplicationScoped
class Door {
  /** A whole class mistypes behind one address; a guesser needs far more. */
  private static final Failures.Limit GUESSES =
      new Failures.Limit("join", 60, Duration.ofMinutes(10));

  private final Failures failures;

  Door(Failures failures) {
    this.failures = failures;
  }

  /** A wrong code is counted, and too many hide every class. */
  Optional<Classroom> classroom(String code, HttpServerRequest request) {
    if (isShut(request)) {
      return Optional.empty();
    }
    var found = Classroom.withCode(code);
    if (found.isEmpty()) {
      failures.note(GUESSES, address(request));
    }
    return found;
  }

  /** The class to join, held until the transaction ends. */
  Classroom toJoin(String code, HttpServerRequest request) {
    if (classroom(code, request).isEmpty()) {
      throw new NotFoundException();
    }
    return Classroom.toJoin(code).orElseThrow(NotFoundException::new);
  }

  boolean isShut(HttpServerRequest request) {
    return failures.exceeded(GUESSES, address(request));
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress().hostAddress();
  }
}
