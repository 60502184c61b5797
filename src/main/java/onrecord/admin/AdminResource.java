package onrecord.admin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import onrecord.system.OneLine;
import onrecord.system.PageNumber;
import onrecord.system.Problems;
import onrecord.system.Token;
import onrecord.user.CurrentUser;
import onrecord.user.Invitation;
import onrecord.user.OnceCookie;
import onrecord.user.Press;
import onrecord.user.Role;
import onrecord.user.Server;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** What whoever runs the server sees, with invitations and the one setting. */
@RolesAllowed(Role.ADMIN)
@Path("/admin")
class AdminResource {
  private final CurrentUser me;
  private final Clock clock;

  AdminResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance page(
      @QueryParam("page") String page,
      @QueryParam("invitations") String invitations,
      @QueryParam("done") String done,
      @QueryParam("made") String made,
      @CookieParam(OnceCookie.NAME) String secret,
      @Context UriInfo address) {
    var now = clock.instant();
    boolean making = made != null && secret != null;
    String link = making ? link(made, new Token(secret), now, address) : null;
    return Templates.admin(Overview.of(page, invitations, now), link, done, "", Problems.none());
  }

  /** The page it leads to shows the link for a while; the database keeps its hash alone. */
  @POST
  @Path("invitations")
  @Transactional
  public RestResponse<?> invite(
      @RestForm String note, @RestForm String once, HttpServerRequest request) {
    String about = OneLine.of(note);
    if (about.length() > Invitation.LONGEST_NOTE) {
      return again(about);
    }
    var press = Press.of(me.user(), once, about, clock.instant());
    var token = token(once, about);
    press.leadTo("/admin?made=" + made(token, about).id + "#made");
    return RestResponse.ResponseBuilder.seeOther(URI.create(press.address))
        .cookie(OnceCookie.of(token, "/admin", request))
        .build();
  }

  @POST
  @Path("invitations/{id}/withdrawal")
  @Transactional
  public RestResponse<Void> withdraw(@PathParam("id") long id, @RestForm String page) {
    Invitation.<Invitation>findByIdOptional(id)
        .orElseThrow(NotFoundException::new)
        .withdraw(clock.instant());
    int shown = PageNumber.within(page);
    String there = shown > 0 ? "invitations=" + shown + "&" : "";
    return RestResponse.seeOther(URI.create("/admin?" + there + "done=invitation#invitations"));
  }

  @POST
  @Path("sign-up/opening")
  @Transactional
  public RestResponse<Void> openSignUp() {
    Server.here().openSignUp(true, clock.instant());
    return toSettings();
  }

  @POST
  @Path("sign-up/closing")
  @Transactional
  public RestResponse<Void> closeSignUp() {
    Server.here().openSignUp(false, clock.instant());
    return toSettings();
  }

  /** Of one form and one note it is the same, so that a second press has the link once more. */
  private Token token(String once, String about) {
    boolean known = once != null && !once.isBlank();
    return known ? Token.of("invitation " + me.user().id + " " + once + " " + about) : Token.make();
  }

  private Invitation made(Token token, String about) {
    return Invitation.with(token)
        .orElseGet(
            () -> {
              var made = new Invitation(token, about, me.toChange(), clock.instant());
              made.persist();
              return made;
            });
  }

  private RestResponse<?> again(String about) {
    var overview = Overview.of(null, null, clock.instant());
    var problems = Problems.none().add("note", "Write a note of at most 200 characters.");
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.admin(overview, null, null, about, problems))
        .build();
  }

  /** Null where this browser did not just make it, or where it does not work any more. */
  private static String link(String made, Token token, Instant now, UriInfo address) {
    return Invitation.open(token, now)
        .filter(one -> String.valueOf(one.id).equals(made))
        .map(one -> address.getBaseUriBuilder().path("sign-up"))
        .map(page -> page.queryParam("invitation", token.secret()).build().toString())
        .orElse(null);
  }

  private static RestResponse<Void> toSettings() {
    return RestResponse.seeOther(URI.create("/admin?done=sign-up#settings"));
  }
}
