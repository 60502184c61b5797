package onrecord.classroom;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import onrecord.system.Failures;

/** Finds classes by their codes, and slows down whoever tries many. */
@ApplicationScoped
class Door {
  /** A whole class mistypes behind one address; a guesser needs far more. */
  private static final Failures.Limit GUESSES =
      new Failures.Limit("join", 60, Duration.ofMinutes(10));

  /** Used once, it is known: the code of a class that somebody opened from there. */
  private static final Failures.Limit KNOWN = new Failures.Limit("known", 1, Duration.ofDays(30));

  private final Failures failures;

  Door(Failures failures) {
    this.failures = failures;
  }

  /**
   * A wrong code is counted, and too many hide every class but those that somebody opened from
   * there before: one guesser must not close the classes of a whole school.
   */
  Optional<Classroom> classroom(String code, HttpServerRequest request) {
    String here = address(request) + " " + JoinCode.spelt(code);
    // once shut, codes that exist must not take longer than those that do not
    if (isShut(request)) {
      return failures.isNoted(KNOWN, here) ? Classroom.withCode(code) : Optional.empty();
    }
    var found = Classroom.withCode(code);
    if (found.isPresent()) {
      failures.note(KNOWN, here);
    } else {
      failures.note(GUESSES, address(request));
    }
    return found;
  }

  /** The class to join, held until the transaction ends. */
  Optional<Classroom> toJoin(String code, HttpServerRequest request) {
    return classroom(code, request).flatMap(found -> Classroom.toJoin(code));
  }

  boolean isShut(HttpServerRequest request) {
    return failures.exceeded(GUESSES, address(request));
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress().hostAddress();
  }
}
