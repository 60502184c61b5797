package onrecord.system;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A form token's cookie that is none would have every page refused for as long as it lives, and
 * reloading would not help: it is taken away and the page asked for again.
 */
@Singleton
class DamagedToken {
  private static final int BEFORE_RESOURCES = -2;

  /** Sixteen random bytes, as the filter makes them. */
  private static final Pattern SOUND = Pattern.compile("[\\w-]{22}");

  /** Browsers take a backslash for a slash. */
  private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

  private final String name;

  DamagedToken(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String name) {
    this.name = name;
  }

  void watch(@Observes Router router) {
    router.route().method(HttpMethod.GET).order(BEFORE_RESOURCES).handler(this::look);
  }

  private void look(RoutingContext context) {
    var cookie = context.request().getCookie(name);
    if (cookie == null || SOUND.matcher(cookie.getValue()).matches()) {
      context.next();
      return;
    }
    context
        .response()
        .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0))
        .setStatusCode(303)
        .putHeader(HttpHeaders.LOCATION, here(context.request().uri()))
        .end();
  }

  /** An address that begins with two slashes, or with a name, is one of another site. */
  private static String here(String uri) {
    return "/" + LEADING_SLASHES.matcher(uri).replaceFirst("");
  }
}
