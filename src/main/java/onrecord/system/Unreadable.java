package onrecord.system;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Addresses that cannot be read, such as {@code /%zz}: the server would answer them with an empty
 * page before any resource is asked, so they are led to the page of what is absent.
 */
@Singleton
public class Unreadable {
  private static final String ABSENT = "/no-such-page";

  /**
   * Lets an address such as {@code //} pass to where it is absent like any other. Read once, when
   * the server's classes are loaded, so it is set before that.
   */
  public static void pass() {
    System.setProperty("vertx.disableURIValidation", "true");
  }

  void watch(@Observes Router router) {
    router.errorHandler(400, Unreadable::lead);
  }

  private static void lead(RoutingContext context) {
    if (!context.response().ended()) {
      context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, ABSENT).end();
    }
  }
}
