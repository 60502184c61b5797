package onrecord.user;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import onrecord.system.Pages;
import onrecord.system.Problems;
import onrecord.system.Token;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in with an account or a personal link, and signing out. */
@PermitAll
@Path("/")
class SignInResource {
  private final CurrentUser me;
  private final SignIn signIn;
  private final SignInGuard guard;
  private final Pages pages;

  SignInResource(CurrentUser me, SignIn signIn, SignInGuard guard, Pages pages) {
    this.pages = pages;
    this.me = me;
    this.signIn = signIn;
    this.guard = guard;
  }

  /**
   * @param next where to go on
   * @param unsent there where a form was sent after its session had ended, so in vain
   */
  record Form(
      @RestForm String username,
      @RestForm String password,
      @RestForm String keep,
      @RestForm String next,
      @RestForm String unsent) {
    Form {
      username = username == null ? "" : username;
      password = password == null ? "" : password;
    }

    public boolean keeps() {
      return keep != null;
    }

    /** Where to go on: a page of ours that opens, never another site. */
    URI there(Pages pages) {
      boolean ours = next != null && next.startsWith("/") && !next.startsWith("//");
      try {
        return new URI(ours ? pages.nearest(next) : "/");
      } catch (URISyntaxException unreadable) {
        // a browser leaves a "|" in an address as it was typed
        return URI.create("/");
      }
    }
  }

  @GET
  @Path("sign-in")
  public TemplateInstance page(
      @QueryParam("next") String next, @QueryParam("unsent") String unsent) {
    return Templates.signIn(new Form("", "", null, next, unsent), Problems.none());
  }

  @POST
  @Path("sign-in")
  public RestResponse<?> signIn(@BeanParam Form form, HttpServerRequest request) {
    var from = SignInGuard.From.of(form.username(), request);
    if (!guard.allows(form.username(), from)) {
      return again(429, form, SignInGuard.WAIT_A_LITTLE);
    }
    var user = signIn.account(form.username(), form.password());
    if (user.isEmpty()) {
      return again(400, form, "That name and password do not match.");
    }
    guard.succeeded(form.username(), from);
    return in(user.get(), form, request);
  }

  @GET
  @Path("resume/{token}")
  public TemplateInstance resume(@PathParam("token") String token) {
    var user = User.resuming(new Token(token)).orElseThrow(NotFoundException::new);
    return Templates.resume(user, token);
  }

  @POST
  @Path("resume/{token}")
  public Response resume(@PathParam("token") String token, HttpServerRequest request) {
    var user = User.resuming(new Token(token)).orElseThrow(NotFoundException::new);
    return Response.seeOther(URI.create("/")).cookie(signIn.open(user, true, request)).build();
  }

  @POST
  @Path("sign-out")
  @Transactional
  public Response signOut(HttpServerRequest request) {
    if (me.isSignedIn()) {
      UserSession.deleteById(me.session().tokenHash);
    }
    return Response.seeOther(URI.create("/")).cookie(SignIn.forget(request)).build();
  }

  private RestResponse<?> in(User user, Form form, HttpServerRequest request) {
    return RestResponse.ResponseBuilder.seeOther(form.there(pages))
        .cookie(signIn.open(user, form.keeps(), request))
        .cookie(KnownDevice.cookie(user, request))
        .build();
  }

  private static RestResponse<?> again(int status, Form form, String sentence) {
    var problems = Problems.none().add("username", sentence);
    return RestResponse.ResponseBuilder.create(status)
        .entity(Templates.signIn(form, problems))
        .build();
  }
}
