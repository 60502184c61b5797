package onrecord.user;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import onrecord.system.Failures;

/**
 * Slows down failures only: few per account at one address, many per address, since a whole class
 * signs in behind one, and so many per account from everywhere. Who guesses at somebody's account
 * must not keep that person out: a browser known from before has its own few.
 */
@ApplicationScoped
class SignInGuard {
  static final String WAIT_A_LITTLE = "Too many tries. Wait 5 minutes, then try again.";

  private static final Duration WAIT = Duration.ofMinutes(5);
  private static final Failures.Limit DEVICE = new Failures.Limit("device", 5, WAIT);
  private static final Failures.Limit HERE = new Failures.Limit("account-here", 5, WAIT);
  private static final Failures.Limit ADDRESS = new Failures.Limit("address", 200, WAIT);
  private static final Failures.Limit ACCOUNT = new Failures.Limit("account", 50, WAIT);

  private final Failures failures;

  SignInGuard(Failures failures) {
    this.failures = failures;
  }

  /**
   * Where somebody tries from.
   *
   * @param device a known one of the account's; null for any other
   */
  record From(String address, String device) {
    static From of(String username, HttpServerRequest request) {
      return new From(
          request.remoteAddress().hostAddress(), KnownDevice.of(username, request).orElse(null));
    }

    /** A page that no device's cookie is sent to. */
    static From at(HttpServerRequest request) {
      return new From(request.remoteAddress().hostAddress(), null);
    }

    /** The page of somebody who is in: no stranger's tries count there, nor theirs elsewhere. */
    static From within(User user) {
      return new From(null, "within " + user.id);
    }
  }

  boolean allows(String username, From from) {
    if (from.device() != null) {
      return !failures.exceeded(DEVICE, from.device());
    }
    // the address first: asking for an account leaves a row behind, whatever name it is
    return !failures.exceeded(ADDRESS, from.address())
        && !failures.exceeded(HERE, here(username, from))
        && !failures.exceeded(ACCOUNT, key(username));
  }

  void failed(String username, From from) {
    if (from.device() != null) {
      failures.note(DEVICE, from.device());
      return;
    }
    failures.note(HERE, here(username, from));
    failures.note(ADDRESS, from.address());
    failures.note(ACCOUNT, key(username));
  }

  void succeeded(String username, From from) {
    if (from.device() != null) {
      failures.forget(DEVICE, from.device());
    } else {
      failures.forget(HERE, here(username, from));
    }
  }

  private static String here(String username, From from) {
    return from.address() + " " + key(username);
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
