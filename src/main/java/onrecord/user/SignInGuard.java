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

  /** Takes a try, which {@link #succeeded} gives back; false where none is left. */
  boolean allows(String username, From from) {
    if (from.device() != null) {
      return failures.take(DEVICE, from.device());
    }
    // the address first: asking for an account leaves a row behind, whatever name it is
    if (!failures.take(ADDRESS, from.address())) {
      return false;
    }
    if (!failures.take(HERE, here(username, from))) {
      failures.giveBack(ADDRESS, from.address());
      return false;
    }
    if (!failures.take(ACCOUNT, key(username))) {
      failures.giveBack(ADDRESS, from.address());
      failures.giveBack(HERE, here(username, from));
      return false;
    }
    return true;
  }

  void succeeded(String username, From from) {
    if (from.device() != null) {
      failures.forget(DEVICE, from.device());
      return;
    }
    failures.forget(HERE, here(username, from));
    failures.giveBack(ADDRESS, from.address());
    failures.giveBack(ACCOUNT, key(username));
  }

  private static String here(String username, From from) {
    return from.address() + " " + key(username);
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
