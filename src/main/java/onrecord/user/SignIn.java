package onrecord.user;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onrecord.system.Token;

/** Checks passwords and opens sessions. */
@ApplicationScoped
public class SignIn {
  /** 2^10 rounds: about a tenth of a second, so that a class of thirty is in within a minute. */
  private static final int BCRYPT_COST = 10;

  public static final String HASHES = "onrecord.password.hashes";

  /** Compared against when there is no such account, so that the time tells nothing either. */
  private static final String NOBODY = hash("no account has this password");

  private static final Duration FOR_A_DAY = Duration.ofHours(12);
  private static final Duration KEPT = Duration.ofDays(60);

  private final Clock clock;

  SignIn(Clock clock) {
    this.clock = clock;
  }

  /** Counted, since each takes the server that long: whoever sends many is seen by it. */
  public static String hash(String password) {
    Metrics.counter(HASHES).increment();
    return BcryptUtil.bcryptHash(password, BCRYPT_COST);
  }

  /** The account with that name and password. */
  Optional<User> account(String username, String password) {
    var user = User.named(username);
    boolean right = BcryptUtil.matches(password, user.map(u -> u.passwordHash).orElse(NOBODY));
    return right ? user : Optional.empty();
  }

  /** Opens a session, in the transaction under way if there is one, and gives its cookie. */
  public NewCookie open(User user, boolean keep, HttpServerRequest request) {
    Token token = Token.make();
    Instant now = clock.instant();
    Duration life = keep ? KEPT : FOR_A_DAY;
    QuarkusTransaction.joiningExisting()
        .run(() -> new UserSession(user, token, device(request), life, now).persist());
    return cookie(
        token.secret(), keep ? (int) life.toSeconds() : NewCookie.DEFAULT_MAX_AGE, request);
  }

  static NewCookie forget(HttpServerRequest request) {
    return cookie("", 0, request);
  }

  private static NewCookie cookie(String value, int maxAge, HttpServerRequest request) {
    return new NewCookie.Builder(SessionMechanism.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure("https".equals(request.scheme()))
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(maxAge)
        .build();
  }

  private static String device(HttpServerRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent.substring(0, Math.min(200, agent.length()));
  }
}
