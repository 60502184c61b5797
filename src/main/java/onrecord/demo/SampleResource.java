package onrecord.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.user.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The two buttons of the admin page. */
@RolesAllowed(Role.ADMIN)
@Path("/admin/sample")
class SampleResource {
  private static final URI DONE = URI.create("/admin?done=sample#sample");

  private final Demo demo;
  private final Clock clock;

  SampleResource(Demo demo, Clock clock) {
    this.demo = demo;
    this.clock = clock;
  }

  @POST
  public RestResponse<Void> load() {
    demo.load(clock.instant());
    return RestResponse.seeOther(DONE);
  }

  @POST
  @Path("removal")
  public RestResponse<Void> remove() {
    demo.remove();
    return RestResponse.seeOther(DONE);
  }
}
