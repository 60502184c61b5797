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
import onrecord.system.Sent;
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
   * @param to where that form goes, and {@code sent} what was in it, as {@link Unsent#line} writes
   *     it
   */
  record Form(
      @RestForm String username,
      @RestForm String password,
      @RestForm String keep,
      @RestForm String next,
      @RestForm String unsent,
      @RestForm String to,
      @RestForm String sent,
      @RestForm String parts) {
    Form {
      username = username == null ? "" : username;
      password = password == null ? "" : password;
    }

    /** A page that tells of what waits, or of nothing. */
    static Form before(String next, String unsent, Unsent waiting) {
      return waiting == null
          ? new Form("", "", null, next, unsent, null, null, null)
          : new Form(
              "",
              "",
              null,
              next,
              unsent,
              waiting.to(),
              waiting.line(),
              waiting.parts() ? "yes" : null);
    }

    /** What waits to be sent again, or null. */
    public Unsent waiting() {
      try {
        return sent == null ? null : Unsent.of(to, Unsent.read(sent), parts != null);
      } catch (IllegalArgumentException unreadable) {
        return null;
      }
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
    return Templates.signIn(Form.before(next, unsent, null), Problems.none());
  }

  /** Where a form comes that was sent too late: see {@link SessionMechanism}. */
  @POST
  @Path("sign-in/unsent")
  public RestResponse<TemplateInstance> unsent(
      @QueryParam("next") String next,
      @QueryParam("to") String to,
      @QueryParam("parts") String parts) {
    var waiting = Unsent.of(to, Sent.now(), parts != null);
    var form = Form.before(next, "yes", waiting);
    return RestResponse.status(
        RestResponse.Status.CONFLICT, Templates.signIn(form, Problems.none()));
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

  /** What waited for the sign-in, to be sent again. */
  @POST
  @Path("sign-in/sent")
  public RestResponse<?> sent(@BeanParam Form form) {
    Unsent waiting = form.waiting();
    String next = form.there(pages).toString();
    return waiting == null
        ? RestResponse.ResponseBuilder.seeOther(URI.create(next)).build()
        : RestResponse.ok(Templates.unsent(waiting, next));
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
    boolean waits = form.waiting() != null;
    // with 307 the browser sends the form again, now with its session: the page knows who it is
    return RestResponse.ResponseBuilder.create(waits ? 307 : 303)
        .location(waits ? URI.create("/sign-in/sent") : form.there(pages))
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
