package onrecord.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import onrecord.system.Failures;

/**
 * Slows down failures only: few per account, many per address, since a whole class signs in behind
 * one.
 */
@ApplicationScoped
class SignInGuard {
  private static final Failures.Limit ACCOUNT =
      new Failures.Limit("account", 5, Duration.ofMinutes(5));
  private static final Failures.Limit ADDRESS =
      new Failures.Limit("address", 200, Duration.ofMinutes(5));

  private final Failures failures;

  SignInGuard(Failures failures) {
    this.failures = failures;
  }

  boolean allows(String username, String address) {
    // the address first: asking for an account leaves a row behind, whatever name it is
    return !failures.exceeded(ADDRESS, address) && !failures.exceeded(ACCOUNT, key(username));
  }

  void failed(String username, String address) {
    failures.note(ACCOUNT, key(username));
    failures.note(ADDRESS, address);
  }

  void succeeded(String username) {
    failures.forget(ACCOUNT, key(username));
  }

  private static String key(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }
}
