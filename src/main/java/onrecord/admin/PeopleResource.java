package onrecord.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import onrecord.system.PageNumber;
import onrecord.system.Refused;
import onrecord.user.Role;
import onrecord.user.Server;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The two rights of an account, given and taken. They hold from the person's next request on. */
@RolesAllowed(Role.ADMIN)
@Path("/admin/people/{id}")
class PeopleResource {
  private final Clock clock;

  PeopleResource(Clock clock) {
    this.clock = clock;
  }

  @POST
  @Path("import")
  @Transactional
  public RestResponse<Void> allowImport(@PathParam("id") long id, @RestForm String page) {
    account(id).allowImport(clock.instant());
    return back(page);
  }

  @POST
  @Path("import/withdrawal")
  @Transactional
  public RestResponse<Void> stopImport(@PathParam("id") long id, @RestForm String page) {
    account(id).stopImporting();
    return back(page);
  }

  @POST
  @Path("administration")
  @Transactional
  public RestResponse<Void> makeAdmin(@PathParam("id") long id, @RestForm String page) {
    account(id).becomeAdmin(clock.instant());
    return back(page);
  }

  @POST
  @Path("administration/withdrawal")
  @Transactional
  public RestResponse<Void> stopAdmin(@PathParam("id") long id, @RestForm String page) {
    // held, or two who take the right from each other at once leave nobody
    Server.held();
    var user = account(id);
    if (user.isAdmin() && User.admins() == 1) {
      throw new Refused("This is the last administrator. Make another one first.");
    }
    user.stopBeingAdmin();
    return back(page);
  }

  /** To the page of the list that the person is on. */
  private static RestResponse<Void> back(String page) {
    int shown = PageNumber.within(page);
    String there = shown > 0 ? "page=" + shown + "&" : "";
    return RestResponse.seeOther(URI.create("/admin?" + there + "done=rights#people"));
  }

  /** A learner with a nickname has no account that a right could belong to. */
  private static User account(long id) {
    return User.<User>findByIdOptional(id)
        .filter(user -> !user.isNicknamed())
        .orElseThrow(NotFoundException::new);
  }
}
