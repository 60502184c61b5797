package onrecord.attempt;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import onrecord.classroom.Assignment;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Deleting an assignment, once it was said what is lost with it. */
@Authenticated
@Path("/assignments/{id}/removal")
class AssignmentRemovalResource {
  private final CurrentUser me;

  AssignmentRemovalResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public TemplateInstance page(@PathParam("id") long id) {
    var assignment = led(id);
    return Templates.assignmentRemoval(assignment, Loss.of(assignment), false);
  }

  /**
   * @param attempts how many runs the page told of
   */
  @POST
  @Transactional
  public RestResponse<?> remove(@PathParam("id") long id, @RestForm Long attempts) {
    var assignment = led(id);
    var loss = Loss.of(assignment);
    if (!loss.isToldBy(attempts)) {
      return RestResponse.ResponseBuilder.create(409)
          .entity(Templates.assignmentRemoval(assignment, loss, true))
          .build();
    }
    assignment.delete();
    return RestResponse.seeOther(URI.create("/classrooms/" + assignment.classroom.id));
  }

  private Assignment led(long id) {
    return Assignment.ledBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
