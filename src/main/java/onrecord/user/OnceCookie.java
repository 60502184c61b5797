package onrecord.user;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import onrecord.system.Token;

/**
 * Carries a new personal link or an invitation from the POST that made it to the page that shows
 * it: the database has its hash only, and an address bar or a log must not have it.
 */
public final class OnceCookie {
  public static final String NAME = "onrecord-once";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private OnceCookie() {}

  public static NewCookie of(Token token, String path, HttpServerRequest request) {
    return new NewCookie.Builder(NAME)
        .value(token.secret())
        .path(path)
        .httpOnly(true)
        .secure("https".equals(request.scheme()))
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge((int) LIFE.toSeconds())
        .build();
  }

  /** Whether the cookie still holds this person's link: another one may sit here by now. */
  public static boolean fits(String secret, User user) {
    return secret != null && Arrays.equals(new Token(secret).hash(), user.resumeHash);
  }
}
