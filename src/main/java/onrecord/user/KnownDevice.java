package onrecord.user;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import onrecord.system.Token;

/**
 * A browser in which somebody was let in before, told by a cookie. Others who guess at an account
 * then cannot keep its owner out (OWASP calls it a device cookie). It is sealed with the hash of
 * the password, which nobody else has: it needs no row, and a new password ends it.
 */
public final class KnownDevice {
  private static final String NAME = "onrecord-device";

  /** On a school's computer many sign in: each has an own cookie, until there are that many. */
  private static final int AT_MOST = 16;

  private static final Duration LIFE = Duration.ofDays(365);
  private static final String SEAL = "HmacSHA256";

  private KnownDevice() {}

  public static NewCookie cookie(User user, HttpServerRequest request) {
    String device = Token.make().secret();
    return new NewCookie.Builder(name(user))
        .value(device + "." + seal(device, user))
        .path("/sign-in")
        .httpOnly(true)
        .secure("https".equals(request.scheme()))
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge((int) LIFE.toSeconds())
        .build();
  }

  /** The device's own name, if it is one of the account that somebody signs in to. */
  static Optional<String> of(String username, HttpServerRequest request) {
    return User.named(username)
        .filter(user -> user.passwordHash != null)
        .flatMap(user -> of(user, request));
  }

  private static Optional<String> of(User user, HttpServerRequest request) {
    var cookie = request.getCookie(name(user));
    String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.");
    boolean known = parts.length == 2 && isSame(parts[1], seal(parts[0], user));
    return known ? Optional.of(parts[0]) : Optional.empty();
  }

  private static String name(User user) {
    return NAME + "-" + user.id % AT_MOST;
  }

  private static boolean isSame(String given, String right) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static String seal(String device, User user) {
    try {
      var mac = Mac.getInstance(SEAL);
      mac.init(new SecretKeySpec(user.passwordHash.getBytes(StandardCharsets.UTF_8), SEAL));
      byte[] sealed = mac.doFinal((device + " " + user.id).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java has no " + SEAL, e);
    }
  }
}
