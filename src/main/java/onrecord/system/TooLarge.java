package onrecord.system;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the server turns away for its size, with an empty answer, is led to the page that says so.
 */
@Singleton
class TooLarge {
  private static final String PAGE = "/too-large";

  /** Just before the server itself looks at the size, and just after. */
  private static final int FIRST = -3;

  private static final int AFTER = -1;

  /** So much is read and thrown away, since a browser shows no answer before all was sent. */
  private static final long MOST_THROWN_AWAY = 1L << 30;

  private final long most;

  TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  @PermitAll
  @Path(PAGE)
  public static class Page {
    @GET
    public void explain() {
      throw new WebApplicationException(413);
    }
  }

  void watch(@Observes Router router) {
    router.route().order(FIRST).handler(this::weigh);
    router.route().order(AFTER).handler(TooLarge::letFormsWeigh);
  }

  private void weigh(RoutingContext context) {
    var request = context.request();
    long size = size(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    if (size <= most || size > MOST_THROWN_AWAY) {
      context.next();
      return;
    }
    request.handler(thrownAway -> {});
    request.endHandler(
        end -> context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, PAGE).end());
    request.resume();
  }

  /**
   * Of what comes in pieces without a size, the server would count the bytes and break off without
   * a page. The reader of forms has the same limit and an exception that leads to the page.
   */
  private static void letFormsWeigh(RoutingContext context) {
    if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST_THROWN_AWAY);
    }
    context.next();
  }

  private static long size(String header) {
    try {
      return header == null ? 0 : Long.parseLong(header);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
