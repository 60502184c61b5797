package onrecord.cli;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.Optional;
import onrecord.system.Refused;

/** What a host can mend of what kept the application from starting. */
final class StartFailure {
  private StartFailure() {}

  static Optional<String> sentence(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof QuarkusBindException bind) {
        return Optional.of(
            "Port %d is in use by another program. Set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to a free one."
                .formatted(bind.getPort()));
      }
      // The second port has no exception of its own: its number is in the message.
      if (cause.getCause() instanceof BindException bind
          && !(bind instanceof QuarkusBindException)) {
        return Optional.of(
            "%s: %s. Set QUARKUS_MANAGEMENT_PORT to a free port."
                .formatted(cause.getMessage(), bind.getMessage()));
      }
      if (cause instanceof Refused) {
        return Optional.of(cause.getMessage());
      }
      if (cause instanceof UnknownHostException host) {
        return Optional.of(
            "There is no such address here: %s. Check QUARKUS_HTTP_HOST and QUARKUS_MANAGEMENT_HOST."
                .formatted(host.getMessage()));
      }
    }
    return Optional.empty();
  }
}
