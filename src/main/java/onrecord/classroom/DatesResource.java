package onrecord.classroom;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestResponse;

/** Moving the dates of an assignment, and changing its rules before anybody has begun. */
@Authenticated
@Path("/assignments/{id}")
class DatesResource {
  private final CurrentUser me;
  private final Clock clock;

  DatesResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  @Path("edit")
  public TemplateInstance page(@PathParam("id") long id) {
    var assignment = taught(id);
    return Templates.dates(
        assignment,
        Dates.of(assignment),
        Rules.of(assignment),
        assignment.isStarted(),
        Problems.none());
  }

  @POST
  @Path("dates")
  @Transactional
  public RestResponse<?> move(
      @PathParam("id") long id, @BeanParam Rules sent, @BeanParam Dates dates) {
    var assignment = taught(id);
    assignment.hold();
    var moved = Moved.of(assignment, sent, dates, clock.instant());
    if (!moved.problems().isEmpty()) {
      return again(moved, dates);
    }
    moved.keep(clock.instant());
    return RestResponse.seeOther(URI.create("/assignments/" + id + "?done=saved#done"));
  }

  private static RestResponse<?> again(Moved moved, Dates dates) {
    var assignment = moved.assignment();
    boolean started = assignment.isStarted();
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.dates(assignment, dates, moved.rules(), started, moved.problems()))
        .build();
  }

  private Assignment taught(long id) {
    return Assignment.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
