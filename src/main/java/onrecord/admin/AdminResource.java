package onrecord.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import onrecord.system.PageNumber;
import onrecord.system.Token;
import onrecord.user.CurrentUser;
import onrecord.user.Invitation;
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
      @QueryParam("done") String done) {
    return Templates.admin(Overview.of(page, invitations, clock.instant()), null, done);
  }

  /** Not a redirect: only this answer knows the link, since the database keeps its hash alone. */
  @POST
  @Path("invitations")
  @Transactional
  public TemplateInstance invite(@RestForm String note, @Context UriInfo address) {
    String about = note == null ? "" : note.strip();
    var token = Token.make();
    new Invitation(token, about, me.toChange(), clock.instant()).persist();
    return Templates.admin(Overview.of(null, null, clock.instant()), link(address, token), null);
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

  private static String link(UriInfo address, Token token) {
    return address
        .getBaseUriBuilder()
        .path("sign-up")
        .queryParam("invitation", token.secret())
        .build()
        .toString();
  }

  private static RestResponse<Void> toSettings() {
    return RestResponse.seeOther(URI.create("/admin?done=sign-up#settings"));
  }
}
