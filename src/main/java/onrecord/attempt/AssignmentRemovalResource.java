package onrecord.attempt;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    return page(Removal.of(led(id)), false);
  }

  /**
   * @param attempts how many runs the page told of
   */
  @POST
  @Transactional
  public RestResponse<?> remove(@PathParam("id") long id, @RestForm Long attempts) {
    Assignment.hold(id);
    var assignment = led(id);
    var removal = Removal.of(assignment);
    return removal.confirmed(attempts, page(removal, true));
  }

  private static TemplateInstance page(Removal removal, boolean changed) {
    return Templates.assignmentRemoval((Assignment) removal.what(), removal.loss(), changed);
  }

  private Assignment led(long id) {
    return Assignment.ledBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
