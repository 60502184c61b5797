package onrecord.system;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What a person sees when something is absent, refused or broken. */
class ErrorPages {
  private static final SecureRandom RANDOM = new SecureRandom();

  @CheckedTemplate(basePath = "system")
  static class Templates {
    static native TemplateInstance absent();

    static native TemplateInstance refused(String sentence);

    static native TemplateInstance busy(
        String sentence, String action, List<String> written, List<Sent> fields);

    static native TemplateInstance rejected(int status, String sentence);

    static native TemplateInstance broken(String number);
  }

  @ServerExceptionMapper
  Response absent(NotFoundException e) {
    return page(404, Templates.absent());
  }

  /** What you may not see does not exist for you. */
  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return page(404, Templates.absent());
  }

  @ServerExceptionMapper
  Response refused(Refused e) {
    return page(409, Templates.refused(e.getMessage()));
  }

  /** Whoever has to wait for others would else have typed for nothing. */
  @ServerExceptionMapper
  Response busy(Busy e, ResteasyReactiveContainerRequestContext request) {
    var fields = Sent.in(request);
    var uri = request.getUriInfo().getRequestUri();
    String action = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    return page(409, Templates.busy(e.getMessage(), action, Sent.words(fields, e.written), fields));
  }

  @ServerExceptionMapper
  Response rejected(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    if (status >= 500) {
      return broken(e);
    }
    if (status == 404) {
      return page(404, Templates.absent());
    }
    String sentence =
        switch (status) {
          case 405 -> "This address cannot be opened that way. Go back and use the page's buttons.";
          case 413 -> "That is too large to be sent. The limit for a text is 2 MB.";
          default -> "The request could not be read. Go back, reload the page and send it again.";
        };
    return page(status, Templates.rejected(status, sentence));
  }

  /** A form without its token is turned away before any resource sees it, with an empty page. */
  @ServerResponseFilter
  void explain(ContainerResponseContext response) {
    if (response.getStatus() == 400 && !response.hasEntity()) {
      response.setEntity(
          Templates.rejected(
                  400,
                  "The form came without its token: it was open for too long, or cookies are"
                      + " switched off. Go back, reload the page and send it again.")
              .render(),
          null,
          MediaType.TEXT_HTML_TYPE);
    }
  }

  /** An Error too: a stack that overflows in one article must not leave a blank page. */
  @ServerExceptionMapper
  Response broken(Throwable e) {
    if (isUnstorable(e)) {
      return page(
          400,
          Templates.rejected(
              400, "Something typed has a character that cannot be stored. Go back, delete it."));
    }
    if (isUnreadForm(e)) {
      return page(
          400,
          Templates.rejected(
              400,
              "The form could not be read. Go back and send it again, with less at once if it is long."));
    }
    String number = number();
    Log.errorf(e, "Error page %s", number);
    return page(500, Templates.broken(number));
  }

  /** Short enough to be read out to the host, who finds it in the log. */
  private static String number() {
    return Integer.toString(36 * 36 * 36 + RANDOM.nextInt(35 * 36 * 36 * 36), 36)
        .toUpperCase(Locale.ROOT);
  }

  /** The database takes every character but U+0000, in whichever field that comes. */
  private static boolean isUnstorable(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && "22021".equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** The parser of forms throws what is told from a bug only by where it was thrown. */
  private static boolean isUnreadForm(Throwable e) {
    return Stream.of(e.getStackTrace())
        .limit(6)
        .anyMatch(
            frame ->
                frame
                    .getClassName()
                    .startsWith("org.jboss.resteasy.reactive.server.core.multipart."));
  }

  private static Response page(int status, TemplateInstance template) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(template).build();
  }
}
