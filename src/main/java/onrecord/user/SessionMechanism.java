package onrecord.user;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import onrecord.system.Pages;
import onrecord.system.Token;

/** Signs a request in by the session cookie; sends strangers to the sign-in page. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
  static final String COOKIE = "onrecord-session";

  /** "csrf-token=" and 22 letters. */
  private static final int ONLY_TOKEN = 33;

  private final Pages pages;

  SessionMechanism(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager ids) {
    var cookie = context.request().getCookie(COOKIE);
    // Style sheet and fonts belong to nobody: no reason to look anybody up for them.
    String path = context.normalizedPath();
    if (cookie == null || path.startsWith("/assets/") || path.startsWith("/webjars/")) {
      return Uni.createFrom().nullItem();
    }
    // A session that ended makes a stranger, who may open the pages of strangers: to sign in anew.
    return ids.authenticate(new SessionRequest(new Token(cookie.getValue())))
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    var request = context.request();
    if (request.method() == HttpMethod.GET) {
      return sentTo(303, request, "/sign-in?next=" + encoded(request.uri()));
    }
    // A form that was posted cannot be repeated by a link, so its page is where to go on.
    String next = "next=" + encoded(pageOfForm(request)) + "&unsent=yes";
    // With 307 the browser sends the same form there, where its fields wait for the sign-in.
    return isTyped(request)
        ? sentTo(307, request, unsent(request) + "&" + next)
        : sentTo(303, request, "/sign-in?" + next);
  }

  private static Uni<ChallengeData> sentTo(int status, HttpServerRequest request, String there) {
    boolean bySwap = status == 303 && request.getHeader("HX-Request") != null;
    return Uni.createFrom()
        .item(new ChallengeData(status, bySwap ? "HX-Redirect" : "Location", there));
  }

  private static String unsent(HttpServerRequest request) {
    return "/sign-in/unsent?to="
        + encoded(request.uri())
        + (isInParts(request) ? "&parts=yes" : "");
  }

  private static boolean isInParts(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA);
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  /** Whether a form may hold more than its token. */
  private static boolean isTyped(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return type != null
        && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || isInParts(request))
        && length != null
        && length.matches("\\d{1,7}")
        && Integer.parseInt(length) > ONLY_TOKEN
        && Integer.parseInt(length) <= Unsent.LONGEST;
  }

  /**
   * The page of ours that a form was on, as far as the browser tells. A form that was shown again
   * because of what was wrong with it stands at an address that takes only a form.
   */
  private String pageOfForm(HttpServerRequest request) {
    String referrer = request.getHeader("Referer");
    try {
      var page = new URI(referrer == null ? "" : referrer);
      boolean ours =
          request.authority() != null && request.authority().host().equals(page.getHost());
      String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      return ours ? pages.nearest(page.getRawPath() + query) : "/";
    } catch (URISyntaxException unreadable) {
      return "/";
    }
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionRequest.class);
  }
}
